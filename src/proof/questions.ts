import { plainBlockText, plainText } from '../text/plain-text.ts';
import type { Table } from '../text/tree/block.ts';
import type { DocumentTree } from '../text/tree/document-tree.ts';
import { nameOf } from './name-of.ts';
import { nodesOf } from './nodes-of.ts';
import type { Questions } from './proof.ts';

/** Gathers what no program can judge, from the document itself. */
export function questionsOf(tree: DocumentTree): Questions {
  const nodes = nodesOf(tree);
  const text = plainBlockText([...tree.blocks, ...tree.footnotes.flatMap(({ children }) => children)]);
  const phrases = nodes.flatMap((node) =>
    'lang' in node || 'expansion' in node ? [{ ...node, said: plainText(node.children) }] : [],
  );
  return {
    headings: nodes.flatMap((node) =>
      node.type === 'heading'
        ? [{ level: node.level, text: [node.number, plainText(node.children)].filter(Boolean).join(' ') }]
        : [],
    ),
    figures: nodes.flatMap((node) =>
      node.type === 'figure' ? [{ name: nameOf(node), alternative: node.alternative }] : [],
    ),
    tables: nodes.flatMap((node) => (node.type === 'table' ? [headersOf(node)] : [])),
    links: unique(
      nodes.flatMap((node) =>
        node.type === 'link' ? [{ text: plainText(node.children), href: node.href }] : [],
      ),
    ),
    foreign: unique(phrases.flatMap(({ said, lang }) => (lang ? [{ text: said, language: lang }] : []))),
    expansions: unique(
      phrases.flatMap(({ said, expansion }) => (expansion ? [{ text: said, expansion }] : [])),
    ),
    words: text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0,
    sentences: text.match(/[.!?](?=\s|$)/gu)?.length ?? 0,
  };
}

function headersOf(table: Table): Questions['tables'][number] {
  const columnHeaders = table.head.flatMap(({ cells }) =>
    cells.map(({ children }) => plainBlockText(children).replaceAll('\n', ' ')),
  );
  const rowHeaders = table.body.flatMap(({ cells }) => cells).filter(({ header }) => header).length;
  return { name: nameOf(table), columnHeaders: columnHeaders.filter(Boolean), rowHeaders };
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}

import type { Edition } from '../model/edition.ts';
import type { NumberedPart, Outline } from '../rules/outline.ts';
import type { Block, Table } from '../text/tree/block.ts';
import type { DocumentTree } from '../text/tree/document-tree.ts';
import type { Inline } from '../text/tree/inline.ts';
import { walkBlocks, walkInlines } from '../text/walk.ts';
import { passagesOf } from './passages-of.ts';

/** Finds the outline of an edition among the documents that were made; each is drawn up when it is first asked for. */
export function outlines(
  made: readonly { readonly edition: Edition; readonly tree: DocumentTree }[],
): (edition: Edition) => Outline | undefined {
  const trees = new Map(made.map(({ edition, tree }) => [edition, tree]));
  const known = new Map<Edition, Outline>();
  return (edition) => {
    const tree = trees.get(edition);
    const outline = known.get(edition) ?? (tree && outlineOf(tree));
    if (outline) known.set(edition, outline);
    return outline;
  };
}

/** The structure of a composed document as its readers see it. Takes one walk over the tree. */
function outlineOf({ blocks, footnotes }: Pick<DocumentTree, 'blocks' | 'footnotes'>): Outline {
  const numbers: Record<NumberedPart, Set<string>> = {
    hoofdstuk: new Set(),
    paragraaf: new Set(),
    tabel: new Set(),
    figuur: new Set(),
    bijlage: new Set(),
    voetnoot: new Set(footnotes.map(({ number }) => String(number))),
  };
  const tables: Outline['tables'][number][] = [];
  const labels: string[] = [];
  const [ids, targets] = [new Set<string>(), new Set<string>()];
  for (const node of walkBlocks(blocks)) {
    if ('id' in node) ids.add(node.id);
    if (node.type === 'reference') targets.add(node.target);
    labels.push(...labelsOf(node));
    if (node.type === 'table' && node.caption) tables.push(tableOf(node.id, node.caption));
    if (node.type === 'heading' && node.number !== undefined) addHeading(numbers, node.number);
    if (node.type === 'table' || node.type === 'figure') addCaption(numbers, node.caption?.label);
  }
  const passages = passagesOf([...blocks, ...footnotes.flatMap(({ children }) => children)]);
  return {
    numbered: numbers.hoofdstuk.size > 0,
    chapters: blocks.filter(isChapter).length,
    numbers,
    annexes: innerAnnexes(blocks),
    tables,
    labels,
    hasLooseReference: [...targets].some((target) => !ids.has(target)),
    passagesIn: (file) => passages.get(file) ?? [],
  };
}

/** What readers see as the name of a part. */
function labelsOf(node: Block | Inline): readonly string[] {
  switch (node.type) {
    case 'heading':
    case 'strong':
      return [wordsOf(node.children)];
    case 'paragraph':
      return node.role === 'label' ? [wordsOf(node.children)] : [];
    case 'contents':
      return [node.title];
    case 'fields':
      return node.fields.map(({ label }) => label);
    case 'figure':
      return node.caption ? [wordsOf(node.caption.children)] : [];
    case 'table': {
      const heads = [...node.head, ...node.body]
        .flatMap(({ cells }) => cells)
        .filter(({ header }) => header)
        .map(({ children }) => textOf(children));
      return node.caption ? [...heads, wordsOf(node.caption.children)] : heads;
    }
    default:
      return [];
  }
}

const textOf = (blocks: readonly Block[]) =>
  [...walkBlocks(blocks)].map((node) => (node.type === 'text' ? node.text : '')).join('');

const isHeading = (block: Block) => block.type === 'heading' && block.level === 2;
const isChapter = (block: Block) => block.type === 'heading' && block.level === 2 && block.series !== 'annex';

function addHeading(numbers: Readonly<Record<NumberedPart, Set<string>>>, number: string): void {
  const annex = /^Bijlage (\d+)$/u.exec(number)?.[1];
  if (annex !== undefined) numbers.bijlage.add(annex);
  else numbers[number.includes('.') ? 'paragraaf' : 'hoofdstuk'].add(number.toLowerCase());
}

function addCaption(numbers: Readonly<Record<NumberedPart, Set<string>>>, label: string | undefined): void {
  const [, kind, number] = /^(Tabel|Figuur) (\d+)$/u.exec(label ?? '') ?? [];
  if (number !== undefined) numbers[kind === 'Tabel' ? 'tabel' : 'figuur'].add(number);
}

const tableOf = (id: string, { label = '', children }: NonNullable<Table['caption']>) => ({
  id,
  number: Number(/\d+/u.exec(label)?.[0] ?? 0),
  title: wordsOf(children),
});

/** Annexes with whether anything outside them refers to something in them. */
function innerAnnexes(blocks: readonly Block[]): Outline['annexes'] {
  const annexes: { id: string; title: string; ids: Set<string>; targets: Set<string> }[] = [];
  const main = new Set<string>();
  let current: (typeof annexes)[number] | undefined;
  for (const block of blocks) {
    if (isHeading(block)) current = undefined;
    if (block.type === 'heading' && block.level === 2 && block.series === 'annex') {
      current = { id: block.id, title: wordsOf(block.children), ids: new Set(), targets: new Set() };
      annexes.push(current);
    }
    for (const node of walkBlocks([block])) {
      if ('id' in node && node.type !== 'footnote') current?.ids.add(node.id);
      if (node.type === 'reference') (current?.targets ?? main).add(node.target);
    }
  }
  return annexes.map((annex) => {
    const elsewhere = [main, ...annexes.filter((other) => other !== annex).map(({ targets }) => targets)];
    return {
      id: annex.id,
      title: annex.title,
      cited: [...annex.ids].some((id) => elsewhere.some((set) => set.has(id))),
    };
  });
}

const wordsOf = (children: readonly Inline[]) =>
  [...walkInlines(children)].map((node) => (node.type === 'text' ? node.text : '')).join('');

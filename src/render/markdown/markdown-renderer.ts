import type { DocumentTree } from '../../text/tree/document-tree.ts';
import type { Renderer } from '../renderer.ts';
import { type BlockContext, blocksMarkdown } from './block-markdown.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { frontMatter } from './front-matter.ts';
import { headingSlugs } from './heading-slugs.ts';

/** Renders a tree as Markdown to be reviewed line by line: a paragraph, an item and a row are each one line. */
export function createMarkdownRenderer(): Renderer {
  const encoder = new TextEncoder();
  return {
    format: 'md',
    render: async (tree) => ({ bytes: encoder.encode(documentMarkdown(tree)), findings: [] }),
  };
}

function documentMarkdown(tree: DocumentTree): string {
  const headings = tree.blocks.filter((block) => block.type === 'heading');
  const title = headings.find((heading) => heading.level === 1);
  const context: BlockContext = { slugs: headingSlugs(tree.blocks), lineBreak: '\\\n', headings, title };
  const parts = [
    frontMatter(tree.metadata),
    title === undefined ? `# ${escapeMarkdown(tree.metadata.title).replace(/#/g, '\\#')}` : '',
    blocksMarkdown(tree.blocks, context),
    ...tree.footnotes.map((note) => footnote(note.number, blocksMarkdown(note.children, context))),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function footnote(number: number, text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return [`[^${number}]: ${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : `    ${line}`))].join(
    '\n',
  );
}

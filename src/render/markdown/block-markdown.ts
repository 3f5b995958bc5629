import { plainText } from '../../text/plain-text.ts';
import type { Block, Heading, TableOfContents } from '../../text/tree/block.ts';
import { bold } from './emphasis.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { headingWords } from './heading-slugs.ts';
import { inlineMarkdown, type LineContext } from './inline-markdown.ts';
import { fieldsMarkdown, hardLines, letterHeadMarkdown, signatureMarkdown } from './letter-markdown.ts';
import { listMarkdown } from './list-markdown.ts';
import { caption, tableMarkdown } from './table-markdown.ts';

/** What a block needs to know of the document. */
export interface BlockContext extends LineContext {
  readonly headings: readonly Heading[];
  /** The heading that is the document's title. */
  readonly title: Heading | undefined;
}

/** Blocks as Markdown, set apart by a blank line. */
export function blocksMarkdown(blocks: readonly Block[], context: BlockContext, tight = false): string {
  let markdown = '';
  let previous: Block | undefined;
  for (const block of blocks) {
    const text = blockMarkdown(block, context);
    if (text === '') continue;
    // Two lists in a row would run together.
    const apart =
      previous?.type === 'list' && block.type === 'list' ? '\n\n<!-- -->\n\n' : tight ? '\n' : '\n\n';
    markdown += markdown === '' ? text : `${apart}${text}`;
    previous = block;
  }
  return markdown;
}

function blockMarkdown(block: Block, context: BlockContext): string {
  switch (block.type) {
    case 'heading':
      return headingMarkdown(block, context);
    case 'paragraph': {
      const words = inlineMarkdown(block.children, context);
      return hardLines([block.role === 'label' && !words.includes('\n') ? bold(words) : words]);
    }
    case 'list':
      return listMarkdown(block, (blocks, tight) => blocksMarkdown(blocks, context, tight));
    case 'table':
      return tableMarkdown(block, context);
    case 'figure': {
      const text = hardLines([
        inlineMarkdown([{ type: 'text', text: block.alternative, origin: block.origin }], context),
      ]);
      return quoted([hardLines([caption(block.caption, context)]), text].filter(Boolean).join('\n\n'));
    }
    case 'letterhead':
      return letterHeadMarkdown(block, context);
    case 'fields':
      return fieldsMarkdown(block, context);
    case 'signature':
      return signatureMarkdown(block, context);
    case 'notice':
    case 'quote':
      return quoted(blocksMarkdown(block.children, context));
    case 'contents':
      return contentsMarkdown(block, context);
    // A text has no pages.
    case 'pagebreak':
      return '';
  }
}

function headingMarkdown(heading: Heading, context: BlockContext): string {
  const level = heading === context.title ? 1 : Math.max(2, heading.level);
  const number = heading.number === undefined ? '' : `${escapeMarkdown(heading.number)} `;
  const words = inlineMarkdown(heading.children, { ...context, lineBreak: '<br>' });
  return `${'#'.repeat(level)} ${number}${words.replace(/#/g, '\\#')}`.trimEnd();
}

function quoted(text: string): string {
  return text === ''
    ? ''
    : text
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
}

function contentsMarkdown(contents: TableOfContents, context: BlockContext): string {
  const entries = context.headings.filter((heading) => heading.level > 1 && heading.level <= contents.depth);
  if (entries.length === 0) return '';
  const lines = entries.map((heading) => {
    const words = escapeMarkdown(headingWords(heading)).trim();
    const slug = context.slugs.get(heading.id) ?? '';
    return `${'  '.repeat(heading.level - 2)}- [${words}](#${slug})`;
  });
  const title = escapeMarkdown(plainText([{ type: 'text', text: contents.title, origin: contents.origin }]));
  return [bold(title), lines.join('\n')].filter(Boolean).join('\n\n');
}

import type { Block, Heading, Paragraph } from '../../text/tree/block.ts';
import { titleId } from './anchors.ts';
import { contentsHtml } from './contents-html.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import { figureHtml } from './figure-html.ts';
import { inlineHtml } from './inline-html.ts';
import { fieldsHtml, letterHeadHtml, signatureHtml } from './letter-html.ts';
import { listHtml } from './list-html.ts';
import type { PageContext } from './page-context.ts';
import { tableHtml } from './table-html.ts';

/** Blocks as HTML, in order, each on its own line. */
export function blocksHtml(blocks: readonly Block[], context: PageContext): string {
  return blocks
    .map((block) => blockHtml(block, context))
    .filter((html) => html !== '')
    .join('\n');
}

function blockHtml(block: Block, context: PageContext): string {
  switch (block.type) {
    case 'heading':
      return headingHtml(block, context);
    case 'paragraph':
      return paragraphHtml(block, context);
    case 'list':
      return listHtml(block, context);
    case 'table':
      return tableHtml(block, context);
    case 'figure':
      return figureHtml(block, context);
    case 'letterhead':
      return letterHeadHtml(block, context);
    case 'fields':
      return fieldsHtml(block, context);
    case 'signature':
      return signatureHtml(block, context);
    case 'notice':
      return element('aside', { class: 'notice', role: 'note' }, context.blocks(block.children));
    case 'quote':
      return element('blockquote', {}, context.blocks(block.children));
    case 'contents':
      return contentsHtml(block, context);
    case 'pagebreak':
      return element('div', { class: 'pagebreak' });
  }
}

function headingHtml(heading: Heading, context: PageContext): string {
  // The page has one h1; a second title in the tree would break the outline, so it becomes a section.
  const isTitle = heading === context.title;
  const level = isTitle ? 1 : Math.max(2, heading.level);
  const number =
    heading.number === undefined
      ? ''
      : `${element('span', { class: 'number' }, escapeHtml(heading.number))} `;
  const id = context.anchors.for(heading) ?? (isTitle ? titleId : undefined);
  return element(`h${level}`, { id }, number + inlineHtml(heading.children, context));
}

function paragraphHtml(paragraph: Paragraph, context: PageContext): string {
  return element('p', { class: paragraph.role }, inlineHtml(paragraph.children, context));
}

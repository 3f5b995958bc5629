import type { Block } from '../../text/tree/block.ts';
import type { DocumentTree, Metadata } from '../../text/tree/document-tree.ts';
import { houseColours } from '../house-colours.ts';
import { contentId, titleId } from './anchors.ts';
import { blocksHtml } from './block-html.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import { footnotesHtml } from './footnotes-html.ts';
import { type PageContext, pageContext } from './page-context.ts';
import { pageShell } from './page-shell.ts';
import type { StyleSheet } from './style-sheet.ts';

/** A document as one self-contained page: one h1, landmarks, a way past the head for who uses the keyboard. */
export function documentPage(tree: DocumentTree, sheet: StyleSheet): string {
  const { metadata } = tree;
  const context = pageContext(tree, blocksHtml);
  const [head, text] = splitHead(tree.blocks);
  const header =
    head.length > 0
      ? context.blocks(head)
      : element('p', { class: 'wordmark small' }, escapeHtml(metadata.author));
  const parts = [
    context.title === undefined ? element('h1', { id: titleId }, escapeHtml(metadata.title)) : '',
    context.blocks(text),
    footnotesHtml(tree.footnotes, context),
  ];
  const body = [
    element('a', { class: 'skip', href: `#${contentId}` }, context.words.skip),
    element(
      'div',
      { class: 'sheet' },
      [
        element('header', {}, `\n${header}\n`),
        element('main', { id: contentId, tabindex: -1 }, `\n${parts.filter(Boolean).join('\n')}\n`),
        footer(metadata, context),
      ].join('\n'),
    ),
  ];
  const style = sheet.of(houseColours(tree.houseStyle.colour), tree.orientation, context.words);
  const title = [metadata.title, metadata.author].filter(Boolean).join(' | ');
  const page = { language: metadata.language, title, style, meta: metaOf(metadata) };
  return pageShell(page, `document ${tree.orientation}`, body.join('\n'));
}

/** A letter head that opens the document is the page's header; everything else is its text. */
function splitHead(blocks: readonly Block[]): readonly [readonly Block[], readonly Block[]] {
  const end = blocks[0]?.type === 'letterhead' ? 1 : 0;
  return [blocks.slice(0, end), blocks.slice(end)];
}

function footer(metadata: Metadata, context: PageContext): string {
  const version = metadata.version === undefined ? '' : `${context.words.version} ${metadata.version}`;
  const line = [metadata.author, metadata.title, version].filter(Boolean).join(' · ');
  const notice =
    metadata.notice === undefined ? '' : element('p', { class: 'status' }, escapeHtml(metadata.notice));
  return element('footer', {}, `\n${notice}${element('p', {}, escapeHtml(line))}\n`);
}

function metaOf(metadata: Metadata): readonly (readonly [string, string])[] {
  return [
    ['author', metadata.author],
    ['description', metadata.subject],
    ['keywords', metadata.keywords.join(', ')],
    ['dcterms.title', metadata.title],
    ['dcterms.creator', metadata.author],
    ['dcterms.language', metadata.language],
    ['dcterms.type', metadata.kind],
    ['dcterms.date', metadata.date ?? ''],
    ['dcterms.hasVersion', metadata.version ?? ''],
  ];
}

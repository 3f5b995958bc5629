import { contentsEntries } from '../../../src/render/pdf/contents-entries.ts';
import type { Owner } from '../../../src/render/pdf/strip/item.ts';
import type { Block } from '../../../src/text/tree/block.ts';
import type { DocumentTree } from '../../../src/text/tree/document-tree.ts';
import type { Inline } from '../../../src/text/tree/inline.ts';
import type { ReadElement } from './read-structure.ts';

/** Spaces side by side are one, as everywhere in a document; nothing else is touched. */
export const plain = (value: string): string => value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

const inline = new Set(['Span', 'Strong', 'Em', 'Link', 'Reference']);

/** Role and text of every element that holds text, in reading order; what is inline belongs to its block. */
export function textsIn(element: ReadElement): string[] {
  const own = (kids: ReadElement['kids']): string =>
    kids.map((kid) => (typeof kid === 'string' ? kid : inline.has(kid.role) ? own(kid.kids) : '')).join('');
  const within = element.kids.flatMap((kid) =>
    typeof kid === 'string' || inline.has(kid.role) ? [] : textsIn(kid),
  );
  const text = element.role === 'Figure' ? '' : plain(own(element.kids));
  return text === '' ? within : [text, ...within];
}

const said = (inlines: readonly Inline[]): string =>
  inlines
    .map((one) => {
      if (one.type === 'text') return one.text;
      if (one.type === 'break') return ' ';
      return one.type === 'footnote' ? String(one.number) : said(one.children);
    })
    .join('');

/** The lines of a table of contents of some depth. */
type Entries = (depth: number) => readonly string[];

/** The texts of a tree in its own order; entries of contents come from its headings. */
function textsOf(blocks: readonly Block[], entries: Entries): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'heading':
        return [`${block.number ?? ''} ${said(block.children)}`];
      case 'paragraph':
        return [said(block.children)];
      case 'list':
        return block.items.flatMap((item, index) => [
          block.style === 'bullet' ? '•' : `marker ${block.style} ${block.start + index}`,
          ...textsOf(item.children, entries),
        ]);
      case 'table': {
        const cells = [...block.head, ...block.body].flatMap((one) => one.cells);
        return [...captionOf(block), ...cells.flatMap((one) => textsOf(one.children, entries))];
      }
      case 'figure':
        return captionOf(block);
      case 'letterhead':
        return [
          block.wordmark,
          ...block.sender.map((line) => `${line.label ?? ''} ${said(line.value)}`),
          ...block.recipient.map(said),
        ];
      case 'fields':
        return block.fields.flatMap((field) => [field.label, said(field.value)]);
      case 'signature':
        return [
          said(block.closing),
          said(block.body),
          ...block.signers.map(({ name = '', role }) => `${name} ${role}`),
        ];
      case 'notice':
      case 'quote':
        return textsOf(block.children, entries);
      case 'contents':
        return entries(block.depth).length === 0 ? [] : [block.title, ...entries(block.depth)];
      default:
        return [];
    }
  });
}

function captionOf(block: Extract<Block, { type: 'table' | 'figure' }>): string[] {
  if (block.caption === undefined) return [];
  const { label, children } = block.caption;
  return [label === undefined ? said(children) : `${label} – ${said(children)}`];
}

function markerOf(text: string): string {
  const [, style, digits = ''] = /^marker (\w+) (\d+)$/.exec(text) ?? [];
  if (style === undefined) return text;
  if (style === 'letter') return `${String.fromCharCode(96 + Number(digits))}.`;
  return style === 'parenthesis' ? `${digits})` : `${digits}.`;
}

/** All texts of a document as a person should hear them. `pages` tells the page of every heading for its contents. */
export function heard(document: DocumentTree, pages: ReadonlyMap<string, number>): string[] {
  const notes = document.footnotes.flatMap((note) => [
    String(note.number),
    ...textsOf(note.children, () => []),
  ]);
  const lines = linesOf(document, pages);
  return [...textsOf(document.blocks, lines), ...notes].map(markerOf).map(plain).filter(Boolean);
}

function linesOf(document: DocumentTree, pages: ReadonlyMap<string, number>): Entries {
  const entries = contentsEntries(document.blocks);
  return (depth) =>
    entries
      .filter(({ level }) => level <= depth)
      .map(({ number = '', children, id }) => `${number} ${withoutNotes(children)} ${pages.get(id)}`);
}

function withoutNotes(inlines: readonly Inline[]): string {
  return said(inlines.filter(({ type }) => type !== 'footnote'));
}

/** What the layout has to paint for every node that owns text, without white space. */
export function ownTexts(document: DocumentTree, pages: ReadonlyMap<string, number>): Map<Owner, string> {
  const own = new Map<Owner, string>();
  const add = (owner: Owner, ...parts: readonly (string | undefined)[]): void => {
    const squeezed = squeeze(parts.join(''));
    if (squeezed !== '') own.set(owner, squeezed);
  };
  const visit = (block: Block): void => {
    if (block.type === 'heading') add(block, block.number, said(block.children));
    else if (block.type === 'paragraph') add(block, said(block.children));
    else if (block.type === 'notice' || block.type === 'quote') block.children.forEach(visit);
    else if (block.type === 'table' || block.type === 'figure') add(block, ...captionOf(block));
    else if (block.type === 'contents') add(block, ...textsOf([block], linesOf(document, pages)));
    else if (block.type === 'letterhead') add(block, block.wordmark, ...block.recipient.map(said));
    else if (block.type === 'signature') add(block, said(block.closing), said(block.body));
    if (block.type === 'letterhead') for (const line of block.sender) add(line, line.label, said(line.value));
    if (block.type === 'signature') for (const one of block.signers) add(one, one.name, one.role);
    if (block.type === 'fields') for (const field of block.fields) add(field, field.label, said(field.value));
    if (block.type === 'table')
      for (const cell of [...block.head, ...block.body].flatMap(({ cells }) => cells))
        cell.children.forEach(visit);
    if (block.type !== 'list') return;
    for (const [index, item] of block.items.entries()) {
      add(item, block.style === 'bullet' ? '•' : markerOf(`marker ${block.style} ${block.start + index}`));
      item.children.forEach(visit);
    }
  };
  document.blocks.forEach(visit);
  for (const note of document.footnotes) {
    add(note, String(note.number));
    note.children.forEach(visit);
  }
  return own;
}

/** A text without its white space. */
export const squeeze = (value: string): string => value.replace(/\s+/gu, '');

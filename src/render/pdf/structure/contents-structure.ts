import type { TableOfContents } from '../../../text/tree/block.ts';
import type { ContentsEntry } from '../block/context.ts';
import { addElement, addSlot, type StructElement } from './element.ts';
import { plainText } from './inline-structure.ts';
import type { SlotBook } from './slot-book.ts';

/** Adds a table of contents: entries nested as their headings are, each a link. */
export function addContents(
  contents: TableOfContents,
  parent: StructElement,
  book: SlotBook,
  entries: readonly ContentsEntry[],
): void {
  const listed = entries.filter((entry) => entry.level <= contents.depth);
  if (listed.length === 0) return;
  const list = addElement(parent, 'TOC');
  book.addOwned(contents, 'contents-title', addSlot(addElement(list, 'Caption')));
  const open: { readonly list: StructElement; readonly level: number; item?: StructElement }[] = [];
  for (const entry of listed) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > entry.level) open.pop();
    const top = open.at(-1);
    if (top === undefined) open.push({ list, level: entry.level });
    else if (entry.level > top.level && top.item !== undefined)
      open.push({ list: addElement(top.item, 'TOC'), level: entry.level });
    const last = open.at(-1);
    if (last === undefined) continue;
    const item = addElement(last.list, 'TOCI');
    last.item = item;
    const link = addElement(addElement(item, 'Reference'), 'Link', { contents: titleOf(entry) });
    book.addOwned(contents, 'contents-entry', addSlot(link, link), entry.id);
  }
}

function titleOf({ number, children }: ContentsEntry): string {
  return number === undefined ? plainText(children) : `${number} ${plainText(children)}`;
}

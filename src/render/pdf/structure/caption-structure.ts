import type { Figure, Table } from '../../../text/tree/block.ts';
import { addElement, addSlot, type StructElement } from './element.ts';
import { addInlines } from './inline-structure.ts';
import type { SlotBook } from './slot-book.ts';

/** Adds the caption of a table or figure: its label, then its text. */
export function addCaption(
  owner: Figure | Table,
  caption: NonNullable<Table['caption']>,
  parent: StructElement,
  book: SlotBook,
): void {
  const element = addElement(parent, 'Caption');
  book.addOwned(owner, 'caption', addSlot(element));
  addInlines(caption.children, element, book);
}

import type { DocumentTree, Footnote } from '../../../text/tree/document-tree.ts';
import { contentsEntries } from '../contents-entries.ts';
import { addBlocks } from './block-structure.ts';
import { addElement, addSlot, type StructElement } from './element.ts';
import { createSlotBook, type SlotBook } from './slot-book.ts';

/** The logical structure of a document, and where what is painted stands in it. */
export interface Structure {
  readonly root: StructElement;
  readonly book: SlotBook;
}

/**
 * The structure of a tree, in the tree's order whatever the order of the pages; footnotes come last, as in the
 * tree. Every node of the tree must stand in it once.
 */
export function structureOf(tree: DocumentTree): Structure {
  const root: StructElement = { role: 'Document', kids: [] };
  const book = createSlotBook();
  const entries = contentsEntries(tree.blocks);
  const addNote = (note: Footnote): void => {
    const element = addElement(root, 'Note', { id: `noot-${note.id}` });
    const contents = `Terug naar de tekst bij voetnoot ${note.number}`;
    const link = addElement(addElement(element, 'Lbl'), 'Link', { contents });
    book.addOwned(note, 'note-number', addSlot(link, link));
    addBlocks(note.children, element, book, entries);
  };
  addBlocks(tree.blocks, root, book, entries);
  for (const note of tree.footnotes) addNote(note);
  return { root, book };
}

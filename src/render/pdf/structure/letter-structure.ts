import type { Fields, LetterHead, Signature } from '../../../text/tree/block.ts';
import { addElement, addSlot, type StructElement } from './element.ts';
import { addInlines } from './inline-structure.ts';
import type { SlotBook } from './slot-book.ts';

/** Adds the head of a letter: who it is from and to whom, as a paragraph for each line. */
export function addLetterHead(head: LetterHead, parent: StructElement, book: SlotBook): void {
  const element = addElement(parent, 'Div');
  book.addOwned(head, 'wordmark', addSlot(addElement(element, 'P')));
  for (const line of head.sender) {
    const own = addElement(element, 'P');
    book.addOwned(line, 'sender', addSlot(own));
    addInlines(line.value, own, book);
  }
  for (const line of head.recipient) addInlines(line, addElement(element, 'P'), book);
}

/** Adds labelled values as a list: every label says what its value is. */
export function addFields({ fields }: Fields, parent: StructElement, book: SlotBook): void {
  const values = { ListNumbering: 'None' };
  const list = addElement(parent, 'L', { attributes: { owner: 'List', values } });
  for (const field of fields) {
    const item = addElement(list, 'LI');
    book.addOwned(field, 'label', addSlot(addElement(item, 'Lbl')));
    addInlines(field.value, addElement(item, 'LBody'), book);
  }
}

/** Adds the closing of a letter, with a paragraph for each signer. */
export function addSignature(signature: Signature, parent: StructElement, book: SlotBook): void {
  const element = addElement(parent, 'Div');
  addInlines(signature.closing, addElement(element, 'P'), book);
  addInlines(signature.body, addElement(element, 'P'), book);
  for (const signer of signature.signers) book.addOwned(signer, 'signer', addSlot(addElement(element, 'P')));
}

import type { Block, Figure, List } from '../../../text/tree/block.ts';
import type { ContentsEntry } from '../block/context.ts';
import { addCaption } from './caption-structure.ts';
import { addContents } from './contents-structure.ts';
import { addElement, addSlot, type StructElement } from './element.ts';
import { addInlines } from './inline-structure.ts';
import { addFields, addLetterHead, addSignature } from './letter-structure.ts';
import type { SlotBook } from './slot-book.ts';
import { type AddWithin, addTable } from './table-structure.ts';

/** Adds blocks in the order of the tree. */
export function addBlocks(
  blocks: readonly Block[],
  parent: StructElement,
  book: SlotBook,
  entries: readonly ContentsEntry[],
): void {
  const addWithin = (children: readonly Block[], element: StructElement): void => {
    const [only] = children;
    // A lone paragraph is the item or cell itself: one thing to hear, not two.
    if (children.length === 1 && only?.type === 'paragraph') addInlines(only.children, element, book);
    else addBlocks(children, element, book, entries);
  };
  for (const block of blocks) {
    switch (block.type) {
      case 'heading': {
        const heading = addElement(parent, `H${block.level}`);
        book.addOwned(block, 'heading-number', addSlot(heading));
        addInlines(block.children, heading, book);
        break;
      }
      case 'paragraph':
        addInlines(block.children, addElement(parent, 'P'), book);
        break;
      case 'list':
        addList(block, parent, book, addWithin);
        break;
      case 'table':
        addTable(block, parent, book, addWithin);
        break;
      case 'figure':
        addFigure(block, parent, book);
        break;
      case 'letterhead':
        addLetterHead(block, parent, book);
        break;
      case 'fields':
        addFields(block, parent, book);
        break;
      case 'signature':
        addSignature(block, parent, book);
        break;
      case 'notice':
        addBlocks(block.children, addElement(parent, 'Div'), book, entries);
        break;
      case 'quote':
        addBlocks(block.children, addElement(parent, 'BlockQuote'), book, entries);
        break;
      case 'contents':
        addContents(block, parent, book, entries);
        break;
      case 'pagebreak':
        break;
    }
  }
}

const numbering: Readonly<Record<List['style'], string>> = {
  bullet: 'Disc',
  decimal: 'Decimal',
  parenthesis: 'Decimal',
  letter: 'LowerAlpha',
};

function addList(list: List, parent: StructElement, book: SlotBook, addWithin: AddWithin): void {
  const values = { ListNumbering: numbering[list.style] };
  const element = addElement(parent, 'L', { attributes: { owner: 'List', values } });
  for (const item of list.items) {
    const entry = addElement(element, 'LI');
    book.addOwned(item, 'marker', addSlot(addElement(entry, 'Lbl')));
    addWithin(item.children, addElement(entry, 'LBody'));
  }
}

function addFigure(figure: Figure, parent: StructElement, book: SlotBook): void {
  // The caption stands beside the figure: what is in a figure is hidden behind its alternative.
  const home = figure.caption === undefined ? parent : addElement(parent, 'Div');
  const drawing = addElement(home, 'Figure', { alternative: figure.alternative });
  book.addOwned(figure, 'drawing', addSlot(drawing));
  if (figure.caption !== undefined) addCaption(figure, figure.caption, home, book);
}

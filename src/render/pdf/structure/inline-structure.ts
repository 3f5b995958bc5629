import type { Inline, Phrase } from '../../../text/tree/inline.ts';
import { runsOf } from '../text/run.ts';
import { addElement, addSlot, type Slot, type StructElement, type StructRole } from './element.ts';
import type { SlotBook } from './slot-book.ts';

/** Adds inlines to a paragraph or another element that holds text; `link` is the link they are in. */
export function addInlines(
  inlines: readonly Inline[],
  parent: StructElement,
  book: SlotBook,
  link?: StructElement,
): void {
  let slot: Slot | undefined;
  for (const inline of inlines) {
    if (inline.type === 'text' || inline.type === 'break') {
      slot ??= addSlot(parent, link);
      book.addText(inline, slot);
      continue;
    }
    slot = undefined;
    if (inline.type === 'footnote') {
      const contents = `Voetnoot ${inline.number}`;
      const mark = addElement(addElement(parent, 'Reference'), 'Link', { contents });
      book.addText(inline, addSlot(mark, mark));
    } else if (inline.type === 'link' || inline.type === 'reference') {
      const text = plainText(inline.children);
      const known = inline.type === 'reference' || inline.href.endsWith(text);
      const contents = known ? text : `${text} (${inline.href})`;
      const own = addElement(parent, 'Link', { contents });
      addInlines(inline.children, own, book, own);
    } else {
      const role = roleOf(inline);
      const own = role === undefined ? parent : addElement(parent, role, detailsOf(inline));
      addInlines(inline.children, own, book, link);
    }
  }
}

/** The text of inlines in one line, without footnote marks. */
export function plainText(inlines: readonly Inline[]): string {
  return runsOf(inlines)
    .filter((run) => run.note === undefined)
    .map((run) => run.text)
    .join('');
}

function roleOf(phrase: Phrase): StructRole | undefined {
  if (phrase.type === 'strong') return 'Strong';
  if (phrase.type === 'emphasis') return 'Em';
  return phrase.lang === undefined && phrase.expansion === undefined ? undefined : 'Span';
}

function detailsOf({ lang, expansion }: Phrase): { lang?: string; expansion?: string } {
  return { ...(lang !== undefined && { lang }), ...(expansion !== undefined && { expansion }) };
}

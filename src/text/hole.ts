import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block } from './tree/block.ts';
import type { Inline } from './tree/inline.ts';
import type { Origin } from './tree/origin.ts';

/** Where the headings of inserted blocks go: as they are, under the heading before them, or from a level on. */
export type HeadingShift = 'keep' | 'follow' | 2 | 3 | 4;

/** What an expression yielded. It stands in the skeleton as an opaque mark and enters the tree after lexing. */
export type Hole =
  | { readonly kind: 'inlines'; readonly inlines: readonly Inline[]; readonly origin: Origin }
  | {
      readonly kind: 'blocks';
      readonly blocks: readonly Block[];
      readonly headings: HeadingShift;
      readonly origin: Origin;
    }
  | { readonly kind: 'missing'; readonly finding: Diagnostic; readonly origin: Origin };

const first = 0xe000;

/** Characters that make up marks. They are for private use, so no text needs them. */
export const reserved = /[\ue000-\ue00f]/g;

const mark = /\ue000([\ue002-\ue00b]+)\ue001/g;

/** The mark of hole `index`: one word to Markdown, and nothing to Handlebars. */
export function markOf(index: number): string {
  const digits = [...String(index)].map((digit) => String.fromCharCode(first + 2 + Number(digit)));
  return `${String.fromCharCode(first)}${digits.join('')}${String.fromCharCode(first + 1)}`;
}

/** Text without the characters marks are made of; every offset stays what it was. */
export function withoutReserved(text: string): string {
  return text.replace(reserved, '\ufffd');
}

/** A stretch of a text: a hole's index, or text between holes. `end` is exclusive. */
export interface Stretch {
  readonly hole?: number;
  readonly start: number;
  readonly end: number;
}

/** The holes of a text and what stands between them, in order and without gaps. */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const match of text.matchAll(mark)) {
    if (match.index > at) stretches.push({ start: at, end: match.index });
    at = match.index + match[0].length;
    const digits = [...(match[1] ?? '')].map((digit) => digit.charCodeAt(0) - first - 2);
    stretches.push({ hole: Number(digits.join('')), start: match.index, end: at });
  }
  if (at < text.length) stretches.push({ start: at, end: text.length });
  return stretches;
}

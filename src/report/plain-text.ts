import { terminalText } from './terminal-text.ts';

/** Code points that no text may hold when it is written as XML or UTF-8. */
const unwritable = /\p{Cs}|[\ufffe\uffff]/gu;

/** A text in one line that any format can carry: no control characters, direction marks or halves of a character. */
export function plainText(text: string): string {
  return terminalText(text).replace(unwritable, '\ufffd');
}

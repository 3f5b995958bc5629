import type { WordBreak } from '../strip/item.ts';
import { hyphenationPoints, isAddress } from './hyphenation.ts';
import type { Word } from './words.ts';

/** A cut in a word; `end` is where the line ends, as an offset in the paragraph's text. */
export interface Cut extends WordBreak {
  readonly end: number;
}

/**
 * Cuts `word` so that its first part, hyphen included, is at most `room` wide: at the last hyphenation point
 * that fits, else nowhere; with `force` at any character, at least one, so that nothing sticks out of a column.
 * An address is then cut after one of its signs where that is possible.
 */
export function breakWord(
  word: Word,
  room: number,
  measure: (start: number, end: number) => number,
  force: boolean,
  hyphen: number,
): Cut | undefined {
  const whole = word.whole ?? { text: word.text.trimEnd(), start: word.start };
  const done = word.start - whole.start;
  const cutAt = (offset: number, hyphen: Cut['hyphen']): Cut => {
    return { word: whole.text, offset, hyphen, end: whole.start + offset };
  };
  for (const offset of hyphenationPoints(whole.text).toReversed()) {
    if (offset > done && measure(word.start, whole.start + offset) + hyphen <= room)
      return cutAt(offset, '-');
  }
  if (!force) return undefined;
  const rest = whole.text.slice(done);
  let offset = 0;
  for (const character of rest) {
    const next = offset + character.length;
    if (offset > 0 && measure(word.start, word.start + next) > room) break;
    offset = next;
  }
  if (isAddress(whole.text)) offset = lastSign(rest.slice(0, offset)) ?? offset;
  return offset === 0 || offset >= rest.length ? undefined : cutAt(done + offset, '');
}

function lastSign(text: string): number | undefined {
  const at = Math.max(...['@', '.', '/', '-', '_', '?', '&', '='].map((sign) => text.lastIndexOf(sign)));
  return at > 1 ? at + 1 : undefined;
}

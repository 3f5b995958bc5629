import nl from 'hyphen/nl/index.js';

const mark = '\u00ad';
const points = new Map<string, readonly number[]>();

/** Fewest letters before and after a hyphen. */
const edge = 3;

/** Whether a word is an address on the web or of a mailbox. */
export function isAddress(word: string): boolean {
  return /@|:\/\/|^www\.|\p{L}\.\p{L}{2,}/iu.test(word);
}

/**
 * Offsets in `word` where a Dutch hyphen may be set, ascending. Only stretches of at least six letters
 * count, capitals-only words never: an abbreviation stays whole. An address has none: a hyphen would become
 * part of it.
 */
export function hyphenationPoints(word: string): readonly number[] {
  const known = points.get(word);
  if (known !== undefined) return known;
  const found: number[] = [];
  if (isAddress(word)) return found;
  for (const match of word.matchAll(/\p{L}{6,}/gu)) {
    const stretch = match[0];
    if (stretch === stretch.toUpperCase()) continue;
    let offset = 0;
    for (const syllable of nl.hyphenateSync(stretch, { hyphenChar: mark }).split(mark).slice(0, -1)) {
      offset += syllable.length;
      if (offset >= edge && stretch.length - offset >= edge) found.push(match.index + offset);
    }
  }
  if (points.size > 50_000) points.clear();
  points.set(word, found);
  return found;
}

import { isCareNoun } from '../words/care-nouns.ts';
import { type NameWord, nameWordsOf } from './name-words.ts';

/** A segment as a text names it: "het segment Wonen", "de segmenten Wonen en Crisis", "deelsegment Logeren". */
export interface SegmentMention {
  /** The word before the names, at its offsets. */
  readonly noun: NameWord;
  readonly isPart: boolean;
  readonly isPlural: boolean;
  /** The names after it: each a stretch of the text. */
  readonly names: readonly {
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly letters: string;
  }[];
}

interface Stretch {
  readonly words: readonly NameWord[];
}

/**
 * Every place where a bare text names a segment. `isKnown` tells whether letters are a name of the region, so
 * that a name of more words is taken whole. A word in lower case counts as a name when the region or the field
 * uses it as one; "het segment heeft" names nothing.
 */
export function segmentMentionsIn(
  bare: string,
  isKnown: (letters: string) => boolean,
): readonly SegmentMention[] {
  const words = nameWordsOf(bare);
  return words.flatMap((noun, at) => {
    const match = /^(deel)?segment(en)?$/iu.exec(noun.text);
    if (!match) return [];
    const found: SegmentMention['names'][number][] = [];
    let next = at + 1;
    for (;;) {
      const name = nameAt(bare, words, next, isKnown);
      if (!name) break;
      const [first, last] = [name.words[0], name.words.at(-1)];
      if (!first || !last) break;
      found.push({
        text: bare.slice(first.start, last.end).replaceAll(/\s+/gu, ' '),
        start: first.start,
        end: last.end,
        letters: name.words.map(({ letters }) => letters).join(''),
      });
      next += name.words.length;
      const joiner = words[next];
      const gap = joiner ? bare.slice(last.end, joiner.start) : '';
      if (/^(?:en|of)$/u.test(joiner?.text ?? '') && /^[ \n]+$/u.test(gap)) next += 1;
      else if (!/^,[ \n]$/u.test(gap)) break;
    }
    return found.length === 0
      ? []
      : [{ noun, isPart: match[1] !== undefined, isPlural: match[2] !== undefined, names: found }];
  });
}

function nameAt(
  bare: string,
  words: readonly NameWord[],
  at: number,
  isKnown: (letters: string) => boolean,
): Stretch | undefined {
  const [before, first] = [words[at - 1], words[at]];
  if (!before || !first) return undefined;
  if (
    !/^[\s,]*["'“‘«(]?$/u.test(bare.slice(before.end, first.start)) ||
    /[.;:]/u.test(bare.slice(before.end, first.start))
  )
    return undefined;
  let letters = '';
  let known = 0;
  for (let next = at; next < Math.min(words.length, at + 9); next++) {
    const word = words[next];
    if (!word || (next > at && !/^,?[ \n]$/u.test(bare.slice(words[next - 1]?.end, word.start)))) break;
    letters += word.letters;
    if (isKnown(letters)) known = next - at + 1;
  }
  if (known > 0) return { words: words.slice(at, at + known) };
  if (!/^\p{Lu}/u.test(first.text) && !isCareNoun(first.text)) return undefined;
  let end = at + 1;
  while (words[end]?.joined === true && /^\p{Lu}/u.test(words[end]?.text ?? '')) end += 1;
  return { words: words.slice(at, end) };
}

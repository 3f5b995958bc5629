import type { RegionText } from '../region-texts.ts';
import type { NameUse } from './find-variants.ts';
import { type NameWord, nameWordsOf } from './name-words.ts';
import { type NearWords, nearWord } from './near-words.ts';
import type { RegionName } from './region-names.ts';

/** A word of a text that is one letter away from a long word of a name. */
export interface NameSlip extends NameWord {
  readonly at: RegionText;
  readonly name: RegionName;
  readonly word: string;
}

/** The slips in one text, outside the names that were found in it. */
export function slipsIn(
  at: RegionText,
  uses: readonly Pick<NameUse, 'start' | 'end'>[],
  near: NearWords,
  isWord: (word: string) => boolean,
): readonly NameSlip[] {
  return nameWordsOf(at.bare).flatMap((word) => {
    if (uses.some((use) => word.start >= use.start && word.end <= use.end)) return [];
    const found = nearWord(word.text, near, isWord);
    return found && found.name.owner !== at.owner
      ? [{ ...word, at, name: found.name, word: found.word }]
      : [];
  });
}

/** The slips of a region without the words that return: those are other words. */
export function rareSlips(slips: readonly NameSlip[]): readonly NameSlip[] {
  const times = new Map<string, number>();
  for (const { letters } of slips) times.set(letters, (times.get(letters) ?? 0) + 1);
  return slips.filter(({ letters }) => (times.get(letters) ?? 0) < 3);
}

import type { PolicySentence } from './policy-sentences.ts';
import { allOf, heldBy, narrows, othersOf, picksSome } from './words/counting-phrases.ts';
import { numberOfWord } from './words/number-words.ts';

/** A number with what it counts, at offsets in the text: "de zeven gemeenten". */
export interface CountClaim {
  readonly value: number;
  readonly noun: string;
  readonly start: number;
  readonly end: number;
}

const adjectives = String.raw`(?:(?!(?:van|die|en|of|de|twee|drie)\s)[\p{L}-]+e\s+){0,2}`;

/** The claims in a sentence of how many there are in all; of a few among them it says nothing. */
export function countClaims({ sentence }: PolicySentence, nouns: readonly string[]): readonly CountClaim[] {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}.,-])(\d{1,3}|\p{L}+)\s+(${adjectives})(${nouns.join('|')})(?![\p{L}-])`,
    'giu',
  );
  const { text } = sentence;
  return [...text.matchAll(pattern)].flatMap((match): CountClaim[] => {
    const [whole, typed = '', between = '', noun = ''] = match;
    const value = writtenNumber(typed);
    if (value === undefined) return [];
    const before = spaced(text.slice(0, match.index));
    const isOthers = othersOf.test(before) || othersOf.test(between);
    if (!speaksOfAll(before.replace(othersOf, ''), spaced(text.slice(match.index + whole.length)))) return [];
    const start = sentence.start + match.index;
    // "De andere zes gemeenten" are with the one that speaks seven.
    return [
      { value: isOthers ? value + 1 : value, noun: noun.toLowerCase(), start, end: start + typed.length },
    ];
  });
}

const spaced = (text: string) => text.replaceAll(/\s+/gu, ' ');

/** A number in digits or in words. */
export function writtenNumber(word: string): number | undefined {
  return /^\d+$/u.test(word) ? Number(word) : numberOfWord(word);
}

function speaksOfAll(before: string, after: string): boolean {
  if (picksSome.test(after)) return false;
  if (
    /regio.*(?:werken|kopen|voeren|doen) $/iu.test(before) &&
    !/^\s*(?:samen|gezamenlijk|het samen|mee)\b/iu.test(after)
  )
    return false;
  return heldBy.test(before) || (allOf.test(before) && !narrows.test(after));
}

import { editDistance } from '../../diagnostics/nearest.ts';
import type { RegionData } from '../../model/region-schema.ts';
import { plainLetters } from '../plain-letters.ts';
import { hasCapital, nameWordsOf } from './name-words.ts';

/** A word in the name of an organisation that is nearly the word that its id has. */
export interface IdSlip {
  readonly owner: object;
  readonly said: string;
  readonly meant: string;
  readonly start: number;
  readonly end: number;
}

/** The slips in the names of organisations that their ids show: `william-brand` is called "Willem Brand". */
export function idSlips({ organisaties = [] }: RegionData): readonly IdSlip[] {
  return organisaties.flatMap((owner) => {
    const words = nameWordsOf(owner.naam);
    const letters = new Set(words.map((word) => word.letters));
    const parts = owner.id.split('-').map(plainLetters);
    return parts.flatMap((part) => {
      // The other words of the id vouch for the name; an id of one word has only its letters.
      const isKnown = parts.some((other) => other !== part && other.length > 3 && letters.has(other));
      if (letters.has(part) || part.length < (isKnown ? 4 : 6)) return [];
      const near = words.filter((one) => {
        const { letters: word } = one;
        if (!hasCapital(one) || word[0] !== part[0] || isInflection(word, part)) return false;
        const apart = editDistance(word, part);
        return word.length > 3 && apart <= (isKnown && part.length > 5 ? 2 : 1);
      });
      const [one, more] = near;
      if (!one || more) return [];
      const meant = part.charAt(0).toUpperCase() + part.slice(1);
      return [{ owner, said: one.text, meant, start: one.start, end: one.end }];
    });
  });
}

/** Whether one is the other with an ending more, or both are one stem with an ending. */
function isInflection(one: string, other: string): boolean {
  const stem = (word: string) => word.replace(/(?:en|ën|er|se|e|n|s|t)$/u, '').replace(/(.)\1/gu, '$1');
  return one.startsWith(other) || other.startsWith(one) || stem(one) === stem(other);
}

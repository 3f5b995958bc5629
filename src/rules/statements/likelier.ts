import { stemsOf } from '../word-stems.ts';
import type { Contradiction } from './contradictions.ts';
import { around, contentOf, type Reading, type Token } from './reading.ts';
import type { Statement } from './statement.ts';

/**
 * Of two that nothing else contradicts: not what the law or the data say, but the one whose words do not fit the name of its
 * segment or stand with their neighbours in no other text, or else the first.
 */
export function isLikelier(
  { a, b, clash }: Contradiction,
  holders: ReadonlyMap<string, readonly Reading[]>,
): boolean {
  if (a.isLaw || b.isLaw) return b.isLaw === true;
  if (a.isRecorded !== b.isRecorded) return b.isRecorded === true;
  if (clash.kind !== 'tegendeel') return true;
  const { segment, doel } = a.reading.text.holders;
  // Two wordings of one goal are told apart by its id, which says what it was about from the start.
  const id = doel && doel === b.reading.text.holders.doel ? doel.id : '';
  for (const name of [id, (segment ?? b.reading.text.holders.segment)?.naam ?? '']) {
    const stems = ` ${stemsOf(name.replaceAll('-', ' '))} `;
    const fits = (words: readonly Token[]) => words.some(({ word }) => stems.includes(` ${stemsOf(word)} `));
    const [mine, theirs] = [fits(clash.mine), fits(clash.theirs)];
    if (mine !== theirs) return theirs;
  }
  const count = (reading: Reading, words: readonly Token[]) =>
    words
      .flatMap((word) =>
        around(reading, word).flatMap(({ stem }) => holders.get(`${keyOfWord(word)} ${stem}`) ?? []),
      )
      .filter(({ text }) => text !== a.reading.text && text !== b.reading.text).length;
  return count(a.reading, clash.mine) <= count(b.reading, clash.theirs);
}

const keyOfWord = ({ word, stem }: Token) => stem || word;

/** The readings by each word that has opposites together with another word. */
export function holdersOf(statements: readonly Statement[]): ReadonlyMap<string, readonly Reading[]> {
  const holders = new Map<string, Reading[]>();
  for (const { reading } of statements)
    for (const token of reading.tokens.filter(({ opposites }) => opposites.length > 0))
      for (const { stem } of contentOf(reading)) {
        const key = `${keyOfWord(token)} ${stem}`;
        const known = holders.get(key) ?? [];
        if (known.length < 9) holders.set(key, [...known, reading]);
      }
  return holders;
}

import type { Dictionary } from './dictionary.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyzëï'];
/** So long that a word one letter away is hardly another word that was meant. */
const least = 8;

/**
 * The listed word that a compound nobody lists most likely stands for: "landding" is put together of known words,
 * but "landing" is meant. A letter was dropped, as the s that joins two parts, or a consonant written twice. A word
 * of `vocabulary` will do as well, which the region uses elsewhere.
 */
export function compoundSlip(
  written: string,
  dictionary: Dictionary,
  vocabulary: ReadonlySet<string>,
): string | undefined {
  const word = written.toLowerCase();
  if (word.length < least || !/^\p{L}+$/u.test(word) || dictionary.lists(word)) return undefined;
  // Where the speller joins the parts itself, both "vervoerkosten" and "vervoerskosten" are right.
  const isBuilt = dictionary.has(word);
  const isMeant = (other: string) => vocabulary.has(other) || (!isBuilt && dictionary.lists(other));
  const near = candidatesFor(word, isBuilt ? letters.filter((letter) => letter !== 's') : letters).find(
    (other) => isMeant(other) && stemOf(other) !== stemOf(word),
  );
  const found = near ?? (isBuilt ? undefined : withJoiningS(word, dictionary));
  return found !== undefined && /^\p{Lu}/u.test(written)
    ? found.charAt(0).toUpperCase() + found.slice(1)
    : found;
}

/** A compound with the s between its parts that its first part always has: not "bestuurtaak" but "bestuurstaak". */
function withJoiningS(word: string, { has }: Dictionary): string | undefined {
  for (let at = 4; at <= word.length - 4; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    // Any part that goes behind every first part will do to ask how the first part is joined.
    const takesS = has(tail) && has(`${head}s${tail}`) && has(`${head}sbeleid`) && !has(`${head}beleid`);
    if (takesS && has(head) && !head.endsWith('tijd')) return `${head}s${tail}`;
  }
  return undefined;
}

/** A word with one letter of a double left out, or one of `missing` put in; its first letter stays. */
function candidatesFor(word: string, missing: readonly string[]): readonly string[] {
  return [...word].slice(1).flatMap((letter, before) => {
    const at = before + 1;
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const single = letter === word.charAt(before) && /[^aeiou]/u.test(letter) ? [head + tail.slice(1)] : [];
    return [...single, ...missing.map((one) => head + one + tail)];
  });
}

/** A word without its ending, so that inflections of one word are the same. */
const stemOf = (word: string) => word.replace(/(?:en|de|te|e|s|n|t|d|r)$/u, '');

import { plainLetters } from '../plain-letters.ts';
import type { NameForm } from './name-index.ts';
import { nameWordsOf } from './name-words.ts';
import type { RegionName } from './region-names.ts';

const kinds: ReadonlySet<RegionName['kind']> = new Set([
  'gemeente',
  'organisatie',
  'programma',
  'segment',
  'product',
]);

/** Words of names, by what is left of them when one letter is taken out. */
export interface NearWords {
  readonly words: ReadonlyMap<string, NameForm & { readonly word: string }>;
  readonly byRest: ReadonlyMap<string, string>;
  /** Proper names with letters that join two parts put in: "Zonnenveld" for "Zonveld". */
  readonly byJoin: ReadonlyMap<string, string>;
}

/** Collects the long words that names are made of. */
export function nearWords(names: readonly RegionName[]): NearWords {
  const words = new Map<string, NameForm & { readonly word: string }>();
  const byRest = new Map<string, string>();
  const byJoin = new Map<string, string>();
  for (const name of names) {
    if (!kinds.has(name.kind)) continue;
    for (const form of [name.name, ...name.also]) {
      for (const { text, letters } of nameWordsOf(form)) {
        // A shorter word has to be a proper name: many words are one letter away from it.
        const isProper = name.kind !== 'segment' && name.kind !== 'product' && /^\p{Lu}/u.test(text);
        if (letters.length < (isProper ? 7 : 9) || words.has(letters)) continue;
        words.set(letters, { name, form, word: text });
        for (const rest of restsOf(letters)) byRest.set(rest, letters);
        if (isProper) for (const one of joinedOf(letters)) byJoin.set(one, letters);
      }
    }
  }
  return { words, byRest, byJoin };
}

/** The word of a name that `text` is one slip away from, and is no inflection of; undefined when there is none. */
export function nearWord(
  text: string,
  { words, byRest, byJoin }: NearWords,
  isWord: (word: string) => boolean,
): (NameForm & { readonly word: string }) | undefined {
  const letters = plainLetters(text);
  if (letters.length < 6 || words.has(letters)) return undefined;
  const joined = /^\p{Lu}/u.test(text) ? byJoin.get(letters) : undefined;
  if (joined !== undefined) return words.get(joined);
  const found = [letters, ...restsOf(letters)]
    .map((rest) => (words.has(rest) ? rest : byRest.get(rest)))
    .find((one) => one !== undefined);
  if (found === undefined || isInflection(letters, found)) return undefined;
  if (
    Math.min(found.length - 1, letters.length) < 8 &&
    (!/^\p{Lu}/u.test(text) || isWord(text.toLowerCase()))
  )
    return undefined;
  return words.get(found);
}

const restsOf = (letters: string) =>
  [...letters].map((_, index) => letters.slice(0, index) + letters.slice(index + 1));

/** A name with the letters between the parts of a compound put in, at every place. */
const joinedOf = (letters: string) =>
  [...letters].flatMap((_, at) =>
    at < 3 || at > letters.length - 3
      ? []
      : ['en', 'er', 'el', 'e', 'n', 's'].map((join) => letters.slice(0, at) + join + letters.slice(at)),
  );

/** Whether two words differ by an ending alone. */
function isInflection(one: string, two: string): boolean {
  const [short = '', long = ''] = [one, two].sort((a, b) => a.length - b.length);
  const stem = (word: string) => word.replace(/(?:en|e|s|n|t|d|r)$/u, '');
  return (
    long.startsWith(short) ||
    stem(one) === stem(two) ||
    stem(one) === two ||
    stem(two) === one ||
    one.slice(0, -2) === two.slice(0, -2)
  );
}

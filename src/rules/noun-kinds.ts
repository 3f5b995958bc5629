import { deMassNouns, deNouns, hetNouns, pluralNouns } from './words/nouns.ts';

/** Nouns with "de" by the way they are made: "begeleiding", "zelfstandigheid", "kwaliteit", "organisatie". */
const deEnding = /(?:\p{L}{3,}(?<!d)ing|heid|iteit|[ts]ie)$/u;
/** Nouns in the plural by the way they are made: "mogelijkheden", "voorzieningen". */
const pluralEnding = /\p{L}{3,}(?:heden|iteiten|(?<!d)ingen|schappen|[ts]ies)$/u;

const hetEnds = endsOf(hetNouns);
const deEnds = endsOf(deNouns);
const pluralEnds = new Set([...pluralNouns].filter((noun) => noun.length >= 6));

/** The nouns long enough to be seen at the end of a compound. */
function endsOf(nouns: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...nouns].filter((noun) => noun.length >= 5 || noun === 'plan' || noun === 'team'));
}

function compoundEnds(noun: string, ends: ReadonlySet<string>): boolean {
  for (let at = 3; at <= noun.length - 4; at++) if (ends.has(noun.slice(at))) return true;
  return false;
}

/** Whether a word, in lower case, is a noun in the plural: in the list, a compound that ends in one, or by its ending. */
export function isPlural(noun: string): boolean {
  return pluralNouns.has(noun) || pluralEnding.test(noun) || compoundEnds(noun, pluralEnds);
}

/** Whether a noun goes with "het": in the list, or a compound that ends in a noun of it. */
export function isHet(noun: string): boolean {
  if (deNouns.has(noun) || isPlural(noun)) return false;
  return hetNouns.has(noun) || compoundEnds(noun, hetEnds);
}

/** Whether a noun in the singular goes with "de". */
export function isDe(noun: string): boolean {
  if (isHet(noun) || isPlural(noun)) return false;
  return deNouns.has(noun) || deMassNouns.has(noun) || compoundEnds(noun, deEnds) || deEnding.test(noun);
}

/** The ways in which the plural of a noun may be written. */
export function pluralForms(noun: string): readonly string[] {
  const doubled = noun.replace(/([aeou])\1(?=\p{L}$)/u, '$1');
  return [`${noun}s`, `${noun}n`, `${noun}en`, `${noun}'s`, `${noun}${noun.at(-1) ?? ''}en`, `${doubled}en`];
}

/** Whether a noun is one of a thing that can be counted, of which the plural is known. */
export function isCountable(noun: string): boolean {
  return !pluralNouns.has(noun) && pluralForms(noun).some((form) => pluralNouns.has(form));
}

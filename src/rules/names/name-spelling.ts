import { nameWordsOf } from './name-words.ts';
import type { RegionName } from './region-names.ts';

const places: ReadonlySet<RegionName['kind']> = new Set(['gemeente', 'regio']);
const bodies: ReadonlySet<RegionName['kind']> = new Set(['organisatie', 'programma', 'bron']);

const isCapitalised = (word: string) => /^\p{Lu}[^\p{Lu}]*$/u.test(word);

/** Whether capitals of a name say that it is a proper name: its later words have them too. */
const isTitled = (words: readonly string[]) => {
  const later = words.slice(1).filter((word) => word.length > 3);
  if (words.length === 1) return /\p{Lu}.*\p{Lu}/u.test(words[0] ?? '');
  return later.length > 0 && later.every((word) => /^\p{Lu}/u.test(word));
};

/**
 * Whether `found` is `form` as a text may write it: with a capital at the start, or, when it is the name of a
 * kind of thing and not of one body, in lower case. Everything else has to be the same.
 */
export function isSpelling(found: string, form: string, kind: RegionName['kind']): boolean {
  if (found === form) return true;
  const wanted = nameWordsOf(form).map(({ text }) => text);
  const words = nameWordsOf(found).map(({ text }) => text);
  if (words.length !== wanted.length) return false;
  const isProper = places.has(kind) || (bodies.has(kind) && isTitled(wanted));
  return words.every((word, index) => {
    const right = wanted[index] ?? '';
    if (word === right) return true;
    if (word.toLowerCase() !== right.toLowerCase()) return false;
    if (index === 0 && word.slice(1) === right.slice(1)) return !isProper || /^\p{Lu}/u.test(word);
    return !isProper && isCapitalised(right) && word === right.toLowerCase();
  });
}

/** The name as it fits where `found` stood: in lower case where that was, and it may be. */
export function fitted(name: RegionName, form: string, found: string): string {
  const lower = form.charAt(0).toLowerCase() + form.slice(1);
  const isLower = /^\p{Ll}/u.test(found);
  return isLower && isCapitalised(form.split(/\s/u)[0] ?? '') && isSpelling(lower, form, name.kind)
    ? lower
    : form;
}

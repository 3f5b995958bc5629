import { compareText } from '../../diagnostics/reading-order.ts';
import { plainLetters } from '../plain-letters.ts';
import { type NameWord, nameWordsOf } from './name-words.ts';
import type { RegionName } from './region-names.ts';

/** A form the region forbids, with the name it stands for. */
interface ForbiddenForm {
  readonly name: RegionName;
  readonly variant: string;
  /** The right form that is meant. */
  readonly right: string;
}

/** A forbidden form where a text uses it. */
export interface ForbiddenUse extends ForbiddenForm {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Forbidden forms by their letters, and how many words the longest has. */
export interface ForbiddenForms {
  readonly byLetters: ReadonlyMap<string, ForbiddenForm>;
  readonly longest: number;
}

/** Collects the forms that the names of a region forbid. */
export function forbiddenForms(names: readonly RegionName[]): ForbiddenForms {
  const byLetters = new Map<string, ForbiddenForm>();
  let longest = 1;
  for (const name of names) {
    for (const variant of name.forbidden) {
      const letters = plainLetters(variant);
      const right = [name.name, ...name.also].find((form) => plainLetters(form) === letters) ?? name.name;
      // Of forms that differ in capitals only, one stands for all.
      if (!byLetters.has(letters)) byLetters.set(letters, { name, variant, right });
      longest = Math.max(longest, nameWordsOf(variant).length);
    }
  }
  return { byLetters, longest: longest + 1 };
}

/** Every use of a forbidden form in a bare text; also in the plural, and as the first part of a compound. */
export function forbiddenUsesIn(bare: string, forms: ForbiddenForms): readonly ForbiddenUse[] {
  if (forms.byLetters.size === 0) return [];
  const words = nameWordsOf(bare);
  const uses: ForbiddenUse[] = [];
  for (let at = 0; at < words.length; ) {
    const use = longestAt(bare, words, at, forms);
    if (use) uses.push(use.use);
    at = use?.next ?? at + 1;
  }
  return uses.sort((a, b) => a.start - b.start || compareText(a.variant, b.variant));
}

function longestAt(bare: string, words: readonly NameWord[], at: number, forms: ForbiddenForms) {
  let letters = '';
  let best: { use: ForbiddenUse; next: number } | undefined;
  for (let next = at; next < Math.min(words.length, at + forms.longest); next++) {
    const [first, word] = [words[at], words[next]];
    if (!first || !word || (next > at && !word.joined)) break;
    letters += word.letters;
    const head = next === at ? (word.text.split('-')[0] ?? '') : '';
    const tried = [
      letters,
      /^.{3,}(?:en|s)$/u.test(word.letters) ? letters.replace(/(?:en|s)$/u, '') : '',
      plainLetters(head),
    ];
    for (const [index, key] of tried.entries()) {
      const form = forms.byLetters.get(key);
      if (!form) continue;
      const end = index === 2 ? word.start + head.length : word.end;
      const text = bare.slice(first.start, end);
      if (isUse(text, form) && !isPartOfName(words, next))
        best = { use: { ...form, text, start: first.start, end }, next: next + 1 };
      break;
    }
  }
  return best;
}

/** A form with the letters of the right one is wrong by its capitals, hyphens and blanks alone. */
function isUse(text: string, { variant, right, name }: ForbiddenForm): boolean {
  if (plainLetters(variant) !== plainLetters(right)) return true;
  const forbidden = name.forbidden.filter((form) => plainLetters(form) === plainLetters(right));
  return forbidden.some((form) => form === text.replaceAll(/\s+/gu, ' '));
}

function isPartOfName(words: readonly NameWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return next?.joined === true && /^\p{Lu}\p{Ll}/u.test(word?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(next.text);
}

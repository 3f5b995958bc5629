import { append } from './append.ts';
import { plainLetters } from './plain-letters.ts';
import type { RegionText } from './region-texts.ts';
import { isSeparable } from './words/separable-words.ts';

/** How a word is put together: closed ("contractmanager"), with hyphens, or as words apart. */
export interface WordForm {
  readonly at: RegionText;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What tells this form from others of the same word: where the hyphens and blanks are. */
  readonly shape: string;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*-?/gu;

/** The forms of words of two parts in the texts, by the word they are forms of. */
export function wordForms(texts: readonly RegionText[]): ReadonlyMap<string, readonly WordForm[]> {
  const forms = new Map<string, WordForm[]>();
  const apart: { readonly key: string; readonly form: WordForm }[] = [];
  for (const at of texts) {
    let before: { readonly text: string; readonly start: number; readonly end: number } | undefined;
    for (const { 0: text, index: start } of at.bare.matchAll(wordPattern)) {
      const word = { text, start, end: start + text.length };
      if (!text.endsWith('-') && text.length > 4) {
        const key = stemOf(text);
        if (key.length > 5) append(forms, key, { at, ...word, shape: shapeOf(text) });
      }
      if (before && at.bare.slice(before.end, start) === ' ' && mayBeApart(before.text, text)) {
        const whole = at.bare.slice(before.start, word.end);
        apart.push({
          key: stemOf(whole),
          form: { at, start: before.start, end: word.end, text: whole, shape: shapeOf(whole) },
        });
      }
      before = word;
    }
  }
  // Two words apart are a form only of a word that someone wrote as one.
  for (const { key, form } of apart) if (forms.has(key)) append(forms, key, form);
  return forms;
}

function mayBeApart(first: string, second: string): boolean {
  if (first.length < 3 || second.length < 4 || first.endsWith('-') || second.endsWith('-')) return false;
  if (isSeparable(first.toLowerCase()) || /\d/u.test(first + second)) return false;
  // A verb after its object ("hulp vragen") is no split noun ("hulpvragen").
  return (
    !(
      second.length <= 9 &&
      /(?:en|t|d)$/u.test(second) &&
      /^\p{Ll}/u.test(second) &&
      !/(?:heid|schap|plan|team|breed|niveau)$/u.test(second)
    ) || /breed$/u.test(second)
  );
}

/** Where the hyphens and blanks of a word are, counted from the front. */
function shapeOf(text: string): string {
  const plain = text.toLowerCase().replaceAll(/\s+/gu, ' ');
  return [...plain.matchAll(/[- ]/gu)].map((match) => `${match.index}${match[0]}`).join(',');
}

/** A word without its inflection, hyphens and blanks, so that forms of one word are equal. */
function stemOf(text: string): string {
  const letters = plainLetters(text);
  const stem = letters.replace(/(?:en|e|s)$/u, '');
  return stem.replace(/([aeou])\1(?=[^aeiou]$)/u, '$1').replace(/([^aeiou])\1$/u, '$1');
}

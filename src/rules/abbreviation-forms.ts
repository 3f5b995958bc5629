import { append } from './append.ts';
import type { RegionText } from './region-texts.ts';
import { paragraphsOf } from './sentences.ts';
import type { WordForm } from './word-forms.ts';

/** Abbreviations that some text writes in capitals and some in small letters ("GGZ" and "ggz"), by their letters. */
export function abbreviationForms(texts: readonly RegionText[]): ReadonlyMap<string, readonly WordForm[]> {
  const forms = new Map<string, WordForm[]>();
  for (const at of texts) {
    for (const { 0: text, index: start } of at.bare.matchAll(
      /(?<![\p{L}\p{N}])(?:\p{Lu}{3,5}|\p{Ll}{3,5})(?![\p{L}\p{N}])/gu,
    )) {
      const key = text.toLowerCase();
      const form = { at, start, end: start + text.length, text, shape: text === key ? '' : 'capitals' };
      append(forms, key, form);
    }
  }
  for (const [key, found] of forms) if (!found.some(({ shape }) => shape !== '')) forms.delete(key);
  return forms;
}

/** "n.v.t." where it is all that a text or a list item says, with and without a capital. */
export function notApplicableForms(texts: readonly RegionText[]): readonly WordForm[] {
  return texts.flatMap((at) =>
    paragraphsOf(at.bare, at.text).flatMap(({ text, start }) =>
      /^n\.v\.t\.?$/iu.test(text)
        ? [{ at, start, end: start + text.length, text, shape: /^N/u.test(text) ? 'capital' : '' }]
        : [],
    ),
  );
}

/**
 * Pairs of compounds that share their end, by the words: "hulp- en zorgaanbod", and "hulp en zorgaanbod" of which
 * the first part lost its hyphen. Only pairs that some text writes with the hyphen.
 */
export function sharedEndForms(texts: readonly RegionText[]): ReadonlyMap<string, readonly WordForm[]> {
  const forms = new Map<string, WordForm[]>();
  for (const at of texts) {
    for (const match of at.bare.matchAll(/(?<![\p{L}\p{N}-])(?=(\p{L}{3,}-? (?:en|of) \p{L}{6,}))/gu)) {
      const text = match[1] ?? '';
      const key = text
        .toLowerCase()
        .replace('- ', ' ')
        .replace(/(?:en|s)$/u, '');
      const form = {
        at,
        start: match.index,
        end: match.index + text.length,
        text,
        shape: text.includes('- ') ? '' : 'loose',
      };
      append(forms, key, form);
    }
  }
  for (const [key, found] of forms) if (!found.some(({ shape }) => shape === '')) forms.delete(key);
  return forms;
}

import type { Dictionary } from './dictionary.ts';
import { afkortingen } from './registers/afkortingen.ts';
import { type Stretch, wordsOf } from './sentences.ts';
import { stemsOf } from './word-stems.ts';
import { fieldAbbreviations } from './words/common-abbreviations.ts';
import { isJoinWord, isLinkWord } from './words/function-words.ts';

/** The abbreviations in a bare text: two capitals or more, no vowels, or a short form of the field. */
export function abbreviationsIn(bare: string, dictionary: Dictionary | undefined): readonly Stretch[] {
  const words = bare.matchAll(
    /(?<![\p{L}\p{N}\ufffc'’.])\p{N}{0,2}\p{L}[\p{L}\p{N}]*(?:&\p{L}+|(?<=\p{Lu}{2})-\p{Lu}{2,}(?!\p{L}))?(?![\ufffc.]\p{L})/gu,
  );
  return [...words]
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))
    .filter(({ text }) => isAbbreviation(text, dictionary));
}

function isAbbreviation(word: string, dictionary: Dictionary | undefined): boolean {
  if (fieldAbbreviations.has(word)) return true;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  // Of five letters and more it may be a word that is printed in capitals.
  if (word.length >= 5 && dictionary?.has(word.toLowerCase())) return false;
  if (capitals >= 2) return word.length <= 8 && !/\p{Ll}{3}|^[IVX]+$/u.test(word);
  if (!/^\p{L}?[bcdfghjklmnpqrstvwxz]{2,5}$/u.test(word) || /[aeiouy]/iu.test(word)) return false;
  return dictionary !== undefined && !dictionary.has(word) && !dictionary.has(`${word}.`);
}

/**
 * Whether a text says itself what an abbreviation stands for: "volledige naam (VN)", "VN (volledige naam)", "VN,
 * voluit volledige naam", `[VN]{voluit="…"}` or with a footnote at the word.
 */
export function explainsItself(text: string, abbreviation: string): boolean {
  const escaped = abbreviation.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const whole = String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`;
  if (new RegExp(String.raw`${whole}[*_’”"]*(?:\[\^|\]\{voluit=)`, 'u').test(text)) return true;
  if (new RegExp(String.raw`(?:afgekort|hierna|verder|kortweg)[:\s]*[‘“'"*]*${whole}`, 'iu').test(text))
    return true;
  for (const { index } of text.matchAll(new RegExp(String.raw`\([‘“'"*]*${whole}|${whole}\)`, 'gu'))) {
    if (abbreviates(abbreviation, text.slice(Math.max(0, index - 120), index))) return true;
  }
  for (const match of text.matchAll(
    new RegExp(String.raw`${whole}[*_]*\s*(?:\(|, voluit\s|: )([^)\n]{4,120})`, 'gu'),
  )) {
    if (abbreviates(abbreviation, match[1] ?? '')) return true;
  }
  return false;
}

/** Whether the letters of an abbreviation stand, in order, in words of a phrase, the first at the start of one. */
export function abbreviates(abbreviation: string, phrase: string): boolean {
  const letters = [...abbreviation.toLowerCase().replaceAll(/[^\p{L}]/gu, '')];
  const words = phrase.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  for (const { index } of words.matchAll(/\p{L}+/gu)) {
    let at = index;
    const fits = letters.every((letter, place) => {
      const found = words.indexOf(letter, at);
      at = found + 1;
      return place === 0 ? found === index : found >= 0;
    });
    if (fits) return true;
  }
  return false;
}

/** The first letters of the words of a phrase, in lower case; nothing for one word. */
export function initialsOf(phrase: string): string {
  const words = wordsOf(phrase);
  return words.length < 2 ? '' : words.map(({ text }) => text.charAt(0).toLowerCase()).join('');
}

/** Whether each letter of an abbreviation begins a word of a phrase of as many words, but for one. */
export function missesOneLetter(abbreviation: string, phrase: string): boolean {
  const letters = [...abbreviation.toLowerCase()];
  const words = wordsOf(phrase.toLowerCase()).filter(({ text }) => !isLinkWord(text) && !isJoinWord(text));
  const wrong = letters.filter((letter, at) => words[at]?.text.startsWith(letter) !== true);
  return letters.length >= 3 && words.length === letters.length && wrong.length === 1;
}

/** Whether a term has some words of what everybody knows an abbreviation for, but not all of any name of it. */
export function straysFromKnown(abbreviation: string, term: string): boolean {
  const names = knownNames.get(abbreviation.toLowerCase());
  if (!names) return false;
  const own = new Set(stemsOf(term).split(' '));
  const shares = names.map((name) =>
    stemsOf(name)
      .split(' ')
      .filter((word) => !isLinkWord(word)),
  );
  return (
    shares.every((words) => words.some((word) => !own.has(word))) &&
    shares.some((words) => words.some((word) => own.has(word)))
  );
}

const knownNames = new Map([...afkortingen].map(([kort, names]) => [kort.toLowerCase(), names]));

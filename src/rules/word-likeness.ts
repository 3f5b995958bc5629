import { wordsOf } from './sentences.ts';

/** So many letters tell the first part of a compound from a chance likeness. */
export const leastPart = 6;

const smallWords = new Set(
  'de het een en of in op van voor met bij aan naar uit door tot per te als dan die dat via om over zorg aantal nederland regio één soort'.split(
    ' ',
  ),
);
/** The words of a name that tell it apart, in lower case. */
export function significant(name: string): readonly string[] {
  return wordsOf(name)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => !smallWords.has(word) && word.length > 2);
}

/** Whether `word` is a form of `own`, or the first part of it: "rolstoelen" of "rolstoelvoorziening". */
export function isForm(word: string, own: string): boolean {
  const [a, b] = [stem(word), stem(own)];
  return a === b || (a.length >= leastPart && b.startsWith(a));
}

/** A word without its ending, roughly: enough to tell that two words are forms of one. */
export function stem(word: string): string {
  const plain = word.toLowerCase().replace(/(?<=\p{L}{3})(?:ën|en|'s|s|e)$/u, '');
  return plain
    .replace(/([bdfgklmnprst])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's')
    .replace(/(aa|ee|oo|uu)(?=[^aeiou]$)/u, (found) => found.charAt(0));
}

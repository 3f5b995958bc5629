import { wordsOf } from '../sentences.ts';
import { eventWords } from './event-words.ts';

/** Words that say nothing about what a text is about. */
const empty = new Set(
  'aan al alle als bij binnen daarna daarover dan dat de den der deze die dit door een één eerst elk elke en er gaan gaat geen haar het hun huidige huidig hij ik in is kan komen kunnen maar meer met moet naar nieuw nieuwe niet nog nu of om onder ons onze ook op over per samen te tegen ten ter tot tussen uit van vanaf via volgens voor vóór waar wat we wel welke wie wij willen worden wordt zal ze zich zij zijn zo zoals zullen medio verwacht verwachting'.split(
    ' ',
  ),
);

/** Words that mean the same thing in these documents. */
const same: Readonly<Record<string, string>> = {
  overenkomst: 'contract',
  ramcontract: 'contract',
  deloverenkomst: 'contract',
};

/** A word without its inflection, roughly: "contracten", "contract" and "contracts" are one. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s$/u, '');
  const cut = lower.length > 4 ? lower.replace(/(?:en|es|e|s)$/u, '') : lower;
  const single = cut
    .replace(/([bcdfghjklmnpqrstvwxz])\1$/u, '$1')
    .replace(/(aa|ee|oo|uu)/gu, ([vowel = '']) => vowel);
  return same[single] ?? single;
}

/** The stems of all the words a text is about, without the small ones. */
export function stemsOf(text: string): ReadonlySet<string> {
  const whole = text
    .replace(/eerste twee fasen/giu, 'fase 1 en 2')
    .replace(/fase (\d) en (\d)/giu, 'fase$1 fase$2')
    .replace(/fase (\d)/giu, 'fase$1');
  const stems = new Set<string>();
  for (const { text: word } of wordsOf(whole))
    if (word.length > 2 && !empty.has(word.toLowerCase())) stems.add(stemOf(word));
  return stems;
}

/** The same without the words for what happens: "Start van de contracten" is about contracts. */
export function topicsOf(text: string): ReadonlySet<string> {
  let rest = text;
  for (const pattern of Object.values(eventWords))
    rest = rest.replace(new RegExp(pattern.source, 'giu'), (found) => found.replace(/^\S+|\S+$/gu, ' '));
  return stemsOf(rest);
}

/** Whether one of `stems` is this one, or a compound that ends in it ("aanbestedingsdocument" in "document"). */
export function speaksOf(stems: ReadonlySet<string>, stem: string): boolean {
  if (stems.has(stem)) return true;
  for (const other of stems)
    if ((other.length > 5 && stem.endsWith(other)) || (stem.length > 5 && other.endsWith(stem))) return true;
  return false;
}

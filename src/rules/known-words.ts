import type { Dictionary } from './dictionary.ts';
import { fieldWords, shortForms, shortParts } from './words/field-words.ts';
import { byMore, byOne, formsOf } from './words/verbs.ts';

/** First parts of compounds that are adjectives, which stand apart: "persoonsgebonden budget". */
const standsApart = /(?:gebonden|lijke?|ische?|ige|bare|ende|ele)$/u;

/** Nouns that take an s before the next part of a compound. */
const takesLinkingS = /(?:ing|heid|teit|schap|ling|gang|iteit)$/u;

/** First parts that are no word without the rest: "kinder- en jeugdpsychiatrie". */
const linked = new Set([
  'kinder',
  'leveranciers',
  'aanbieders',
  'cliënten',
  'jeugd',
  'ervarings',
  'eigen',
  'onder',
  'boven',
  'niet',
]);

/** "Zestieneneenhalf" and its like, which no dictionary lists. */
const halves =
  /^\p{L}*(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tig)[eë]n(?:een)?half$/iu;

/**
 * Tells whether a word is spelled right: by the dictionary, as a word of the field, as one of `names`, or as a
 * compound of known parts with the linking letters Dutch asks for.
 */
export function knownWords(dictionary: Dictionary, names: ReadonlySet<string>): (word: string) => boolean {
  const isListed = (word: string) => isFieldWord(word) || names.has(word) || dictionary.has(word);
  const isPart = (word: string) => isListed(word) || isListed(word.toLowerCase());
  return (written) => {
    const word = written.replaceAll('’', "'").replace(/-$/u, '');
    if (isPart(word) || isPart(word.normalize('NFC')) || shortForms.has(word.toLowerCase())) return true;
    // "Beleids- en beheerkosten".
    if (written.endsWith('-') && (isPart(word.replace(/s$/u, '')) || linked.has(word.toLowerCase())))
      return true;
    if (/^Eé/u.test(word) && isPart(word.replace(/^Eé/u, 'éé'))) return true;
    if (halves.test(word)) return true;
    if (/'s$|s'$|s$/u.test(word) && names.has(word.replace(/'?s'?$/u, ''))) return true;
    const parts = word.split(/[-/&]/u).filter((part) => part !== '');
    if (parts.length > 1) return parts.every((part) => isPart(part) || isCode(part));
    return isCompound(word.toLowerCase(), isListed);
  };
}

/** A word of the field, also in the plural or inflected. */
export function isFieldWord(word: string): boolean {
  return fieldWords.has(word) || fieldWords.has(word.replace(/(?:'s|en|e|n|s)$/u, ''));
}

/** An abbreviation or a code, of which the letters are no spelling: "SDW", "Wmo", "NL11", "2B". */
export function isCode(word: string): boolean {
  return (
    /\p{N}/u.test(word) || /^\p{Lu}+s?$/u.test(word) || /^\p{Lu}?[bcdfghjklmnpqrstvwxz]{2,4}$/u.test(word)
  );
}

function isCompound(word: string, isListed: (word: string) => boolean): boolean {
  for (let at = 3; at <= word.length - 4; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (at === 3 && !shortParts.has(head)) continue;
    if (standsApart.test(head) || !isListed(tail) || isVerbForm(tail)) continue;
    const stem = head.replace(/s$/u, '');
    if (takesLinkingS.test(head)) continue;
    if (takesLinkingS.test(stem) && isListed(stem)) return true;
    if (isListed(head)) return true;
  }
  return false;
}

/** A compound does not end in a verb: "zorgaanbiedt". */
const isVerbForm = (word: string) =>
  formsOf(word, byOne) !== undefined ||
  (formsOf(word, byMore) !== undefined && !/(?:leven|wezen)$/u.test(word));

/** An adjective and a noun that were written as one: "persoonsgebondenbudget" gives "persoonsgebonden budget". */
export function writtenApart(word: string, dictionary: Dictionary): string | undefined {
  for (let at = 6; at <= word.length - 5; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const isPair = standsApart.test(head) && dictionary.has(head.toLowerCase()) && dictionary.has(tail);
    if (isPair) return `${head} ${tail}`;
  }
  return undefined;
}

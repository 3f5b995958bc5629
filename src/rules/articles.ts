import type { Stretch } from './sentences.ts';
import { deNouns, hetNouns, needArticle, personEnding, pluralNouns } from './words/nouns.ts';

/** Words before a noun that do not go with it, and the words that do. */
export interface WrongArticle extends Stretch {
  readonly better: string;
}

const ownEnding = /(?:lijk|ig|isch|baar|eel|ief|end|zaam)$/u;
const inflected = /(?:lijke|ige|ische|bare|ele|ieve|ende|zame|de|te|uwe|ere|oede|ote|rge|euwe)$/u;
const forDe: Readonly<Record<string, string>> = {
  de: 'het',
  deze: 'dit',
  onze: 'ons',
  elke: 'elk',
  iedere: 'ieder',
};
const forHet: Readonly<Record<string, string>> = { het: 'de', dit: 'deze', elk: 'elke', ieder: 'iedere' };
const notAdjectives = new Set(
  'deze beide einde mede goede eerste laatste volgende betreffende gedurende derde helfte tweede oude gezonde'.split(
    ' ',
  ),
);

/** Whether a noun goes with "het": in the list, or a compound that ends in a noun of it. */
function isHet(noun: string): boolean {
  if (deNouns.has(noun) || pluralNouns.has(noun)) return false;
  if (hetNouns.has(noun)) return true;
  return compoundEnds(noun, hetEnds);
}

function isDe(noun: string): boolean {
  return !hetNouns.has(noun) && (deNouns.has(noun) || compoundEnds(noun, deEnds));
}

const isNoun = (word: string) => deNouns.has(word) || pluralNouns.has(word) || isHet(word);

const hetEnds = endsOf(hetNouns);
const deEnds = endsOf(deNouns);

/** The nouns long enough to be seen at the end of a compound. */
function endsOf(nouns: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...nouns].filter((noun) => noun.length >= 5 || noun === 'plan' || noun === 'team'));
}

function compoundEnds(noun: string, ends: ReadonlySet<string>): boolean {
  for (let at = 3; at <= noun.length - 4; at++) if (ends.has(noun.slice(at))) return true;
  return false;
}

/** The wrong articles and endings in a bare text: "een passende aanbod", "de plan", "het gemeente". */
export function wrongArticles(bare: string): readonly WrongArticle[] {
  const found: WrongArticle[] = [];
  const pattern =
    /(?<![\p{L}\p{N}'’-])(?<article>de|het|een|deze|dit|onze|elke?|iedere?|geen|met|zonder)\s(?:(?<adjective>\p{Ll}+)\s)?(?<noun>\p{Ll}+)(?![\p{L}\p{N}\ufffc'’-])/giu;
  for (let match = pattern.exec(bare); match; match = pattern.exec(bare)) {
    const { article = '', adjective, noun = '' } = match.groups ?? {};
    // The next article may be the word that was taken for an adjective.
    pattern.lastIndex = match.index + article.length + 1;
    // "De gezin keert": what follows the article is the noun already.
    const isNear = adjective !== undefined && isNoun(adjective);
    const before = bare.slice(Math.max(0, match.index - 10), match.index);
    const better = isNear
      ? mended(article, undefined, adjective, before)
      : mended(article, adjective, noun, before);
    if (better === undefined) continue;
    const end = match.index + match[0].length - (isNear ? noun.length + 1 : 0);
    found.push({ text: bare.slice(match.index, end), start: match.index, end, better });
  }
  return found;
}

function mended(
  written: string,
  adjective: string | undefined,
  noun: string,
  before: string,
): string | undefined {
  const article = written.toLowerCase();
  const as = (word: string) =>
    /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  if (adjective === undefined) return wrongAlone(article, noun, before, as);
  if (adjective.length < 4) return undefined;
  const isLong = inflected.test(adjective) && !notAdjectives.has(adjective);
  const isShort = ownEnding.test(adjective);
  if (article === 'een' || article === 'geen' || article === 'elk' || article === 'ieder') {
    if (isLong && isHet(noun) && shortened(adjective)) return `${written} ${shortened(adjective)} ${noun}`;
    if (isShort && isDe(noun) && !personEnding.test(noun)) return `${written} ${adjective}e ${noun}`;
    return undefined;
  }
  if (article === 'met' || article === 'zonder') {
    return isShort && /(?:lijk|zaam|isch|ief)$/u.test(adjective) && pluralNouns.has(noun)
      ? `${written} ${longer(adjective)} ${noun}`
      : undefined;
  }
  if (isLong && forDe[article] && isHet(noun)) return `${as(forDe[article])} ${adjective} ${noun}`;
  if (isLong && forHet[article] && deNouns.has(noun)) return `${as(forHet[article])} ${adjective} ${noun}`;
  const plain = article === 'de' || article === 'deze' || article === 'onze';
  const needsEnding =
    isShort &&
    plain &&
    (pluralNouns.has(noun) || deNouns.has(noun)) &&
    !personEnding.test(noun.replace(/s$/u, ''));
  return needsEnding ? `${written} ${longer(adjective)} ${noun}` : undefined;
}

function wrongAlone(
  article: string,
  noun: string,
  before: string,
  as: (word: string) => string,
): string | undefined {
  const toHet = forDe[article];
  if (toHet && isHet(noun)) return `${as(toHet)} ${noun}`;
  const toDe = forHet[article];
  // "Biedt het kind": a verb may take "het" as what it is about, so only nouns that always need an article count.
  if (toDe && needArticle.has(noun) && !/(?:als|dat|of) $/iu.test(before)) return `${as(toDe)} ${noun}`;
  return undefined;
}

/** The adjective without its ending: "passende" gives "passend", "nieuwe" "nieuw"; undefined where that is not sure. */
function shortened(adjective: string): string | undefined {
  if (/(?:lijke|ige|ische|ende|uwe|oede|nte|ste|rde)$/u.test(adjective)) return adjective.slice(0, -1);
  if (/bare$/u.test(adjective)) return adjective.replace(/bare$/u, 'baar');
  if (/zame$/u.test(adjective)) return adjective.replace(/zame$/u, 'zaam');
  if (/ele$/u.test(adjective)) return adjective.replace(/ele$/u, 'eel');
  if (/ieve$/u.test(adjective)) return adjective.replace(/ieve$/u, 'ief');
  if (/ote$/u.test(adjective)) return adjective.replace(/ote$/u, 'oot');
  return /(?:rge|tte|kte|gde)$/u.test(adjective) ? adjective.replace(/(?:(t)te|e)$/u, '$1') : undefined;
}

function longer(adjective: string): string {
  return adjective
    .replace(/baar$/u, 'bar')
    .replace(/zaam$/u, 'zam')
    .replace(/eel$/u, 'el')
    .replace(/ief$/u, 'iev')
    .concat('e');
}

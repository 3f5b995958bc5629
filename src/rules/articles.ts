import type { Stretch } from './sentences.ts';
import { deMassNouns, deNouns, hetNouns, needArticle, personEnding, pluralNouns } from './words/nouns.ts';

/** Words before a noun that do not go with it, and the words that do. */
export interface WrongArticle extends Stretch {
  readonly better: string;
}

const ownEnding = /(?:lijk|ig|isch|baar|eel|ief|end|zaam)$/u;
/** Frequent adjectives that no ending gives away. */
const plainAdjectives = new Set(
  'ander nieuw goed groot klein kort lang hoog laag breed vast sterk zwak snel vroeg laat licht zwaar slecht ruim smal passend gericht vrij'.split(
    ' ',
  ),
);
/** Nouns with "de" by the way they are made: "begeleiding", "zelfstandigheid", "kwaliteit", "organisatie". */
const deEnding = /(?:\p{L}{3,}(?<!d)ing|heid|iteit|[ts]ie)$/u;
const inflected = /(?:lijke|ige|ische|bare|ele|ieve|ende|zame|de|te|uwe|ere|oede|ote|rge|euwe)$/u;
const forDe: Readonly<Record<string, string>> = {
  de: 'het',
  deze: 'dit',
  onze: 'ons',
  elke: 'elk',
  iedere: 'ieder',
  dezelfde: 'hetzelfde',
};
const forHet: Readonly<Record<string, string>> = {
  het: 'de',
  dit: 'deze',
  elk: 'elke',
  ieder: 'iedere',
  hetzelfde: 'dezelfde',
};
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
  return (
    !isHet(noun) &&
    !pluralNouns.has(noun) &&
    (deNouns.has(noun) || deMassNouns.has(noun) || compoundEnds(noun, deEnds) || deEnding.test(noun))
  );
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
    /(?<![\p{L}\p{N}'’-])(?<article>de|het|een|één|hetzelfde|dezelfde|deze|dit|onze|elke?|iedere?|geen|alle|met|zonder)\s(?:(?<adjective>\p{Ll}+)\s)?(?<noun>\p{Ll}+)(?![\p{L}\p{N}\ufffc'’-])/giu;
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
  const isShort = ownEnding.test(adjective) || plainAdjectives.has(adjective);
  if (
    article === 'een' ||
    article === 'één' ||
    article === 'geen' ||
    article === 'elk' ||
    article === 'ieder'
  ) {
    if (isLong && isHet(noun) && shortened(adjective)) return `${written} ${shortened(adjective)} ${noun}`;
    if (isShort && isDe(noun) && !personEnding.test(noun)) return `${written} ${longer(adjective)} ${noun}`;
    return undefined;
  }
  if (article === 'alle') return undefined;
  if (article === 'met' || article === 'zonder') {
    return isShort && /(?:lijk|zaam|isch|ief)$/u.test(adjective) && pluralNouns.has(noun)
      ? `${written} ${longer(adjective)} ${noun}`
      : undefined;
  }
  if (isLong && forDe[article] && isHet(noun)) return `${as(forDe[article])} ${adjective} ${noun}`;
  if (isLong && forHet[article] && deNouns.has(noun)) return `${as(forHet[article])} ${adjective} ${noun}`;
  const plain = /^(?:de|deze|onze|dezelfde|elke|iedere)$/u.test(article);
  const needsEnding =
    isShort && plain && (pluralNouns.has(noun) || isDe(noun)) && !personEnding.test(noun.replace(/s$/u, ''));
  return needsEnding ? `${written} ${longer(adjective)} ${noun}` : undefined;
}

function wrongAlone(
  article: string,
  noun: string,
  before: string,
  as: (word: string) => string,
): string | undefined {
  const toHet = forDe[article];
  if (article === 'hetzelfde')
    return isDe(noun) || pluralNouns.has(noun) ? `${as('dezelfde')} ${noun}` : undefined;
  if (/^(?:elk|ieder)$/u.test(article) && isDe(noun)) return `${as(`${article}e`)} ${noun}`;
  // "Elke aanbieders", "alle aanbieder": one of the two was changed.
  if (/^(?:elke?|iedere?)$/u.test(article) && pluralNouns.has(noun)) return `${as('alle')} ${noun}`;
  if (article === 'alle') return countable(noun) ? `${as(isHet(noun) ? 'elk' : 'elke')} ${noun}` : undefined;
  if (toHet && isHet(noun)) return `${as(toHet)} ${noun}`;
  const toDe = forHet[article];
  // "Biedt het kind": a verb may take "het" as what it is about, so only nouns that always need an article count.
  if (toDe && needArticle.has(noun) && !/(?:als|dat|of) $/iu.test(before)) return `${as(toDe)} ${noun}`;
  return undefined;
}

/** Whether a noun is one of a thing that can be counted, and has another form for more. */
const countable = (noun: string) =>
  (needArticle.has(noun) || hetNouns.has(noun)) &&
  [`${noun}s`, `${noun}n`, `${noun}en`].some((more) => pluralNouns.has(more));

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
    .replace(/^(groo|laa|hoo)(t|g)$/u, (_, stem: string, last: string) => `${stem.slice(0, -1)}${last}`)
    .replace(/^(snel|smal|zwak)$/u, (stem) => `${stem}${stem.at(-1) ?? ''}`)
    .concat('e');
}

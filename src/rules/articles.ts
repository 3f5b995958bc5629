import { isCountable, isDe, isHet, isPlural, pluralForms } from './noun-kinds.ts';
import type { Stretch } from './sentences.ts';
import { deNouns, hetNouns, needArticle, personEnding } from './words/nouns.ts';

/** Words before a noun that do not go with it, and the words that do; `part` leaves out an article that is right. */
export interface WrongArticle extends Stretch {
  readonly better: string;
  readonly part: { readonly start: number; readonly end: number };
}

const ownEnding = /(?:lijk|ig|isch|baar|eel|aal|ief|end|zaam)$/u;
/** Frequent adjectives that no ending gives away. */
const plainAdjectives = new Set(
  'ander nieuw goed groot klein kort lang hoog laag breed vast sterk zwak snel vroeg laat licht zwaar slecht ruim smal passend gericht vrij'.split(
    ' ',
  ),
);
const inflected = /(?:lijke|rijke|ige|ische|bare|ele|ale|ieve|ende|zame|de|te|uwe|ere|oede|ote|rge|euwe)$/u;
const forDe: Readonly<Record<string, string>> = {
  de: 'het',
  deze: 'dit',
  onze: 'ons',
  elke: 'elk',
  iedere: 'ieder',
  dezelfde: 'hetzelfde',
  welke: 'welk',
};
const forHet: Readonly<Record<string, string>> = {
  het: 'de',
  dit: 'deze',
  elk: 'elke',
  ieder: 'iedere',
  hetzelfde: 'dezelfde',
  welk: 'welke',
};
const notAdjectives = new Set(
  'deze beide einde mede eerste laatste volgende betreffende gedurende derde helfte tweede oude gezonde'.split(
    ' ',
  ),
);

/** Measures that look like adjectives: "een etmaal hulp", "een kwartaal respijt". */
const measures =
  /^(?:\p{L}*(?:maal|kwartaal|dagdeel|weekend|avond|duizend|totaal)|\p{L}*(?:onder|voor|na|aan|tegen)deel|oordeel|initiatief|alternatief|tarief)$/u;

const isNoun = (word: string) => isPlural(word) || isHet(word) || isDe(word);

/** The wrong articles and endings in a bare text: "een passende aanbod", "de plan", "het gemeente". */
export function wrongArticles(bare: string): readonly WrongArticle[] {
  const found: WrongArticle[] = [];
  const pattern =
    /(?<![\p{L}\p{N}'’-])(?<article>de|het|een|één|hetzelfde|dezelfde|deze|dit|dat|die|onze|elke?|iedere?|welke?|geen|alle|met|zonder|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|beide|enkele|meerdere)\s(?:(?<adjective>\p{Ll}+)\s)?(?<noun>\p{Ll}+)(?![\p{L}\p{N}\ufffc'’-])/giu;
  for (let match = pattern.exec(bare); match; match = pattern.exec(bare)) {
    const { article = '', adjective, noun = '' } = match.groups ?? {};
    // The next article may be the word that was taken for an adjective.
    pattern.lastIndex = match.index + article.length + 1;
    // "De gezin keert": what follows the article is the noun already.
    const isNear = adjective !== undefined && isNoun(adjective);
    const before = bare.slice(Math.max(0, match.index - 10), match.index);
    const better = isNear
      ? mended(article, undefined, adjective, before, noun)
      : mended(article, adjective, noun, before);
    if (better === undefined) continue;
    const end = match.index + match[0].length - (isNear ? noun.length + 1 : 0);
    const start = match.index;
    const keeps = !isNear && adjective !== undefined && better.startsWith(`${article} `);
    const part = { start: keeps ? start + article.length + 1 : start, end };
    found.push({ text: bare.slice(start, end), start, end, better, part });
  }
  return found;
}

function mended(
  written: string,
  adjective: string | undefined,
  noun: string,
  before: string,
  after = '',
): string | undefined {
  const article = written.toLowerCase();
  const as = (word: string) =>
    /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  if (adjective === undefined) {
    const opens =
      written === 'Het' && deNouns.has(noun) && opensWith.test(after) && !isAlsoAdjective.test(noun);
    return opens ? `De ${noun}` : wrongAlone(article, noun, before, as);
  }
  if (adjective.length < 4 || measures.test(adjective) || article === 'dat' || article === 'die')
    return undefined;
  if (counts.has(article)) return undefined;
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
    return isShort && /(?:lijk|zaam|isch|ief)$/u.test(adjective) && isPlural(noun)
      ? `${written} ${longer(adjective)} ${noun}`
      : undefined;
  }
  if (isLong && forDe[article] && isHet(noun)) return `${as(forDe[article])} ${adjective} ${noun}`;
  if (isShort && /^(?:de|deze|die)$/u.test(article) && isHet(noun))
    return `${as(forDe[article] ?? 'dat')} ${adjective} ${noun}`;
  if (isLong && forHet[article] && deNouns.has(noun)) return `${as(forHet[article])} ${adjective} ${noun}`;
  const plain = /^(?:de|deze|onze|dezelfde|elke|iedere)$/u.test(article);
  const needsEnding =
    isShort && plain && (isPlural(noun) || isDe(noun)) && !personEnding.test(noun.replace(/s$/u, ''));
  return needsEnding ? `${written} ${longer(adjective)} ${noun}` : undefined;
}

function wrongAlone(
  article: string,
  noun: string,
  before: string,
  as: (word: string) => string,
): string | undefined {
  const toHet = forDe[article];
  if (article === 'hetzelfde') return isDe(noun) || isPlural(noun) ? `${as('dezelfde')} ${noun}` : undefined;
  if (/^(?:elk|ieder)$/u.test(article) && isDe(noun)) return `${as(`${article}e`)} ${noun}`;
  if (article === 'welk' && (isDe(noun) || isPlural(noun))) return `${as('welke')} ${noun}`;
  // "Dat basis", "die plan": what is counted needs an article, so these words are one themselves.
  if (article === 'die')
    return hetNouns.has(noun) &&
      isCountable(noun) &&
      !/^(?:onderdeel|gebruik|verslag|advies|onderzoek|contact|deel|recht|werk|beleid|project|overleg|antwoord)$/u.test(
        noun,
      )
      ? `${as('dat')} ${noun}`
      : undefined;
  if (article === 'dat')
    return needArticle.has(noun) || noun === 'basis' ? `${as('die')} ${noun}` : undefined;
  if (article === 'een') return isPlural(noun) && !deNouns.has(noun) ? noun : undefined;
  if (counts.has(article)) return isCounted(noun) ? `${as(article)} ${plural(noun)}` : undefined;
  // "Elke aanbieders", "alle aanbieder": one of the two was changed.
  if (/^(?:elke?|iedere?)$/u.test(article) && isPlural(noun)) return `${as('alle')} ${noun}`;
  if (article === 'alle') return countable(noun) ? `${as(isHet(noun) ? 'elk' : 'elke')} ${noun}` : undefined;
  if (toHet && isHet(noun)) return `${as(toHet)} ${noun}`;
  const toDe = forHet[article];
  // "Biedt het kind": a verb may take "het" as what it is about, so only nouns that always need an article count.
  if (toDe && needArticle.has(noun) && !/(?:als|dat|of) $/iu.test(before)) return `${as(toDe)} ${noun}`;
  // After a preposition, or at the start of a sentence before "van", it can be nothing but an article.
  const isArticle =
    /(?:^|[^\p{L}-])(?:in|op|van|voor|met|bij|aan|naar|uit|binnen|tijdens|over|per|na) $/u.test(before);
  return article === 'het' && isArticle && deNouns.has(noun) && !isAlsoAdjective.test(noun)
    ? `${as('de')} ${noun}`
    : undefined;
}

/** What follows a subject and not an object: "Het evaluatie van", "Het gemeente is". */
const opensWith = /^(?:van|voor|is|was|wordt|heeft|kan|moet|zal|wil|mag|krijgt|blijft|die|in)$/u;
const isAlsoAdjective = /^(?:ouder|oudere|jongere|naaste|eis)$/u;

/** Words that say how many, of which more than one follow. */
const counts = new Set('twee drie vier vijf zes zeven acht negen tien beide enkele meerdere'.split(' '));
const units =
  /^(?:jaar|uur|kwartaal|deel|keer|maal|euro|procent|dag|dagdeel|man|soort|paar|punt|stuk|stap|vraag|plan|eis|doel|middel|uitgave|keuze|les)$/u;

/** A noun in the singular of a thing that is counted in more. */
const isCounted = (noun: string) =>
  isCountable(noun) && (deNouns.has(noun) || hetNouns.has(noun)) && !units.test(noun);

function plural(noun: string): string {
  return pluralForms(noun).find(isPlural) ?? noun;
}

/** Whether a noun is one of a thing that can be counted, and never stands for the whole kind. */
const countable = (noun: string) => (needArticle.has(noun) || hetNouns.has(noun)) && isCountable(noun);

/** The adjective without its ending: "passende" gives "passend", "nieuwe" "nieuw"; undefined where that is not sure. */
function shortened(adjective: string): string | undefined {
  if (/(?:lijke|rijke|ige|ische|ende|uwe|oede|nte|ste|rde)$/u.test(adjective)) return adjective.slice(0, -1);
  if (/(?:and|held|zond|verd|eerd|zwaard)ere$/u.test(adjective)) return adjective.slice(0, -1);
  if (/ale$/u.test(adjective)) return adjective.replace(/ale$/u, 'aal');
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
    .replace(/aal$/u, 'al')
    .replace(/ief$/u, 'iev')
    .replace(/^(groo|laa|hoo)(t|g)$/u, (_, stem: string, last: string) => `${stem.slice(0, -1)}${last}`)
    .replace(/^(snel|smal|zwak)$/u, (stem) => `${stem}${stem.at(-1) ?? ''}`)
    .concat('e');
}

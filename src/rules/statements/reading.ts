import type { RegionModel } from '../../model/region-model.ts';
import { fillers } from '../likeness.ts';
import type { RegionText } from '../region-texts.ts';
import { type Stretch, wordsOf } from '../sentences.ts';
import { shownValues } from '../shown-values.ts';
import { stemOf } from '../word-stems.ts';
import type { Actor } from '../words/actors.ts';
import { isNegation, type OppositeSide, oppositeSidesOf } from '../words/opposites.ts';
import { lightWords, standIns } from '../words/statement-words.ts';
import { byOne } from '../words/verbs.ts';
import { describesParty, partyAt, roleAt } from './party-in-sentence.ts';

/** A word of a statement, with what it does in it; a word that an expression shows stands at the expression. */
export interface Token {
  readonly word: string;
  /** What it is compared by; empty for a word without content. */
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly opposites: readonly OppositeSide[];
  readonly actor?: Actor;
  /** Of an actor: the preposition it stands behind, or "" where it is the one who does it. */
  readonly role?: string;
}

/** A stretch of a text as it is compared with others. */
export interface Reading {
  readonly text: RegionText;
  readonly stretch: Stretch;
  readonly tokens: readonly Token[];
  readonly isNegated: boolean;
}

/** Reads a stretch of a text, with the values of its expressions in their places. */
export function readStretch(text: RegionText, stretch: Stretch, region: RegionModel): Reading {
  const shown = text.text.includes('{{')
    ? shownValues(text.text, region).filter(({ start, end }) => stretch.start <= start && end <= stretch.end)
    : [];
  const written = wordsOf(stretch.text).flatMap(({ text: word, start }) =>
    [...word.matchAll(/[^/]+/gu)].map(({ 0: part, index }) => {
      const from = stretch.start + start + index;
      return { word: part, start: from, end: from + part.length };
    }),
  );
  const values = shown.flatMap(({ value, start, end }) =>
    typeof value === 'string' ? wordsOf(value).map(({ text: word }) => ({ word, start, end })) : [],
  );
  const words = [...written, ...values].sort((a, b) => a.start - b.start);
  const lower = words.map(({ word }) => word.toLowerCase());
  const tokens = words.map((one, at): Token => {
    const word = lower[at] ?? '';
    const actor = partyAt(words[at]?.word ?? '', lower, at);
    return {
      ...one,
      word,
      stem: actor ? actor.name : describesParty(word, lower[at + 1] ?? '') ? '' : stemIn(word, lower),
      opposites: oppositeSidesOf(phraseAt(lower, at) ?? word),
      ...(actor && { actor, role: roleAt(lower, at) }),
    };
  });
  return { text, stretch, tokens, isNegated: lower.some(isNegation) };
}

/** The content words, actors among them. */
export const contentOf = ({ tokens }: Reading): readonly Token[] => tokens.filter(({ stem }) => stem !== '');

const settles = /^(?:stel(?:t|len|de|den)|vast|vastgesteld|vaststel(?:t|len|de|den|ling)|maakt|maken)$/u;

/** The content words that stand next to a word. */
export function around(reading: Reading, token: Token): readonly Token[] {
  const content = reading.tokens.filter((one) => one === token || one.stem !== '');
  const at = content.indexOf(token);
  return [...content.slice(Math.max(0, at - 2), at), ...content.slice(at + 1, at + 3)];
}

const empty = new Set(
  'zich zelf hen hem hij wat wie dus toch alleen vooral daar daarin daarbij hier hierbij ervan erop daarop per via tijdens volgens sinds zonder tussen rond namens tegen samen'.split(
    ' ',
  ),
);

function stemIn(word: string, all: readonly string[]): string {
  if (settles.test(word) && settlesIn(all)) return 'vaststel';
  if (isNegation(word) || fillers.has(word) || lightWords.has(word) || empty.has(word)) return '';
  if (word.length < 3) return '';
  return foldStem(word.replace(/^kaderdocument$/u, 'kader'));
}

/** "Stelt ... vast", "vastgesteld", "vast te stellen", of a framework "stelt" and of a plan "maakt" are one act. */
function settlesIn(all: readonly string[]): boolean {
  const has = (pattern: RegExp) => all.some((word) => pattern.test(word));
  if (has(/^vast(?:gesteld|stel)/u)) return true;
  if (has(/^(?:maakt|maken)$/u)) return has(/^(?:inkoopplan|verordening)$/u);
  return has(/^stel(?:t|len|de|den)$/u) && has(/^(?:vast|kaders?|grenzen)$/u);
}

/** The stem of a word by which forms of one word, verbs among them, are one. */
export function foldStem(word: string): string {
  const stem = stemOf(byOne.get(word)?.more ?? standIns.get(word) ?? word);
  return stem
    .replace(/(?<=\p{L}{3}[^aeiou])t$/u, '')
    .replace(/([aeou])\1/gu, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}

/** "Meerdere jaren" is said of what is "meerjarig", "op tijd" of what is "tijdig", "los van elkaar" of what is "apart". */
function phraseAt(lower: readonly string[], at: number): string | undefined {
  const last = lower.slice(Math.max(0, at - 5), at + 1).join(' ');
  return phrases.find(([pattern]) => pattern.test(last))?.[1];
}

/** Turns of phrase, by how they end, and the word they stand for. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})op tijd$/u, 'tijdig'],
  [/(?<!\p{L})(?:meer|langer) dan (?:één|1)$/u, 'meerdere'],
  [
    /(?<!\p{L})(?:(?:meerdere|meer|enkele|verscheidene|een aantal) jaren|(?:meer|langer) dan (?:één|een|1) jaar)$/u,
    'meerjarig',
  ],
  [
    /(?<!\p{L}|dan )(?:één|1) jaar$|(?<!\p{L})(?:elk|ieder|per) jaar (?:opnieuw|weer|(?:een )?(?:nieuwe?|ander))$|(?<!\p{L})jaar (?:voor|tot) jaar$/u,
    'eenjarig',
  ],
  [
    /(?<!\p{L})(?:los|gescheiden|apart|weg) van elkaar$|(?<!\p{L})(?:uit elkaar|ieder voor zich|elk voor zich)$/u,
    'apart',
  ],
  [
    /(?<!\p{L})(?:elk|ieder|allebei|allemaal)(?: (?:op|in|aan|met|bij))?(?: (?:een|hun|zijn))? (?:eigen|andere?) (?:plek|plaats|huis|woning|gezin|locatie|adres)$/u,
    'apart',
  ],
  [/(?<!\p{L})bij elkaar$/u, 'samen'],
  [/(?<!\p{L})dicht bij$/u, 'dichtbij'],
];

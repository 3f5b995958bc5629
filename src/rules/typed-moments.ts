import { dutchMonths } from '../diagnostics/dutch-months.ts';
import { isDay, parseMoment } from '../model/moment.ts';
import { aroundOf, type MomentSpan, partOf } from './moment-span.ts';

/** A moment that someone typed in a text, at offsets in it. */
export interface TypedMoment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The days it can mean; undefined when no year is with it. */
  readonly span?: MomentSpan | undefined;
  /** The month that it names without a year, from 1. */
  readonly month?: number;
  /** The same for another year: what the writer may have meant. */
  readonly inYear: (year: string) => MomentSpan | undefined;
}

const months = dutchMonths.join('|');
const year = String.raw`(?:19|20)\d\d`;
const nuance = String.raw`(?:(?<nuance>begin|medio|half|midden|eind|einde|vóór|voor|uiterlijk|tot|vanaf|sinds|na|rond|omstreeks|ongeveer|circa)[ \n]+)?`;
const before = String.raw`(?:(?<before>vóór|voor|uiterlijk|tot|vanaf|sinds|na)[ \n]+)?`;
const patterns = [
  String.raw`${before}(?:op|per)?[ \n]*(?<![\d-])(?<isoDay>${year}-\d\d-\d\d)(?![\d-])`,
  String.raw`${before}(?<![\d.,/-])(?<d>\d{1,2})[-/.](?<m>\d{1,2})[-/.](?<y>${year})(?![\d])`,
  String.raw`${before}${nuance}(?:(?<day>\d{1,2})(?:e|ste|de)?[ \n]+)?(?<![\p{L}-])(?<month>${months})(?:[ \n]*(?:[/–-]|en|of|tot|tot en met|t/m)[ \n]*(?<until>${months}))?(?![\p{L}-])(?:[ \n]+(?:van[ \n]+)?(?<year>${year}))?(?!\d)`,
  String.raw`(?<quarter>eerste|tweede|derde|vierde)[ \n]+kwartaal(?:[ \n]+(?:van[ \n]+)?(?<qyear>${year}))?`,
  String.raw`(?<![\p{L}])(?<prep>in|sinds|vanaf|per|vóór|tot|uiterlijk|na)[ \n]+(?<only>${year})(?![\d/-]|\.\d)`,
  String.raw`(?<part>begin|medio|half|eind|einde)[ \n]+(?:van[ \n]+)?(?<pyear>${year})(?![\d/-]|\.\d)`,
];
const pattern = () => new RegExp(rename(patterns).join('|'), 'giu');

/** Named groups occur once in a pattern: those of later alternatives get a number. */
function rename(all: readonly string[]): readonly string[] {
  return all.map((one, index) => one.replace(/\(\?<(\p{L}+)>/gu, `(?<$1${index}>`));
}

const quarters = ['eerste', 'tweede', 'derde', 'vierde'];
const pad = (value: string | number) => String(value).padStart(2, '0');

/**
 * The moments typed in a bare text, from left to right: days, months, quarters and years with a preposition. What
 * is no day of the calendar, such as 31 April, is left out; a month without a year, day or preposition as well.
 */
export function typedMomentsIn(bare: string): readonly TypedMoment[] {
  return [...bare.matchAll(pattern())].flatMap((match) => {
    const groups: Record<string, string> = {};
    for (const [name, value] of Object.entries(match.groups ?? {}))
      if (value !== undefined) groups[name.replace(/\d+$/u, '')] = value.toLowerCase();
    const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0;
    const start = match.index + lead;
    const text = match[0].trim();
    const found = readMoment(groups, bare.slice(0, start));
    return found ? [{ text, start, end: start + text.length, ...found }] : [];
  });
}

type Reading = Pick<TypedMoment, 'span' | 'month' | 'inYear'>;

function readMoment(groups: Readonly<Record<string, string>>, ahead: string): Reading | undefined {
  const { d, m, y, isoDay, day, month, until, quarter, only, part, pyear } = groups;
  const bounded = (span: MomentSpan | undefined) => span && withNuance(span, groups);
  const fixed = (text: string): Reading => ({
    span: bounded(spanIn(text)),
    inYear: (other) => bounded(spanIn(other + text.slice(4))),
  });
  if (isoDay) return isDay(isoDay) ? fixed(isoDay) : undefined;
  if (d && m && y) {
    const text = `${y}-${pad(m)}-${pad(d)}`;
    return isDay(text) ? fixed(text) : undefined;
  }
  if (only) return fixed(only);
  if (part && pyear) return fixed(pyear);
  if (quarter) {
    const inYear = (other: string) => spanIn(`${other}-K${quarters.indexOf(quarter) + 1}`);
    return groups['qyear'] ? { span: inYear(groups['qyear']), inYear } : { inYear };
  }
  if (!month) return undefined;
  const [from, to] = [numberOf(month), numberOf(until ?? month)];
  const inYear = (other: string) => {
    if (day !== undefined) return bounded(spanIn(`${other}-${pad(from)}-${pad(day)}`));
    const [first, last] = [spanIn(`${other}-${pad(from)}`), spanIn(`${other}-${pad(to)}`)];
    return first && last && bounded({ from: first.from, to: last.to });
  };
  if (day !== undefined && !isDay(`2024-${pad(from)}-${pad(day)}`)) return undefined;
  if (groups['year']) return { span: inYear(groups['year']), inYear, month: from };
  const isTime =
    day !== undefined ||
    groups['nuance'] ||
    groups['before'] ||
    /(?:^|[\s(])(?:in|per|op|van|uit|de maand|eerste|laatste week van)\s$/iu.test(ahead);
  return isTime || until ? { inYear, month: from } : undefined;
}

function spanIn(text: string): MomentSpan | undefined {
  const moment = parseMoment(text);
  return moment && { from: moment.from, to: moment.to };
}

const numberOf = (month: string) => dutchMonths.indexOf(month.toLowerCase()) + 1;

const bounds = [
  ['voor', /^(?:vóór|voor|uiterlijk|tot)$/u],
  ['vanaf', /^(?:vanaf|sinds|na)$/u],
] as const;
const parts = [
  ['begin', /^begin$/u],
  ['medio', /^(?:medio|half|midden)$/u],
  ['eind', /^einde?$/u],
] as const;

/** The span as the word before the moment loosens or narrows it. */
function withNuance(span: MomentSpan | undefined, words: Readonly<Record<string, string>>) {
  if (!span) return undefined;
  const nuanceWord = words['nuance'] ?? words['part'] ?? '';
  const boundWord = words['before'] ?? words['prep'] ?? nuanceWord;
  const part = parts.find(([, word]) => word.test(nuanceWord))?.[0];
  const bound = bounds.find(([, word]) => word.test(boundWord))?.[0];
  const isAround = /^(?:rond|omstreeks|ongeveer|circa)$/u.test(nuanceWord);
  const narrowed = part ? partOf(span, part) : isAround ? aroundOf(span) : span;
  return bound ? { ...narrowed, bound } : narrowed;
}

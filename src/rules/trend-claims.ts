import { isInverse, type Series, yearsOf } from './dataset-series.ts';
import type { Stretch } from './sentences.ts';
import type { SeriesMention } from './series-names.ts';
import { type Direction, trendWords } from './words/trend-words.ts';

/** Words that say which way a number went, at offsets in the text. */
export interface TrendClaim {
  readonly direction: Direction;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What a sentence claims of trends, in order. A claim that is denied ("daalt niet") is left out. */
export function trendClaims(sentence: Stretch): readonly TrendClaim[] {
  const claims = (Object.entries(trendWords) as [Direction, RegExp][]).flatMap(([direction, pattern]) =>
    [...sentence.text.replaceAll('\n', ' ').matchAll(pattern)].map(({ 0: words, index }) => {
      const start = sentence.start + index;
      return { direction, words, start, end: start + words.length };
    }),
  );
  return claims.filter(({ start, end }) => !isDenied(sentence, start, end)).sort((a, b) => a.start - b.start);
}

function isDenied({ text, start: from }: Stretch, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - from - 12), start - from).replace(/meer dan\s+$/iu, '');
  const after = text.slice(end - from, end - from + 12);
  return (
    /\b(?:niet|geen|nauwelijks|zonder|minder|meer)\s+(?:\p{L}+\s+)?$/iu.test(before) ||
    /^\s+(?:niet|nauwelijks)\b/iu.test(after)
  );
}

/** The series that a word at `position` speaks of: those named last before it, else first after it. */
export function subjectAt(
  mentions: readonly SeriesMention[],
  { start, end, words }: Pick<TrendClaim, 'start' | 'end'> & { readonly words?: string },
  sentence: Stretch,
): readonly Series[] {
  const next = mentions.filter((mention) => mention.start >= end);
  const isNoun =
    words !== undefined && /^(?:toename|afname|stijging|daling|groei|teruggang|terugloop)$/iu.test(words);
  const follows = /^\s+(?:van|in|bij|voor|op)\b/iu.test(sentence.text.slice(end - sentence.start));
  // "een afname van Y" speaks of Y, also after "een toename van X en".
  const ahead = next[0];
  if (isNoun && follows && ahead) return named(next, ahead.start);
  // A name whose words lie on both sides of the claim is less sure than one that is whole before it.
  const last =
    mentions.findLast((mention) => mention.end <= start) ??
    mentions.findLast((mention) => mention.start < start);
  return last ? named(mentions, last.start) : ahead ? named(next, ahead.start) : [];
}

/** One stretch of words may be the name of rows in more tables. */
const named = (mentions: readonly SeriesMention[], start: number) =>
  mentions.filter((mention) => mention.start === start).flatMap(({ series }) => series);

/**
 * Whether the numbers of a series went this way between some two moments; where `moment` names years, between
 * those, or in the one year it names.
 */
export function wentThisWay(series: Series, direction: Direction, moment: string): boolean {
  const sign = isInverse(series) ? -1 : 1;
  return pairsOf(series, moment).some(([from, to]) => {
    const change = (to - from) * sign;
    if (direction === 'gelijk') return Math.abs(change) <= Math.abs(from) * 0.02;
    return direction === 'op' ? change > 0 : change < 0;
  });
}

function pairsOf({ points }: Series, moment: string): readonly (readonly [number, number])[] {
  const years = yearsIn(moment);
  const indices = points.flatMap(({ kolom }, index) =>
    yearsOf(kolom).some((year) => years.includes(year)) ? [index] : [],
  );
  const [only = 0, ...more] = indices;
  const value = (index: number) => points[index]?.value ?? 0;
  if (indices.length > 0 && more.length === 0) {
    const isStart =
      /(?<!\p{L})(?:sinds|vanaf|na|ten opzichte van|vergeleken met|dan in)\s+(?:\p{L}+\s+){0,3}\d{4}/iu.test(
        moment,
      );
    if (isStart && only < points.length - 1)
      return points.slice(only + 1).map((point) => [value(only), point.value]);
    if (only > 0) return [[value(only - 1), value(only)]];
  }
  const meant = more.length > 0 ? indices : points.map((_, index) => index);
  const pairs = meant.slice(1).map((index, before) => [value(meant[before] ?? 0), value(index)] as const);
  return [...pairs, [value(meant[0] ?? 0), value(meant.at(-1) ?? 0)]];
}

/** Whether a series has two numbers to compare. */
export const isComparable = ({ points }: Series) => points.length > 1;

/** The changes of a series in percent between any two of its moments, as positive numbers. */
export function changesOf({
  points,
}: Series): readonly { readonly value: number; readonly van: string; readonly naar: string }[] {
  return points.flatMap(({ kolom, value }, index) =>
    points.slice(index + 1).flatMap((later) => {
      const change = Math.abs(((later.value - value) / value) * 100);
      return value === 0 ? [] : [{ value: change, van: kolom.id, naar: later.kolom.id }];
    }),
  );
}

/** The years a text names. */
export const yearsIn = (text: string): readonly number[] =>
  [...text.matchAll(/(?<![\p{L}\d.,-])(?:19|20)\d\d(?![\p{L}\d%])/gu)].map(([year]) => Number(year));

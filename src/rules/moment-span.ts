import { parseMoment } from '../model/moment.ts';

/** A stretch of days that a moment can mean; `bound` says that the days only bound it. */
export interface MomentSpan {
  readonly from: string;
  readonly to: string;
  readonly bound?: 'voor' | 'vanaf';
}

type Part = 'begin' | 'medio' | 'eind';

/** The days that a recorded moment can mean; undefined when it is no moment. */
export function spanOf(text: string): MomentSpan | undefined {
  const moment = parseMoment(text);
  if (!moment) return undefined;
  const { nuance, from, to } = moment;
  if (nuance === 'circa') return aroundOf({ from, to });
  if (nuance === 'voor' || nuance === 'vanaf') return { from, to, bound: nuance };
  return nuance === undefined ? { from, to } : partOf({ from, to }, nuance);
}

/** The first, middle or last third of a month, quarter or year. The thirds touch: the 10th is also "medio". */
export function partOf({ from, to }: MomentSpan, part: Part): MomentSpan {
  const month = (text: string) => Number(text.slice(5, 7));
  const months = month(to) - month(from) + 1;
  if (months < 2) {
    const day = (value: string) => `${from.slice(0, 8)}${value}`;
    if (part === 'begin') return { from, to: day('10') };
    return part === 'medio' ? { from: day('10'), to: day('20') } : { from: day('20'), to };
  }
  const third = months / 3;
  const first = month(from) + (part === 'begin' ? 0 : part === 'medio' ? third : 2 * third);
  const last = first + third - 1;
  return { from: dayIn(from, first, '01'), to: part === 'eind' ? to : dayIn(from, last, '31') };
}

/** A span with a month more on both sides. */
export function aroundOf({ from, to }: MomentSpan): MomentSpan {
  return { from: shifted(from, -1), to: shifted(to, 1) };
}

/** Whether two moments can be the same. "Before 1 July" and "before 1 August" cannot; nor can May and June. */
export function canBeSame(a: MomentSpan, b: MomentSpan): boolean {
  if (a.bound === b.bound) return a.from <= b.to && b.from <= a.to;
  if (a.bound === 'voor') return b.from <= a.to;
  if (a.bound === 'vanaf') return b.to >= a.from;
  return canBeSame(b, a);
}

const pad = (value: number) => String(value).padStart(2, '0');
const dayIn = (date: string, month: number, day: string) => `${date.slice(0, 5)}${pad(month)}-${day}`;

function shifted(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}${date.slice(7)}`;
}

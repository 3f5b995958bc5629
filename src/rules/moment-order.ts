import { parseMoment } from '../model/moment.ts';

/**
 * Whether moment `a` lies before moment `b` whatever they mean exactly: "2021" is not certainly before
 * "2021-06", and "voor" and "circa" leave an end open. False when one of them is no moment.
 */
export function isCertainlyBefore(a: string, b: string): boolean {
  const first = parseMoment(a);
  const second = parseMoment(b);
  if (!first || !second) return false;
  if (first.nuance === 'vanaf' || first.nuance === 'circa') return false;
  if (second.nuance === 'voor' || second.nuance === 'circa') return false;
  return first.to < second.from;
}

/** Whether a moment may well come after a day: what it spans, or the day it is to be done before, ends over a month later. */
export function isStillOpen(day: string, moment: string): boolean {
  const [first, second] = [parseMoment(day), parseMoment(moment)];
  if (!first || !second || second.nuance === 'begin' || second.nuance === 'circa') return false;
  const [year = 0, month = 0, date = 0] = first.to.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1, date] : [year, month + 1, date];
  return second.to > next.map((part) => String(part).padStart(2, '0')).join('-');
}

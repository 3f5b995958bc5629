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

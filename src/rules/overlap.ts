import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isGraver } from '../diagnostics/gravity.ts';
import { compareText } from '../diagnostics/reading-order.ts';
import { withoutRepeats } from './repeats.ts';
import type { Spot } from './rule.ts';

/** A finding with the spot it was reported at. */
export interface SpottedFinding {
  readonly spot: Spot;
  /** Whether the spot is a field that is not there. */
  readonly isAbsent: boolean;
  readonly finding: Diagnostic;
  /** Other spots that show the same mistake. */
  readonly alsoSeenAt: readonly Spot[];
}

/**
 * Leaves one finding of those that lie over each other in one text, because one slip is one finding: the
 * gravest, else the one that points most exactly, else the one with the lowest code. A finding on a whole value
 * yields to one in it, one on a missing field to another on that field, and one that repeats another to that one.
 */
export function withoutOverlap(found: readonly SpottedFinding[]): readonly Diagnostic[] {
  const kept: SpottedFinding[] = [];
  const byText = new Map<object, Map<string | number | undefined, SpottedFinding[]>>();
  for (const one of withoutRepeats([...found].sort(inPrecedence))) {
    const { owner, key } = one.spot;
    const keys = byText.get(owner) ?? new Map<string | number | undefined, SpottedFinding[]>();
    byText.set(owner, keys);
    const earlier = keys.get(key) ?? [];
    keys.set(key, earlier);
    if (earlier.some((other) => overlaps(one, other))) continue;
    earlier.push(one);
    kept.push(one);
  }
  return kept.map(({ finding }) => finding);
}

function inPrecedence(a: SpottedFinding, b: SpottedFinding): number {
  if (isGraver(a.finding, b.finding)) return -1;
  if (isGraver(b.finding, a.finding)) return 1;
  return lengthOf(a) - lengthOf(b) || compareText(a.finding.code, b.finding.code);
}

const lengthOf = ({ spot: { part } }: SpottedFinding) =>
  part ? part.end - part.start : Number.MAX_SAFE_INTEGER;

function overlaps(a: SpottedFinding, b: SpottedFinding): boolean {
  const [first, second] = [a.spot.part, b.spot.part];
  if (!first && !second) return a.isAbsent && a.finding.code !== b.finding.code;
  return !first || !second || (first.start < second.end && second.start < first.end);
}

import { append } from './append.ts';
import type { SpottedFinding } from './overlap.ts';
import type { Spot } from './rule.ts';

/**
 * Leaves out what only repeats another finding: what was found at a spot that the other says shows the same mistake.
 * `found` stands in order of precedence; a finding that is left out hides no others.
 */
export function withoutRepeats(found: readonly SpottedFinding[]): readonly SpottedFinding[] {
  const byOwner = new Map<object, SpottedFinding[]>();
  for (const one of found) {
    append(byOwner, one.spot.owner, one);
  }
  const repeats = new Set<SpottedFinding>();
  for (const one of found) {
    if (repeats.has(one)) continue;
    for (const spot of one.alsoSeenAt)
      for (const other of byOwner.get(spot.owner) ?? [])
        if (other.finding.code !== one.finding.code && isAt(spot, other.spot)) repeats.add(other);
  }
  return found.filter((one) => !repeats.has(one));
}

/** A whole value is another spot than a part of it. */
function isAt({ key, part }: Spot, other: Spot): boolean {
  if (key !== other.key || (part === undefined) !== (other.part === undefined)) return false;
  return !part || !other.part || (part.start < other.part.end && other.part.start < part.end);
}

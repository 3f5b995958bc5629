import type { Mijlpaal, RegionData } from '../model/region-schema.ts';
import type { DatedClause } from './dated-clauses.ts';
import { misplacedMilestones, strayCount } from './milestone-order.ts';
import type { Spot } from './rule.ts';
import { pastWordsIn } from './words/tense-words.ts';

/**
 * Tells where the slip is in a clause that speaks of a moment too soon as over. A moment in the text or of an event
 * is wrong itself. A milestone is a plan, so there the words are wrong, unless its date stands out of step with the
 * other milestones or other texts speak of it as over as well; undefined when its place is told already.
 */
export function tooSoonSlips(
  data: RegionData,
  clauses: readonly DatedClause[],
): (clause: DatedClause) => Spot | undefined {
  const milestones = data.mijlpalen ?? [];
  const known = new Set<object>(milestones);
  const misplaced = new Set<object>(misplacedMilestones(data).map(({ milestone }) => milestone));
  const said = new Map<object, { past: number; future: number }>();
  for (const { spot, tense } of clauses) {
    if (!known.has(spot.owner)) continue;
    const counts = said.get(spot.owner) ?? { past: 0, future: 0 };
    said.set(spot.owner, counts);
    counts[tense]++;
  }
  return (clause) => {
    const { owner, key } = clause.spot;
    if (!known.has(owner)) return clause.spot;
    if (misplaced.has(owner)) return undefined;
    const { past, future } = said.get(owner) ?? { past: 0, future: 0 };
    const isData = past > 1 ? past > future : strayCount(owner as Mijlpaal, milestones, `${key}`) > 0;
    return isData ? clause.spot : wordsOfPast(clause);
  };
}

/** The word of the past nearest to the moment. */
function wordsOfPast({ text, clause, at, spot }: DatedClause): Spot {
  const [nearest] = pastWordsIn(clause.text)
    .map(({ start, end }) => ({ start: start + clause.start, end: end + clause.start }))
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return nearest ? { owner: text.owner, key: text.key, part: nearest } : spot;
}

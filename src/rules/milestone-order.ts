import type { Mijlpaal, RegionData } from '../model/region-schema.ts';
import { pairsInOrder } from './milestone-pairs.ts';
import { isCertainlyBefore } from './moment-order.ts';
import { aroundOf, canBeSame, spanOf } from './moment-span.ts';
import { eventsIn } from './words/event-words.ts';
import { topicsOf } from './words/topic-words.ts';

/** A milestone that cannot lie where it lies, seen another moment: `owner[key]`. */
export interface Misplaced {
  readonly milestone: Mijlpaal;
  /** Which of its moments is out of place. */
  readonly at: 'moment' | 'tot';
  readonly why: 'volgorde' | 'overgang' | 'fase';
  readonly owner: object;
  readonly key: string;
  readonly moment: string;
  /** Whether the other milestone is as likely to be the slip. */
  readonly isEven?: boolean;
}

const order = ['publicatie', 'gunning', 'ondertekening', 'start'] as const;

/** So many others tell that a milestone stands out of the row in which people listed them; fewer when they stand next to it. */
const leastStrays = 3;
const leastNeighbours = 2;

/**
 * Milestones out of order: outside their phase, or of one purchase not in the order publication, award,
 * signing, start, with the old contracts ending where the new ones start; preparing for the contracts outside the
 * time between award and start; documents made or decided on after they are published; or out of the row. A
 * purchase is told from another by having only one milestone of each kind.
 */
export function misplacedMilestones(data: RegionData): readonly Misplaced[] {
  const milestones = data.mijlpalen ?? [];
  const found: Misplaced[] = [...outOfPhase(data)];
  const add = (milestone: Mijlpaal, at: 'moment' | 'tot', other: Mijlpaal, isEven = false) =>
    found.push({
      milestone,
      at,
      why: 'volgorde',
      owner: other,
      key: 'moment',
      moment: other.moment,
      isEven,
    });
  const ofKind = (kind: string) => {
    const all = milestones.filter((one) => eventsIn(one.gebeurtenis).includes(kind) && isPurchase(one, kind));
    return all.length === 1 ? all[0] : undefined;
  };
  const chain = order.flatMap((kind) => ofKind(kind) ?? []);
  const clashes = chain.flatMap((first, index) =>
    chain
      .slice(index + 1)
      .flatMap((then) =>
        isCertainlyBefore(then.tot ?? then.moment, first.moment) ? [[first, then] as const] : [],
      ),
  );
  const faults = (one: Mijlpaal) => clashes.filter((clash) => clash.includes(one)).length;
  const strays = (one: Mijlpaal) => faults(one) + strayCount(one, milestones);
  const [clash] = clashes;
  if (clash) {
    const [first, then] = clash;
    if (strays(first) > strays(then)) add(first, 'moment', then);
    else add(then, 'moment', first);
  }
  const [end, start] = [ofKind('einde'), ofKind('start')];
  const [ends, starts] = [spanOf(end?.moment ?? ''), spanOf(start?.moment ?? '')];
  if (end && start && ends && starts && !canBeSame(aroundOf(ends), starts) && clashes.length === 0)
    found.push({
      milestone: start,
      at: 'moment',
      why: 'overgang',
      owner: end,
      key: 'moment',
      moment: end.moment,
    });
  if (found.length > 0) return found;
  for (const [first, then, isMaking] of pairsInOrder(milestones, ofKind)) {
    const isRange = then !== start && then.tot !== undefined;
    if (isPastEnd(first.tot ?? first.moment, then.moment)) {
      const at = first.tot === undefined ? 'moment' : 'tot';
      if (isMaking || strays(first) > strays(then) || then === start) add(first, at, then);
      else add(then, 'moment', first, isRange && strays(first) === strays(then));
    }
  }
  if (found.length > 0) return found;
  const [stray] = milestones
    .map((one) => ({ one, count: strayCount(one, milestones) }))
    .filter(({ one, count }) => count >= leastStrays || isLostAmong(one, milestones))
    .sort((a, b) => b.count - a.count);
  const at = stray ? milestones.indexOf(stray.one) : -1;
  const other = milestones[at + 1] ?? milestones[at - 1];
  if (stray && other) add(stray.one, 'moment', other);
  return found;
}

function outOfPhase(data: RegionData): readonly Misplaced[] {
  const phases = new Map((data.programma?.fasen ?? []).map((fase) => [fase.id, fase.periode]));
  return (data.mijlpalen ?? []).flatMap((milestone) => {
    const periode = phases.get(milestone.fase ?? '');
    const [at, van, tot] = [spanOf(milestone.moment), spanOf(periode?.van ?? ''), spanOf(periode?.tot ?? '')];
    const isEarly = at && van && at.bound === undefined && at.to < van.from;
    const key = isEarly ? 'van' : 'tot';
    if (!periode || !at || !(isEarly || (tot && at.from > tot.to))) return [];
    return [{ milestone, at: 'moment', why: 'fase', owner: periode, key, moment: periode[key] ?? '' }];
  });
}

/** Whether what lasts until `end`, or is to be done before it, is certainly not done when `then` begins. */
function isPastEnd(end: string, then: string): boolean {
  const [last, next] = [spanOf(end), spanOf(then)];
  if (!last || !next || last.bound === 'vanaf' || next.bound === 'vanaf') return false;
  return (last.bound === 'voor' ? last.to : last.from) > next.to;
}

/** How many milestones a milestone lies on the wrong side of, as people listed them. */
export function strayCount(one: Mijlpaal, milestones: readonly Mijlpaal[], key = 'moment'): number {
  const own = spanOf((key === 'tot' ? one.tot : undefined) ?? one.moment);
  if (!own) return 0;
  const at = milestones.indexOf(one);
  return milestones.filter((other, index) => {
    const span = spanOf(other.moment);
    if (!span || other === one) return false;
    if (key === 'tot') return index > at && span.bound !== 'vanaf' && span.to < own.from;
    return index < at ? span.from > own.to : span.to < own.from;
  }).length;
}

/** Whether a milestone begins before the ones that were listed just before it begin. */
function isLostAmong(one: Mijlpaal, milestones: readonly Mijlpaal[]): boolean {
  const at = milestones.indexOf(one);
  const own = spanOf(one.moment);
  const before = milestones.slice(Math.max(0, at - leastNeighbours), at).map(({ moment }) => spanOf(moment));
  if (own?.bound !== 'vanaf' || before.length < leastNeighbours) return false;
  return before.every((span) => span && span.bound === undefined && own.from < span.from);
}

const isPurchase = ({ gebeurtenis }: Mijlpaal, kind: string) =>
  kind === 'publicatie' || kind === 'gunning' || topicsOf(gebeurtenis).has('contract');

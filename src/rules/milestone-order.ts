import type { Mijlpaal, RegionData } from '../model/region-schema.ts';
import { isCertainlyBefore } from './moment-order.ts';
import { aroundOf, canBeSame, spanOf } from './moment-span.ts';
import { eventsIn } from './words/event-words.ts';
import { topicsOf } from './words/topic-words.ts';

/** A milestone that cannot lie where it lies, seen another moment: `owner[key]`. */
export interface Misplaced {
  readonly milestone: Mijlpaal;
  readonly why: 'volgorde' | 'overgang' | 'fase';
  readonly owner: object;
  readonly key: string;
  readonly moment: string;
}

const order = ['publicatie', 'gunning', 'ondertekening', 'start'] as const;

/**
 * Milestones out of order: outside their phase, or of one purchase not in the order publication, award,
 * signing, start, with the old contracts ending where the new ones start. A purchase is told from another by
 * having only one milestone of each kind.
 */
export function misplacedMilestones(data: RegionData): readonly Misplaced[] {
  const milestones = data.mijlpalen ?? [];
  const phases = new Map((data.programma?.fasen ?? []).map((fase) => [fase.id, fase.periode]));
  const found: Misplaced[] = [];
  for (const milestone of milestones) {
    const periode = phases.get(milestone.fase ?? '');
    const [at, van, tot] = [spanOf(milestone.moment), spanOf(periode?.van ?? ''), spanOf(periode?.tot ?? '')];
    const isEarly = at && van && at.bound === undefined && at.to < van.from;
    const key = isEarly ? 'van' : 'tot';
    if (periode && at && (isEarly || (tot && at.from > tot.to)))
      found.push({ milestone, why: 'fase', owner: periode, key, moment: periode[key] ?? '' });
  }
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
  const [clash] = clashes;
  if (clash) {
    const [first, then] = clash;
    const strays = (one: Mijlpaal) => faults(one) + strayCount(one, milestones);
    const [milestone, other] = strays(first) > strays(then) ? [first, then] : [then, first];
    found.push({ milestone, why: 'volgorde', owner: other, key: 'moment', moment: other.moment });
  }
  const [end, start] = [ofKind('einde'), ofKind('start')];
  const [ends, starts] = [spanOf(end?.moment ?? ''), spanOf(start?.moment ?? '')];
  if (end && start && ends && starts && !canBeSame(aroundOf(ends), starts) && clashes.length === 0)
    found.push({ milestone: start, why: 'overgang', owner: end, key: 'moment', moment: end.moment });
  return found;
}

/** How many milestones a milestone lies on the wrong side of, as people listed them. */
function strayCount(one: Mijlpaal, milestones: readonly Mijlpaal[]): number {
  const day = ({ moment }: Mijlpaal) => spanOf(moment)?.to ?? '';
  const at = milestones.indexOf(one);
  return milestones.filter((other, index) => (index < at ? day(other) > day(one) : day(other) < day(one)))
    .length;
}

const isPurchase = ({ gebeurtenis }: Mijlpaal, kind: string) =>
  kind === 'publicatie' || kind === 'gunning' || topicsOf(gebeurtenis).has('contract');

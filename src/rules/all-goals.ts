import type { Doel, Indicator, Klantprofiel, RegionData, Segment } from '../model/region-schema.ts';
import { allSegments } from './segment-family.ts';

/** A segment or klantprofiel with its goals and indicators. */
export interface GoalHolder {
  readonly holder: Segment | Klantprofiel;
  readonly doelen: readonly Doel[];
  readonly indicatoren: readonly Indicator[];
}

/** Every segment and klantprofiel of the region, with what it wants to reach and measures. */
export function goalHolders(data: RegionData): readonly GoalHolder[] {
  return [...allSegments(data), ...(data.klantprofielen ?? [])].map((holder) => ({
    holder,
    doelen: holder.doelen ?? [],
    indicatoren: holder.indicatoren ?? [],
  }));
}

/** Every indicator of the region by its id. */
export function indicatorsById(data: RegionData): ReadonlyMap<string, Indicator> {
  return new Map(goalHolders(data).flatMap(({ indicatoren }) => indicatoren.map((one) => [one.id, one])));
}

/** The indicators that no goal names, of holders with goals; none where goals name no indicators at all. */
export function looseIndicators(holders: readonly GoalHolder[]): readonly Indicator[] {
  const linked = new Set(holders.flatMap(({ doelen }) => doelen.flatMap((doel) => doel.indicatoren ?? [])));
  if (linked.size === 0) return [];
  return holders.flatMap(({ doelen, indicatoren }) =>
    doelen.length === 0 ? [] : indicatoren.filter(({ id }) => !linked.has(id)),
  );
}

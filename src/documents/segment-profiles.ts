import type { Segment } from '../model/region-schema.ts';
import { type DescribedPart, describedParts, segmentAnchor } from './described-parts.ts';

type Kengetallen = NonNullable<Segment['kengetallen']>;

/** The figures of one segment: its own, or those of the deelsegment that has them. */
export interface SegmentProfile {
  readonly segment: Segment;
  readonly kengetallen: Kengetallen;
  readonly anker: string;
  /** Parts whose figures are counted with another segment. */
  readonly elders: readonly Kengetallen[];
}

/** One profile for each segment that has figures, in the order of the data. */
export function segmentProfiles(segmenten: readonly Segment[]): readonly SegmentProfile[] {
  return segmenten.flatMap((segment) => {
    const parts: readonly Segment[] = [segment, ...describedParts([segment]).map(({ deel }) => deel)];
    const all = [...new Set(parts)].flatMap(({ kengetallen }) => kengetallen ?? []);
    const [own] = all.filter(({ geteldBij }) => geteldBij === undefined);
    const elders = all.filter(({ geteldBij }) => geteldBij !== undefined);
    return own ? [{ segment, kengetallen: own, anker: segmentAnchor(segment.id), elders }] : [];
  });
}

/** Sums over profiles and parts. A sum is absent as soon as one of its figures is. */
export function segmentTotals(profiles: readonly SegmentProfile[], parts: readonly DescribedPart[]) {
  return {
    segmenten: profiles.length,
    delen: parts.length,
    clienten: sumOf(profiles.map(({ kengetallen }) => kengetallen.clienten)),
    omzet: sumOf(profiles.map(({ kengetallen }) => kengetallen.omzet?.euro)),
    doelen: sumOf(parts.map(({ deel }) => deel.doelen?.length ?? 0)),
    indicatoren: sumOf(parts.map(({ deel }) => deel.indicatoren?.length ?? 0)),
  };
}

function sumOf(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

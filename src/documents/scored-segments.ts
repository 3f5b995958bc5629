import type { Segment } from '../model/region-schema.ts';

/** A segment with both its scores. */
export interface ScoredSegment {
  readonly segment: Segment;
  readonly portfolio: NonNullable<Segment['portfolio']>;
}

/** The segmenten and deelsegmenten that have a place in the portfolio, in the order of the data. */
export function scoredSegments(segmenten: readonly Segment[]): readonly ScoredSegment[] {
  return segmenten.flatMap((segment) => [
    ...(segment.portfolio ? [{ segment, portfolio: segment.portfolio }] : []),
    ...scoredSegments(segment.deelsegmenten ?? []),
  ]);
}

import type { Segment } from '../model/region-schema.ts';
import { describedSegments } from '../model/segment-tree.ts';

/** A part of the care landscape that is described: a segment without deelsegmenten, or a deelsegment. */
export interface DescribedPart {
  /** The part itself. */
  readonly deel: Segment;
  /** The segment at the top that the part belongs to; the part itself when it has no deelsegmenten. */
  readonly segment: Segment;
  readonly isDeelsegment: boolean;
  /** Place of the part's description in a document that has one. */
  readonly anker: string;
}

/** The place in a document where a segment or deelsegment is described. */
export const segmentAnchor = (id: string) => `segment-${id}`;

/** The parts that are described, in the order of the data. */
export function describedParts(segmenten: readonly Segment[]): readonly DescribedPart[] {
  return segmenten.flatMap((segment) =>
    describedSegments([segment]).map((deel) => ({
      deel,
      segment,
      isDeelsegment: deel !== segment,
      anker: segmentAnchor(deel.id),
    })),
  );
}

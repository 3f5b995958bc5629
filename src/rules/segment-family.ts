import type { RegionData, Segment } from '../model/region-schema.ts';

/** Every segment and deelsegment of the region, parents before children. */
export function allSegments(data: RegionData): readonly Segment[] {
  const withChildren = (segment: Segment): readonly Segment[] => [
    segment,
    ...(segment.deelsegmenten ?? []).flatMap(withChildren),
  ];
  return (data.segmenten ?? []).flatMap(withChildren);
}

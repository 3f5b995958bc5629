import type { RegionData, Segment } from '../model/region-schema.ts';
import { describedSegments } from '../model/segment-tree.ts';
import { allSegments } from './segment-family.ts';

/** The segments no product falls under; none where most have none, for such a region does not divide its products. */
export function segmentsWithoutProduct(data: RegionData): readonly Segment[] {
  const used = new Set(
    (data.producten ?? []).flatMap(({ segment, segmenten = [] }) => [segment, ...segmenten]),
  );
  used.delete(undefined);
  const described = describedSegments(data.segmenten);
  const isServed = new Set(
    (data.segmenten ?? []).flatMap((top) =>
      // A product of the whole counts for each of its parts.
      allSegments({ ...data, segmenten: [top] }).flatMap(({ id }) =>
        used.has(id) || used.has(top.id) ? [id] : [],
      ),
    ),
  );
  const bare = described.filter(({ id, diensten = [] }) => !isServed.has(id) && diensten.length === 0);
  return bare.length * 2 > described.length ? [] : bare;
}

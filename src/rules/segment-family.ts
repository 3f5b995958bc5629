import type { RegionData, Segment } from '../model/region-schema.ts';

/** Every segment and deelsegment of the region, parents before children. */
export function allSegments(data: RegionData): readonly Segment[] {
  const withChildren = (segment: Segment): readonly Segment[] => [
    segment,
    ...(segment.deelsegmenten ?? []).flatMap(withChildren),
  ];
  return (data.segmenten ?? []).flatMap(withChildren);
}

/** The segment whose full name stands in a text; of names in one another the longest. */
export function namedSegment(text: string, segments: readonly Segment[]): Segment | undefined {
  const lower = text.toLowerCase();
  return [...segments]
    .sort((a, b) => b.naam.length - a.naam.length)
    .find(({ naam }) => {
      const at = lower.indexOf(naam.toLowerCase());
      return at >= 0 && !/^\p{L}/u.test(lower.slice(at + naam.length)) && !/\p{L}$/u.test(lower.slice(0, at));
    });
}

/** By id of each segment: itself, all above it and all under it. */
export function familiesOf(
  segments: readonly Segment[],
  above: readonly string[] = [],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const segment of segments) {
    const below = familiesOf(segment.deelsegmenten ?? [], [...above, segment.id]);
    for (const [id, family] of below) found.set(id, family);
    found.set(segment.id, new Set([...above, segment.id, ...below.keys()]));
  }
  return found;
}

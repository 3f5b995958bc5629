import type { Segment } from './region-schema.ts';

/** The segments that are described themselves: those without deelsegmenten, in reading order. */
export function describedSegments(segments: readonly Segment[] = []): readonly Segment[] {
  return segments.flatMap((segment) =>
    segment.deelsegmenten?.length ? describedSegments(segment.deelsegmenten) : [segment],
  );
}

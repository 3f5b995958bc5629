/** Shares out stretches of time over lanes so that no two in a lane overlap: the lane of each, lowest first. */
export function lanesOf(
  stretches: readonly { readonly from: number; readonly to: number }[],
): readonly number[] {
  const lanes = stretches.map(() => 0);
  const ends: number[] = [];
  const order = [...stretches.keys()].sort(
    (a, b) => (stretches[a]?.from ?? 0) - (stretches[b]?.from ?? 0) || a - b,
  );
  for (const index of order) {
    const stretch = stretches[index];
    if (stretch === undefined) continue;
    const free = ends.findIndex((end) => end <= stretch.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = stretch.to;
    lanes[index] = lane;
  }
  return lanes;
}

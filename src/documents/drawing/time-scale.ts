/** Two points on the scale that must stand at least this far apart. */
export interface Distance {
  readonly from: number;
  readonly to: number;
  readonly atLeast: number;
}

const largestStep = 72;

/**
 * The height of each day of a rising list, from 0 down: in proportion to time where the text leaves room for
 * that, further apart where it does not. Stays within `limit` as long as the distances themselves allow.
 */
export function timeScale(
  days: readonly number[],
  distances: readonly Distance[],
  limit: number,
): readonly number[] {
  const least = place(days, distances, 0);
  const needed = least.at(-1) ?? 0;
  const length = (days.at(-1) ?? 0) - (days[0] ?? 0);
  if (length === 0) return least;
  for (let perDay = needed / length; perDay * length > 1; perDay *= 0.8) {
    const heights = place(days, distances, perDay);
    if ((heights.at(-1) ?? 0) <= limit) return heights;
  }
  return least;
}

function place(days: readonly number[], distances: readonly Distance[], perDay: number): number[] {
  const heights: number[] = [];
  for (const [index, day] of days.entries()) {
    const step = index === 0 ? 0 : Math.min(largestStep, (day - (days[index - 1] ?? day)) * perDay);
    const proportional = (heights[index - 1] ?? 0) + step;
    const required = distances
      .filter((distance) => distance.to === index)
      .map((distance) => (heights[distance.from] ?? 0) + distance.atLeast);
    heights.push(Math.max(proportional, ...required));
  }
  return heights;
}

import type { Strip } from '../strip/strip.ts';

/** Cuts stacked strips where `room` ends, between strips or as a strip allows. Nothing is lost. */
export function cutStrips(strips: readonly Strip[], room: number): [Strip[], Strip[]] {
  const kept: Strip[] = [];
  let used = 0;
  for (const [index, strip] of strips.entries()) {
    const space = index === 0 ? 0 : strip.before;
    if (used + space + strip.height <= room) {
      kept.push(strip);
      used += space + strip.height;
      continue;
    }
    const parts = strip.split?.(room - used - space);
    if (parts === undefined) return [kept, strips.slice(index)];
    const [first, second] = parts;
    return [
      [...kept, { ...first, before: strip.before }],
      [second, ...strips.slice(index + 1)],
    ];
  }
  return [kept, []];
}

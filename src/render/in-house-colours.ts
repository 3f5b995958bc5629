import type { HouseColours } from './house-colours.ts';

/** A drawing with the sender's colours filled in for their names. */
export function inHouseColours(svg: string, colours: HouseColours): string {
  return svg.replaceAll(/"house-(main|tint|line)"/gu, (_, name: keyof HouseColours) => `"${colours[name]}"`);
}

type Rgb = readonly [number, number, number];

/** The colours of a page, all derived from one. */
export interface HouseColours {
  /** Headings, rules and links; at least 4.5:1 on white and on `tint`. */
  readonly main: string;
  /** Background of table heads and boxes. */
  readonly tint: string;
  /** Hairlines between rows. */
  readonly line: string;
}

/** The colour of what belongs to no house. */
export const neutral = '#1f3a56';
const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];
const required = 4.5;

/** Derives the page's colours. A colour too light to read is darkened until it is; what is no colour is replaced. */
export function houseColours(colour: string): HouseColours {
  const given = parse(/^#[0-9a-f]{6}$/i.test(colour) ? colour : neutral);
  const tint = mix(given, white, 0.92);
  let main = given;
  for (let share = 0.05; contrast(main, tint) < required && share <= 1; share += 0.05) {
    main = mix(given, black, share);
  }
  return { main: hex(main), tint: hex(tint), line: hex(mix(given, white, 0.7)) };
}

/** The WCAG contrast of two `#rrggbb` colours, from 1 to 21. */
export function contrastOf(first: string, second: string): number {
  return contrast(parse(first), parse(second));
}

function contrast(first: Rgb, second: Rgb): number {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const blend = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [blend(0), blend(1), blend(2)];
}

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hex(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

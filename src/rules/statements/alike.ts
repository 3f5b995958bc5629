import type { Actor } from '../words/actors.ts';
import type { Token } from './reading.ts';

/** How much two statements have in common, at least, to be about one thing. */
export interface Likeness {
  /** What the words they share weigh together. */
  readonly least: number;
  readonly weightOf: (stem: string) => number;
  /** The part of the shorter one that has to be in the longer one. */
  readonly part: number;
  /** Whether two parties cannot both be meant. */
  readonly excludes?: (a: Actor, b: Actor) => boolean;
}

export const stemsOfTokens = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.map(({ stem }) => stem));

/** Whether the words of two statements are enough the same. */
export function isAlike(
  a: readonly Token[],
  b: readonly Token[],
  { least, weightOf, part }: Likeness,
): boolean {
  const [mine, theirs] = [stemsOfTokens(a), stemsOfTokens(b)];
  const common = [...mine].filter((stem) => theirs.has(stem));
  const weight = common.reduce((sum, stem) => sum + weightOf(stem), 0);
  return weight >= least && common.length >= part * Math.min(mine.size, theirs.size);
}

import type { Doel, Indicator } from '../model/region-schema.ts';
import { type Direction, directionOf } from './words/direction-words.ts';
import { wantedDirection } from './words/outcome-words.ts';

/** What one field of a goal says of where the value goes. */
export interface Claim {
  readonly key: keyof Doel & string;
  readonly direction: Direction;
  /** The words in a text; undefined for a whole field. */
  readonly part?: { readonly start: number; readonly end: number };
  readonly words: string;
}

const texts = ['kort', 'volledig', 'resultaat'] as const;

/** What the fields of a goal say of the direction, in the order in which people read them. */
export function claimsOf(doel: Doel): readonly Claim[] {
  const said = texts.flatMap((key): readonly Claim[] => {
    const found = directionOf(doel[key] ?? '');
    return found ? [{ key, direction: found.direction, part: found, words: found.text }] : [];
  });
  const { richting } = doel;
  return richting ? [...said, { key: 'richting', direction: richting, words: richting }] : said;
}

/** Directions that do not belong to the goal itself but show which of its claims is the odd one. */
export function witnessesOf(doel: Doel, measured: readonly Indicator[]): readonly Direction[] {
  const wanted = wantedDirection(doel.kort);
  return [...(wanted ? [wanted] : []), ...measured.map(({ richting }) => richting)];
}

/** The claim that goes up where the others go down, or the other way round; with a claim that contradicts it. */
export function opposedClaim(
  claims: readonly Claim[],
  witnesses: readonly Direction[],
): readonly [odd: Claim, other: Claim] | undefined {
  const up = claims.filter(({ direction }) => direction === 'toename');
  const down = claims.filter(({ direction }) => direction === 'afname');
  const [rises, falls] = [up[0], down[0]];
  if (!rises || !falls) return undefined;
  const votes = (direction: Direction, own: readonly Claim[]) =>
    own.length + witnesses.filter((witness) => witness === direction).length;
  const [forUp, forDown] = [votes('toename', up), votes('afname', down)];
  if (forUp !== forDown) return forUp > forDown ? [falls, rises] : [rises, falls];
  return rises.key === 'richting' || up.length < down.length ? [rises, falls] : [falls, rises];
}

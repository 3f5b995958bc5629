import { isAlike, type Likeness } from './alike.ts';
import type { Clash } from './clash.ts';
import { contentOf, type Reading, type Token } from './reading.ts';

/** The same words, but two of them, of one sort, in each other's place. */
export function swapped(a: Reading, b: Reading, likeness: Likeness): Clash | undefined {
  const [mine, theirs] = [single(a), single(b)];
  const common = mine.filter(({ stem }) => theirs.some((other) => other.stem === stem));
  const other = theirs.filter(({ stem }) => common.some((one) => one.stem === stem));
  const moved = common.flatMap((token, at) => (other[at]?.stem === token.stem ? [] : [at]));
  const [first = -1, second = -1] = moved;
  const [one, two] = [common[first], common[second]];
  if (moved.length !== 2 || !one || !two || one.stem !== other[second]?.stem) return undefined;
  if (!isAlike(mine, theirs, { ...likeness, part: 0.75 }) || common.length < 3) return undefined;
  const isTasks = [one, two].every(({ stem }) => likeness.weightOf(stem) > 1);
  if (isJoined(a, one, two) || !(isTasks || isOneSort(one, two))) return undefined;
  const back = [two, one].flatMap(({ stem }) => other.find((token) => token.stem === stem) ?? []);
  return { kind: 'verwisseld', mine: [one, two], theirs: back };
}

/** The content words that stand in it once. */
function single(reading: Reading): readonly Token[] {
  const content = contentOf(reading);
  return content.filter(({ stem }) => content.filter((other) => other.stem === stem).length === 1);
}

/** "Licht of zwaar" is "zwaar of licht". */
function isJoined(reading: Reading, one: Token, two: Token): boolean {
  const [from, to] = [reading.tokens.indexOf(one), reading.tokens.indexOf(two)];
  const between = reading.tokens.slice(from + 1, to);
  return between.length < 3 && between.some(({ word }) => /^(?:en|of)$/u.test(word));
}

function isOneSort(one: Token, two: Token): boolean {
  if (one.actor && two.actor) return one.actor.kind === two.actor.kind;
  return one.opposites.some(({ pair, side }) =>
    two.opposites.some((other) => other.pair === pair && other.side !== side),
  );
}

import { isAlike, type Likeness, stemsOfTokens } from './alike.ts';
import type { Clash } from './clash.ts';
import { around, contentOf, type Reading, type Token } from './reading.ts';

/** A word against its opposite, beside a word that both have. */
export function opposed(a: Reading, b: Reading, likeness: Likeness): Clash | undefined {
  if (a.isNegated !== b.isNegated) return undefined;
  for (const mine of a.tokens) {
    for (const { pair, side } of mine.opposites) {
      const across = side === 0 ? 1 : 0;
      const theirs = onSide(b, pair, across);
      if (!theirs || onSide(b, pair, side) || onSide(a, pair, across)) continue;
      if (isWithin(a, mine, b, theirs, likeness) || isBeside(a, mine, b, theirs, likeness))
        return { kind: 'tegendeel', mine: [mine], theirs: [theirs] };
    }
  }
  return undefined;
}

const onSide = ({ tokens }: Reading, pair: number, side: 0 | 1) =>
  tokens.find(({ opposites }) => opposites.some((one) => one.pair === pair && one.side === side));

/** Whether the rest is alike, and one of the words next to both is the same. */
function isBeside(a: Reading, mine: Token, b: Reading, theirs: Token, likeness: Likeness): boolean {
  const [one, two] = [a, b].map((reading) =>
    contentOf(reading).filter((token) => token !== mine && token !== theirs),
  ) as [Token[], Token[]];
  if (!isAlike(one, two, likeness)) return false;
  if (likeness.least === 0 || isAlike(one, two, { ...likeness, least: 5 })) return true;
  const near = stemsOfTokens(around(b, theirs));
  return around(a, mine).some(({ stem }) => near.has(stem));
}

/** Whether the same two words stand around both, or behind both: "lange beschikkingen voor ouderen". */
function isWithin(a: Reading, mine: Token, b: Reading, theirs: Token, { least }: Likeness): boolean {
  // Of more and of less of a thing both may be so, in another respect.
  if (least > 1 || /^(?:meer|minder)$/u.test(mine.word)) return false;
  const [one, two] = [contextOf(a, mine), contextOf(b, theirs)];
  const isSame = (from: number, to: number) =>
    one.slice(from, to).every((stem, at) => stem !== undefined && stem === two[from + at]);
  return isSame(2, 4) || isSame(1, 3) || isSame(0, 2);
}

/** The stems of the two content words before a word, and of the two behind it. */
function contextOf(reading: Reading, token: Token): readonly (string | undefined)[] {
  const content = reading.tokens.filter((one) => one === token || one.stem !== '');
  const at = content.indexOf(token);
  return [-2, -1, 1, 2].map((step) => content[at + step]?.stem);
}

import { type Actor, excludesActor } from '../words/actors.ts';
import { isNegation } from '../words/opposites.ts';
import { around, contentOf, type Reading, type Token } from './reading.ts';

export type ClashKind = 'wie' | 'tegendeel' | 'ontkenning' | 'verwisseld';

/** The words in which two statements about one thing contradict each other, of each the first to the last. */
export interface Clash {
  readonly kind: ClashKind;
  readonly mine: readonly Token[];
  readonly theirs: readonly Token[];
}

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

/** The one difference between two statements that cannot both hold; undefined when there is none or they are too unlike. */
export function clashOf(a: Reading, b: Reading, likeness: Likeness): Clash | undefined {
  return (
    swapped(a, b, likeness) ?? otherActor(a, b, likeness) ?? opposed(a, b, likeness) ?? turned(a, b, likeness)
  );
}

const stems = (tokens: readonly Token[]) => new Set(tokens.map(({ stem }) => stem));

function isAlike(a: readonly Token[], b: readonly Token[], { least, weightOf, part }: Likeness): boolean {
  const [mine, theirs] = [stems(a), stems(b)];
  const common = [...mine].filter((stem) => theirs.has(stem));
  const weight = common.reduce((sum, stem) => sum + weightOf(stem), 0);
  return weight >= least && common.length >= part * Math.min(mine.size, theirs.size);
}

/** Who speaks does it, so that who is named is not the one. */
const speaker = /^(?:we|wij|men|u)$/u;

/** Another party in the same part: who does it, or whom it goes to. */
function otherActor(a: Reading, b: Reading, likeness: Likeness): Clash | undefined {
  if (a.isNegated !== b.isNegated) return undefined;
  const { excludes = excludesActor } = likeness;
  const inRole = ({ tokens }: Reading, role: string) =>
    role === '' && tokens.some(({ word }) => speaker.test(word))
      ? []
      : tokens.filter((token) => token.role === role);
  for (const role of ['', 'naar', 'van', 'per', 'bij']) {
    const [mine, theirs] = [inRole(a, role), inRole(b, role)];
    const isOther = mine.every(({ actor: one }) =>
      theirs.every(({ actor: other }) => one && other && excludes(one, other)),
    );
    if (mine.length === 0 || theirs.length === 0 || !isOther) continue;
    const rest = (reading: Reading) => contentOf(reading).filter(({ actor }) => actor === undefined);
    if (isAlike(rest(a), rest(b), likeness)) return { kind: 'wie', mine, theirs };
  }
  return undefined;
}

/** A word against its opposite, beside a word that both have. */
function opposed(a: Reading, b: Reading, likeness: Likeness): Clash | undefined {
  if (a.isNegated !== b.isNegated) return undefined;
  for (const mine of a.tokens) {
    for (const { pair, side } of mine.opposites) {
      const theirs = onSide(b, pair, side === 0 ? 1 : 0);
      if (!theirs || onSide(b, pair, side) || onSide(a, pair, side === 0 ? 1 : 0)) continue;
      const rest = (reading: Reading, but: Token) => contentOf(reading).filter((token) => token !== but);
      if (isWithin(a, mine, b, theirs, likeness))
        return { kind: 'tegendeel', mine: [mine], theirs: [theirs] };
      if (!isAlike(rest(a, mine), rest(b, theirs), likeness)) continue;
      const near = stems(around(b, theirs));
      const isSame = isAlike(rest(a, mine), rest(b, theirs), { ...likeness, least: 5 });
      if (isSame || likeness.least === 0 || around(a, mine).some(({ stem }) => near.has(stem)))
        return { kind: 'tegendeel', mine: [mine], theirs: [theirs] };
    }
  }
  return undefined;
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

const onSide = ({ tokens }: Reading, pair: number, side: 0 | 1) =>
  tokens.find(({ opposites }) => opposites.some((one) => one.pair === pair && one.side === side));

/** A negation in one of them, before or after a word that both have. */
function turned(a: Reading, b: Reading, likeness: Likeness): Clash | undefined {
  if (a.isNegated === b.isNegated) return undefined;
  const [yes, no] = a.isNegated ? [b, a] : [a, b];
  const negation = no.tokens.find(({ word }) => isNegation(word));
  const isUniversal = yes.tokens.some(({ word }) => /^(?:altijd|steeds)$/u.test(word));
  const least = isUniversal ? 2 : likeness.least;
  if (!negation || !isAlike(contentOf(a), contentOf(b), { ...likeness, least, part: 1 })) return undefined;
  const shared = stems(contentOf(yes));
  const content = contentOf(no);
  const near = content.find(({ start }) => start > negation.start) ?? content.at(-1);
  if (!near || !shared.has(near.stem)) return undefined;
  const same = yes.tokens.filter(({ stem }) => stem === near.stem).slice(0, 1);
  return a.isNegated
    ? { kind: 'ontkenning', mine: [negation], theirs: same }
    : { kind: 'ontkenning', mine: same, theirs: [negation] };
}

/** The same words, but two of them, of one sort, in each other's place. */
function swapped(a: Reading, b: Reading, likeness: Likeness): Clash | undefined {
  const [mine, theirs] = [single(a), single(b)];
  const common = mine.filter(({ stem }) => theirs.some((other) => other.stem === stem));
  const other = theirs.filter(({ stem }) => common.some((one) => one.stem === stem));
  const moved = common.flatMap((token, at) => (other[at]?.stem === token.stem ? [] : [at]));
  const [first = -1, second = -1] = moved;
  const [one, two] = [common[first], common[second]];
  if (moved.length !== 2 || !one || !two || one.stem !== other[second]?.stem) return undefined;
  if (!isAlike(mine, theirs, { ...likeness, part: 0.75 }) || common.length < 3) return undefined;
  const isTerms = [one, two].every(({ stem }) => likeness.weightOf(stem) > 1);
  if (isJoined(a, one, two) || !(isTerms || isOneSort(one, two))) return undefined;
  return {
    kind: 'verwisseld',
    mine: [one, two],
    theirs: [one, two].flatMap(({ stem }) => other.find((token) => token.stem === stem) ?? []),
  };
}

/** The content words that stand in it once. */
function single(reading: Reading): readonly Token[] {
  const content = contentOf(reading);
  return content.filter(({ stem }) => content.filter((other) => other.stem === stem).length === 1);
}

/** "Licht of zwaar" is "zwaar of licht". */
function isJoined(reading: Reading, one: Token, two: Token): boolean {
  const [from, to] = [one, two].map((token) => reading.tokens.indexOf(token)) as [number, number];
  const between = reading.tokens.slice(from + 1, to);
  return between.length < 3 && between.some(({ word }) => /^(?:en|of)$/u.test(word));
}

function isOneSort(one: Token, two: Token): boolean {
  if (one.actor && two.actor) return one.actor.kind === two.actor.kind;
  return one.opposites.some(({ pair, side }) =>
    two.opposites.some((other) => other.pair === pair && other.side !== side),
  );
}

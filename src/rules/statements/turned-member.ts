import type { Contradiction } from './contradictions.ts';
import type { Token } from './reading.ts';
import type { Statement } from './statement.ts';

interface Member {
  readonly statement: Statement;
  readonly token: Token;
  readonly pair: number;
  readonly side: 0 | 1;
}

const everyOne = /^(?:beide|allebei|alle|elk|elke|iedere?|geen|alletwee)$/u;

/**
 * Where one text has for one of two opposites what the other has not: "wel een budget in het regionale perceel,
 * niet in het lokale". "Beide" and "geen van de" stand for the two.
 */
export function turnedMember(
  short: readonly Statement[],
  long: readonly Statement[],
): Contradiction | undefined {
  const told = members(long);
  const pairs = new Set(told.map(({ pair }) => pair));
  for (const pair of pairs) {
    const of = (side: 0 | 1) => told.filter((one) => one.pair === pair && one.side === side);
    const [first, second] = [sole(of(0)), sole(of(1))];
    // Only where the text itself keeps the two apart.
    if (!first || !second || first.statement.reading.isNegated === second.statement.reading.isNegated)
      continue;
    const said = members(short).filter((one) => one.pair === pair);
    const other = said.find(
      ({ side, statement }) =>
        (side === 0 ? first : second).statement.reading.isNegated !== statement.reading.isNegated,
    );
    if (other) {
      const against = other.side === 0 ? first : second;
      return clash(other.statement, other.token, against);
    }
    if (said.length > 0) continue;
    for (const statement of short) {
      const every = statement.reading.tokens.find(({ word }) => everyOne.test(word));
      const against = statement.reading.isNegated === first.statement.reading.isNegated ? second : first;
      if (every && sharesNoun(statement, against)) return clash(statement, every, against);
    }
  }
  return undefined;
}

const members = (statements: readonly Statement[]): readonly Member[] =>
  statements.flatMap((statement) =>
    statement.reading.tokens.flatMap((token) =>
      token.opposites.map(({ pair, side }) => ({ statement, token, pair, side })),
    ),
  );

/** The one statement in which a member stands; undefined where it stands in several that are turned differently. */
function sole(found: readonly Member[]): Member | undefined {
  const [first] = found;
  return found.every(({ statement }) => statement.reading.isNegated === first?.statement.reading.isNegated)
    ? first
    : undefined;
}

const sharesNoun = ({ reading }: Statement, { statement }: Member) =>
  reading.tokens.some(
    ({ stem }) => stem.length > 4 && statement.reading.tokens.some((other) => other.stem === stem),
  );

const clash = (a: Statement, token: Token, against: Member): Contradiction => ({
  a,
  b: against.statement,
  clash: { kind: 'ontkenning', mine: [token], theirs: [against.token] },
});

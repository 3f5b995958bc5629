import { arrangements } from '../words/arrangements.ts';
import type { Contradiction } from './contradictions.ts';
import type { Token } from './reading.ts';
import type { Statement } from './statement.ts';

/** Statements that arrange a thing in two ways of which a region has only one. */
export function otherArrangements(statements: readonly Statement[]): readonly Contradiction[] {
  return arrangements.flatMap(({ one, other }) => {
    const found = (pattern: RegExp) =>
      statements.flatMap((statement) => {
        const token = tokenOf(statement, pattern);
        return token ? [{ statement, token }] : [];
      });
    const [first] = found(one).filter(({ statement }) => !statement.reading.isNegated);
    if (!first) return [];
    return found(other).flatMap(({ statement, token }): Contradiction[] =>
      statement.reading.text === first.statement.reading.text
        ? []
        : [
            {
              a: first.statement,
              b: statement,
              clash: { kind: 'tegendeel', mine: [first.token], theirs: [token] },
            },
          ],
    );
  });
}

function tokenOf({ reading: { stretch } }: Statement, pattern: RegExp): Token | undefined {
  const match = pattern.exec(stretch.text);
  if (!match) return undefined;
  const start = stretch.start + match.index;
  return { word: match[0], stem: '', start, end: start + match[0].trimEnd().length, opposites: [] };
}

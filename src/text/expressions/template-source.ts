import type { LocatedText } from '../scope.ts';
import { originIn } from '../skeleton.ts';
import type { Origin } from '../tree/origin.ts';

/** A template's text with the means to turn the parser's lines and columns into places. */
export interface TemplateSource {
  readonly located: LocatedText;
  offsetOf(position: hbs.AST.Position): number;
  originOf(location: hbs.AST.SourceLocation): Origin;
}

/** Indexes the lines of a template. */
export function templateSource(located: LocatedText): TemplateSource {
  const starts = [0];
  for (let at = located.text.indexOf('\n'); at !== -1; at = located.text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  const offsetOf = ({ line, column }: hbs.AST.Position) => (starts[line - 1] ?? 0) + column;
  return {
    located,
    offsetOf,
    originOf: ({ start, end }) => originIn(located, offsetOf(start), offsetOf(end)),
  };
}

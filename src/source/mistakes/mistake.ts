import type { Details } from '../../diagnostics/code.ts';
import type { Diagnostic, TextEdit } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/span.ts';
import { type ParsedYaml, parseYaml, type YamlError } from '../yaml/parse-yaml.ts';
import { scalarsOf } from '../yaml/walk-nodes.ts';
import { isBlank, type Line, lineAt, linesOf } from './lines.ts';

/** A YAML text as it was parsed, with its lines. */
export interface Reading {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly parsed: ParsedYaml;
}

/** Parses a text and divides it into lines. */
export function readingOf(text: string): Reading {
  return { text, lines: linesOf(text), parsed: parseYaml(text) };
}

/**
 * A guess at what somebody did: where to point, what to say, and the edits that would undo it. The guess
 * holds when one of its repairs makes the parser get past the error. Offsets are those of the reading.
 */
export interface Mistake {
  readonly start: number;
  readonly end: number;
  /** Alternatives, the likeliest first. */
  readonly repairs: readonly (readonly TextEdit[])[];
  /** Whether the repair is what any reader would do, when only one of the repairs holds. */
  readonly safe: boolean;
  /** Whether the mistake makes the parser swallow what follows, so that repairing may uncover more errors. */
  readonly hidesRest?: boolean;
  /** Whether the characters alone show the mistake, so that it holds even when the line has another one. */
  readonly evident?: boolean;
  /** Makes the diagnostic; `held` are the indices of the repairs that work. */
  readonly report: (place: Place, details: Details, held: readonly number[]) => Diagnostic;
}

/** Guesses for one kind of mistake at an error. */
export type Pitfall = (reading: Reading, error: YamlError) => readonly Mistake[];

/** The lines a cause may stand on: that of the error first, then its end, the next and the previous. */
export function linesNear(reading: Reading, error: YamlError): readonly Line[] {
  const here = lineAt(reading.lines, error.start);
  if (here === undefined) return [];
  const next = reading.lines.slice(here.index + 1, here.index + 30).find((line) => !isBlank(line));
  const previous = reading.lines
    .slice(Math.max(0, here.index - 30), here.index)
    .findLast((line) => !isBlank(line));
  return [here, next, previous].filter((line) => line !== undefined);
}

/** The lines where a quoted text starts that runs on to the error. */
export function linesOpening(reading: Reading, error: YamlError): readonly Line[] {
  return scalarsOf(reading.parsed.contents)
    .filter(({ scalar }) => scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE')
    .map(({ scalar }) => scalar.range)
    .filter(([start, end]) => start < error.start && error.start <= end + 1)
    .map(([start]) => lineAt(reading.lines, start))
    .filter((line) => line !== undefined);
}

/** `text` between the quotes that need the fewest changes. */
export function quoted(text: string): string {
  if (!/["\\]/u.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/span.ts';
import { applyEdits } from '../../diagnostics/text-edits.ts';
import type { ParsedYaml } from '../yaml/parse-yaml.ts';
import { suspectCode } from '../yaml/suspects.ts';
import { type Attempt, type Explained, explainError } from './explain-error.ts';
import { type Mistake, type Pitfall, readingOf } from './mistake.ts';

/** The number of mistakes after which reading a file stops. */
const mistakeLimit = 50;

/** Text parsed while guessing is bounded by this, so that no file takes more than seconds. */
const effortLimit = 6_000_000;

/** A YAML text made readable: its parse, its mistakes, and the way back to the text as written. */
export interface Repaired {
  readonly text: string;
  /** Holds errors only when the search for mistakes was given up. */
  readonly parsed: ParsedYaml;
  readonly findings: readonly Diagnostic[];
  readonly originalOffset: (offset: number) => number;
}

/**
 * Finds every mistake in the syntax of `text`, each once: a mistake is explained by the repair that lets the
 * parser get past it, and the search goes on in the repaired text, so that what follows from it is not reported.
 */
export function repairSyntax(text: string, placeAt: (start: number, end: number) => Place): Repaired {
  let reading = readingOf(text);
  let effort = text.length;
  let originalOffset = (offset: number): number => offset;
  const findings: Diagnostic[] = [];
  const done = new Map<Pitfall, Set<number>>();
  const lineOf = ({ start }: Mistake): number =>
    placeAt(originalOffset(start), originalOffset(start)).span.start.line;
  const attempt: Omit<Attempt, 'reading' | 'error'> = {
    spend(size) {
      effort += size;
      return effort <= effortLimit;
    },
    isNew: (pitfall, mistake) => done.get(pitfall)?.has(lineOf(mistake)) !== true,
  };
  for (let error = reading.parsed.errors[0]; error !== undefined; error = reading.parsed.errors[0]) {
    const explained =
      findings.length < mistakeLimit ? explainError({ ...attempt, reading, error }) : undefined;
    if (explained !== undefined) {
      const { pitfall, mistake, held, edits } = explained;
      done.set(pitfall, (done.get(pitfall) ?? new Set()).add(lineOf(mistake)));
      const place = placeAt(originalOffset(mistake.start), originalOffset(mistake.end));
      findings.push(mistake.report(place, { fix: fixOf(explained, originalOffset) }, held));
      const { originalOffset: undo } = applyEdits(reading.text, edits);
      const back = originalOffset;
      originalOffset = (offset) => back(undo(offset));
      reading = explained.next;
    } else if (error.code === suspectCode) {
      reading = { ...reading, parsed: { ...reading.parsed, errors: reading.parsed.errors.slice(1) } };
    } else break;
  }
  return { text: reading.text, parsed: reading.parsed, findings, originalOffset };
}

function fixOf({ mistake, held, edits }: Explained, originalOffset: (offset: number) => number) {
  const original = edits.map(({ start, end, text }) => ({
    start: originalOffset(start),
    end: originalOffset(end),
    text,
  }));
  return { safe: mistake.safe && held.length === 1, edits: original };
}

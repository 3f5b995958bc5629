import type { TextEdit } from '../../diagnostics/diagnostic.ts';
import { applyEdits } from '../../diagnostics/text-edits.ts';
import type { YamlError } from '../yaml/parse-yaml.ts';
import { suspectCode } from '../yaml/suspects.ts';
import { missingColonPitfall } from './field-shape.ts';
import { lineAt } from './lines.ts';
import { type Mistake, type Pitfall, type Reading, readingOf } from './mistake.ts';
import { pitfalls } from './pitfalls.ts';
import { unreadableLine } from './unreadable-line.ts';

/** An error to explain, and what may be spent and said on it. */
export interface Attempt {
  readonly reading: Reading;
  readonly error: YamlError;
  /** Takes `size` characters from what may be parsed; false when that is used up. */
  readonly spend: (size: number) => boolean;
  /** Whether this kind of mistake was not yet found on the line it points at. */
  readonly isNew: (pitfall: Pitfall, mistake: Mistake) => boolean;
}

/** A mistake that holds, with the text in which it is mended. */
export interface Explained {
  readonly pitfall: Pitfall;
  readonly mistake: Mistake;
  /** The indices of the repairs that hold. */
  readonly held: readonly number[];
  readonly edits: readonly TextEdit[];
  readonly next: Reading;
}

type Holds = (edits: readonly TextEdit[], next: Reading) => boolean;

/** The likeliest mistake behind an error; undefined when no repair, not even leaving the line out, helps. */
export function explainError(attempt: Attempt): Explained | undefined {
  const { reading, error } = attempt;
  // A list item swallowed as text has no colon to miss.
  const suspect = error.code === suspectCode;
  const likely = suspect ? pitfalls.filter((pitfall) => pitfall !== missingColonPitfall) : pitfalls;
  const here = lineAt(reading.lines, error.start);
  // Of a line with more than one mistake, the characters alone show the first.
  const isEvident = (mistake: Mistake): boolean =>
    mistake.evident === true && lineAt(reading.lines, mistake.start) === here;
  return (
    firstThatHolds(attempt, likely, () => true, getsPast) ??
    firstThatHolds(attempt, likely, isEvident, leavesIntact) ??
    (suspect ? undefined : firstThatHolds(attempt, [unreadableLine], () => true, getsPast))
  );
}

function firstThatHolds(
  attempt: Attempt,
  candidates: readonly Pitfall[],
  counts: (mistake: Mistake) => boolean,
  holds: (attempt: Attempt, mistake: Mistake, edits: readonly TextEdit[], next: Reading) => boolean,
): Explained | undefined {
  for (const pitfall of candidates) {
    for (const mistake of pitfall(attempt.reading, attempt.error)) {
      if (!counts(mistake) || !attempt.isNew(pitfall, mistake)) continue;
      const explained = tryRepairs(attempt, pitfall, mistake, (edits, next) =>
        holds(attempt, mistake, edits, next),
      );
      if (explained !== undefined) return explained;
    }
  }
  return undefined;
}

/** The repair that leaves the fewest errors, of those that hold. */
function tryRepairs(
  { reading, spend }: Attempt,
  pitfall: Pitfall,
  mistake: Mistake,
  holds: Holds,
): Explained | undefined {
  const held: { index: number; edits: readonly TextEdit[]; next: Reading }[] = [];
  mistake.repairs.forEach((edits, index) => {
    if (!spend(reading.text.length)) return;
    const next = readingOf(applyEdits(reading.text, edits).text);
    if (holds(edits, next)) held.push({ index, edits, next });
  });
  const fewest = Math.min(...held.map(({ next }) => next.parsed.errors.length));
  const best = held.filter(({ next }) => next.parsed.errors.length === fewest);
  const [first] = best;
  if (first === undefined) return undefined;
  return { pitfall, mistake, held: best.map(({ index }) => index), edits: first.edits, next: first.next };
}

/** Whether the parser comes through the repaired line and past the place where it stumbled. */
function getsPast(
  { reading, error }: Attempt,
  mistake: Mistake,
  edits: readonly TextEdit[],
  next: Reading,
): boolean {
  const { text, lines, parsed } = reading;
  const edited = lineAt(next.lines, startOf(edits)?.start ?? 0);
  if (edited === undefined) return false;
  // A suspect before this error was looked at and let be.
  const from = Math.min(edited.start, error.start);
  const errors = next.parsed.errors.filter(({ code, start }) => code !== suspectCode || start >= from);
  if (errors.some(({ start }) => start <= edited.end)) return false;
  const grown = next.text.length - text.length;
  if (errors.some(({ code, start }) => code === error.code && start === error.start + grown)) return false;
  const stumble = lineAt(lines, error.start)?.end ?? text.length;
  const remaining = errors[0]?.start ?? Number.POSITIVE_INFINITY;
  return mistake.hidesRest === true || errors.length < parsed.errors.length || remaining > stumble + grown;
}

/** Whether nothing up to the first edit is in error any more; what follows on the line may be the next mistake. */
function leavesIntact(
  _attempt: Attempt,
  mistake: Mistake,
  edits: readonly TextEdit[],
  next: Reading,
): boolean {
  const first = startOf(edits);
  const passed = (first?.start ?? mistake.start) + (first?.text.length ?? 0);
  return next.parsed.errors.every(({ start }) => start >= passed);
}

function startOf(edits: readonly TextEdit[]): TextEdit | undefined {
  return [...edits].sort((a, b) => a.start - b.start)[0];
}

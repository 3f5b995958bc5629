import { Breaker } from '../pdfmake.ts';
import type { Run } from './run.ts';

/** A stretch of text that stays on one line; `start` and `end` are offsets in the paragraph's text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The line ends after it. */
  readonly last: boolean;
  /** The word it is the end of, when its start stands on a line before. */
  readonly whole?: { readonly text: string; readonly start: number };
}

/** A paragraph's runs with their offsets in its whole text. */
export interface PlacedRun {
  readonly run: Run;
  readonly start: number;
  readonly end: number;
}

const joiner = '\u2060';

/** Puts runs one after another; the text is theirs together. */
export function placeRuns(runs: readonly Run[]): {
  readonly text: string;
  readonly placed: readonly PlacedRun[];
} {
  let text = '';
  const placed: PlacedRun[] = [];
  for (const run of runs) {
    placed.push({ run, start: text.length, end: text.length + run.text.length });
    text += run.text;
  }
  return { text, placed };
}

/** Cuts a paragraph at the places where a line may end, by the Unicode rules; a note's mark stays with its word. */
export function wordsOf(text: string, placed: readonly PlacedRun[]): Word[] {
  const glued = placed
    .map(({ run }) => (run.note === undefined ? run.text : joiner.repeat(run.text.length)))
    .join('');
  const ends = placed.filter(({ run }) => run.breakAfter).map(({ end }) => end);
  const words: Word[] = [];
  let start = 0;
  for (const end of [...ends, text.length]) {
    words.push(...wordsBetween(text, glued, start, end));
    start = end;
  }
  return words;
}

function wordsBetween(text: string, glued: string, from: number, to: number): Word[] {
  if (from === to) return [{ start: from, end: to, text: '', last: true }];
  const breaks = new Breaker().getBreaks(glued.slice(from, to), null);
  const words: Word[] = [];
  let start = from;
  for (const { text: piece } of breaks) {
    const end = start + piece.length;
    words.push({ start, end, text: text.slice(start, end), last: end === to });
    start = end;
  }
  return words;
}

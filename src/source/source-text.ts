import type { Place, Position } from '../diagnostics/span.ts';

/** The text of one file, with line numbers. Offsets count UTF-16 units of the file, a byte order mark included. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Line and column of an offset; offsets outside the text are drawn to its ends. */
  readonly positionAt: (offset: number) => Position;
  /** The place from `start` up to `end`. */
  readonly placeAt: (start: number, end: number) => Place;
}

/** The byte order mark some editors put before the first character. */
const byteOrderMark = '\uFEFF';

/** Wraps the text of `file`. */
export function sourceText(file: string, text: string): SourceText {
  let lineStarts: readonly number[] | undefined;
  const positionAt = (offset: number): Position => {
    lineStarts ??= startsOfLines(text);
    const bounded = Math.max(0, Math.min(offset, text.length));
    const line = lineIndex(lineStarts, bounded);
    const lineStart = lineStarts[line] ?? 0;
    return { offset: bounded, line: line + 1, column: Math.max(0, bounded - lineStart) + 1 };
  };
  const placeAt = (start: number, end: number): Place => ({
    file,
    span: { start: positionAt(start), end: positionAt(Math.max(start, end)) },
  });
  return { file, text, positionAt, placeAt };
}

/** Where the content starts: after the byte order mark, if there is one. */
export function contentStart(text: string): number {
  return text.startsWith(byteOrderMark) ? 1 : 0;
}

/** An editor does not show the byte order mark, so the first column starts after it. */
function startsOfLines(text: string): readonly number[] {
  const starts = [contentStart(text)];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

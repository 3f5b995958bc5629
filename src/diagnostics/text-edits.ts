import type { TextEdit } from './diagnostic.ts';

/** A text after edits, with the way back to the text before. */
export interface EditedText {
  readonly text: string;
  /** The offset in the original text of an offset in the edited one; inserted text maps to where it was put. */
  readonly originalOffset: (offset: number) => number;
}

interface Piece {
  readonly editedStart: number;
  readonly editedEnd: number;
  readonly edit: TextEdit;
}

/** Applies edits, in any order, to `text`. An edit that overlaps an earlier one is left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): EditedText {
  const pieces: Piece[] = [];
  let result = '';
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < done) continue;
    result += text.slice(done, edit.start);
    pieces.push({ editedStart: result.length, editedEnd: result.length + edit.text.length, edit });
    result += edit.text;
    done = edit.end;
  }
  return { text: result + text.slice(done), originalOffset: (offset) => originalOffset(pieces, offset) };
}

function originalOffset(pieces: readonly Piece[], offset: number): number {
  const piece = lastStartingAt(pieces, offset);
  if (piece === undefined) return offset;
  const { edit, editedStart, editedEnd } = piece;
  if (offset >= editedEnd) return edit.end + (offset - editedEnd);
  return Math.min(edit.start + (offset - editedStart), edit.end);
}

function lastStartingAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.editedStart ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

import type { LineItem, Piece } from '../strip/item.ts';
import type { Slot } from '../structure/element.ts';
import type { SlotBook } from '../structure/slot-book.ts';

/** A piece of a line at its place, with where it stands in the structure. */
export interface PlacedPiece {
  readonly piece: Piece;
  readonly x: number;
  readonly slot: Slot | undefined;
}

/** Pieces next to each other that `same` takes together. */
export function groupPieces(
  pieces: readonly PlacedPiece[],
  same: (a: PlacedPiece, b: PlacedPiece) => boolean,
): PlacedPiece[][] {
  const groups: PlacedPiece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group !== undefined && before !== undefined && same(before, piece)) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** The pieces of a line from left to right, the space at its end included. */
export function placedPieces(line: LineItem, book: SlotBook): PlacedPiece[] {
  const placed: PlacedPiece[] = [];
  let x = line.x;
  for (const piece of [...line.pieces, ...(line.tail ?? [])]) {
    if (piece.text !== '') placed.push({ piece, x, slot: book.slotOf(line, piece) });
    x += piece.width;
  }
  return placed;
}

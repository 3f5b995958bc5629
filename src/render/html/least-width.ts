import { plainBlockText } from '../../text/plain-text.ts';
import type { Cell, Row, Table } from '../../text/tree/block.ts';

/** A cell and the column it starts in. */
interface PlacedCell {
  readonly cell: Cell;
  readonly column: number;
}

/** From this number of columns a table is set smaller and closer. */
const denseFrom = 5;
/** What fits in a window of 700 pixels, in rem. */
const sheet = 41;
/** Words of more characters than this may be broken. */
const longWord = 16;

/** Whether a table has so many columns that it is set smaller. */
export function isDense(table: Table): boolean {
  return table.columns.length >= denseFrom;
}

/**
 * The width in rem below which a table would become unreadable: no figure is broken, and a common word only
 * where the table would otherwise grow wider than a sheet.
 */
export function leastWidth(table: Table): number {
  const count = table.columns.length;
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  const [perCharacter, padding] = isDense(table) ? [0.425, 0.85] : [0.46, 1.29];
  let words = 0;
  let figures = 0;
  for (const { cell, column } of placedRows([...table.head, ...table.body]).flat()) {
    const spanned = table.columns.slice(column, column + cell.columnSpan);
    const width = spanned.reduce((sum, { width: share }) => sum + share, 0);
    const share = total > 0 ? width / total : spanned.length / count;
    if (!(share > 0)) continue;
    const size = longestWord(plainBlockText(cell.children));
    const wish = (characters: number) => (characters * perCharacter + padding) / share;
    words = Math.max(words, wish(Math.min(size, longWord)));
    if (spanned[0]?.align === 'right') figures = Math.max(figures, wish(Math.min(size, longWord + 4)));
  }
  const legible = Math.min(7 * count, sheet);
  const most = Math.max(sheet, 5.5 * count);
  return Math.ceil(Math.max(legible, Math.min(words, most), figures));
}

/** The cells of rows with the column each starts in: a cell that reaches down moves those in the rows below. */
export function placedRows(rows: readonly Row[]): readonly (readonly PlacedCell[])[] {
  const reach: number[] = [];
  return rows.map((row) => {
    let column = 0;
    const cells = row.cells.map((cell) => {
      while ((reach[column] ?? 0) > 0) column += 1;
      const placed = { cell, column };
      for (let offset = 0; offset < cell.columnSpan; offset += 1) reach[column + offset] = cell.rowSpan;
      column += cell.columnSpan;
      return placed;
    });
    for (const index of reach.keys()) reach[index] = Math.max(0, (reach[index] ?? 0) - 1);
    return cells;
  });
}

// Points and commas take half the room of a letter; a space that does not break is part of the word.
function longestWord(text: string): number {
  const sizes = text.split(/[ \n\t/-]+/u).map((word) => {
    const narrow = word.match(/[.,:;'’()]/gu)?.length ?? 0;
    return word.length - narrow / 2;
  });
  return Math.max(0, ...sizes);
}

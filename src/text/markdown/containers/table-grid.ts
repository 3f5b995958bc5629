import { unevenRow } from '../../../diagnostics/catalogue/text-block-codes.ts';
import { diagnose } from '../../../diagnostics/code.ts';
import type { Cell, Row } from '../../tree/block.ts';
import type { Reading } from '../reading.ts';

/** The number of columns: as declared, or as the first row has. A row of another width is a finding. */
export function gridWidth(rows: readonly Row[], declared: number | undefined, reading: Reading): number {
  const widths = placedRows(rows).map((cells, index) => ({
    row: rows[index],
    width: cells.reduce((most, { column, cell }) => Math.max(most, column + cell.columnSpan), 0),
    taken: cells.occupied,
  }));
  const count = declared ?? Math.max(widths[0]?.taken ?? 0, 1);
  for (const { row, taken } of widths) {
    if (!row || taken === count) continue;
    reading.compilation.findings.push(diagnose(unevenRow, row.origin, { cellen: taken, kolommen: count }));
  }
  return count;
}

/** The rows with the cells in the given columns, counted from 1, as names of their rows. */
export function withHeaderColumns(rows: readonly Row[], columns: readonly number[]): readonly Row[] {
  const placed = placedRows(rows);
  return rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, at) => {
      const column = placed[index]?.[at]?.column ?? -1;
      return columns.includes(column + 1) ? { ...cell, header: true } : cell;
    }),
  }));
}

type Placed = readonly { readonly cell: Cell; readonly column: number }[] & { readonly occupied: number };

/** The column each cell starts in, past the cells that reach down from the rows above. */
function placedRows(rows: readonly Row[]): readonly Placed[] {
  let reaching: number[] = [];
  return rows.map((row) => {
    const below = reaching.map((left) => Math.max(left - 1, 0));
    let column = 0;
    const placed = row.cells.map((cell) => {
      while ((reaching[column] ?? 0) > 0) column += 1;
      const start = column;
      for (let offset = 0; offset < cell.columnSpan; offset++) below[start + offset] = cell.rowSpan - 1;
      column += cell.columnSpan;
      return { cell, column: start };
    });
    const reached = reaching.reduce((last, left, index) => (left > 0 ? index + 1 : last), 0);
    reaching = Array.from(below, (left) => left ?? 0);
    return Object.assign(placed, { occupied: Math.max(column, reached) });
  });
}

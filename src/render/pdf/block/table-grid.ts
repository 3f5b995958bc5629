import type { Cell, Column, Row, Table } from '../../../text/tree/block.ts';
import { edgesOf } from '../strip/edges.ts';
import type { Strip } from '../strip/strip.ts';
import { beat, tableText } from '../text/typography.ts';
import type { Context } from './context.ts';

/** A cell with its place and its content, set to its width. */
export interface GridCell {
  readonly column: number;
  readonly columns: number;
  /** Rows it still covers, its own included. */
  readonly rows: number;
  readonly x: number;
  readonly width: number;
  readonly strips: readonly Strip[];
}

export type GridRow = readonly GridCell[];

export const padX = 5;
export const padY = 4;
/** Columns narrower than this are hyphenated to fill their lines. */
const narrow = 230;

/** Widths of the columns by their shares; also of columns the table's rows use but do not declare. */
export function columnWidths(table: Table, width: number): number[] {
  const used = Math.max(table.columns.length, 1, occupied(table.head), occupied(table.body));
  const shares = Array.from({ length: used }, (_, index) => Math.max(table.columns[index]?.width ?? 0, 0));
  const known = shares.filter((share) => share > 0);
  const usual = known.length === 0 ? 1 : known.reduce((sum, share) => sum + share, 0) / known.length;
  const filled = shares.map((share) => (share > 0 ? share : usual));
  const total = filled.reduce((sum, share) => sum + share, 0);
  const least = Math.min(2 * padX + 14, width / used);
  const free = width - least * used;
  const above = filled.map((share) => Math.max(0, (share / total) * width - least));
  const sum = above.reduce((all, one) => all + one, 0);
  return above.map((share) => least + (sum === 0 ? free / used : (share / sum) * free));
}

/** Places the cells of rows in columns and sets what they hold. */
export function gridOf(
  rows: readonly Row[],
  head: boolean,
  columns: readonly Column[],
  widths: readonly number[],
  context: Context,
): GridRow[] {
  const places = placesOf(rows);
  const edges = edgesOf(widths);
  return rows.map((row, index) =>
    row.cells.map((cell, at): GridCell => {
      const column = places[index]?.[at] ?? 0;
      const span = Math.max(1, Math.min(cell.columnSpan, widths.length - column));
      const x = edges[column] ?? 0;
      const width = (edges[column + span] ?? x) - x;
      const strips = setCell(cell, head, columns[column]?.align ?? 'left', width - 2 * padX, context);
      const rowSpan = Math.max(1, Math.min(cell.rowSpan, rows.length - index));
      return { column, columns: span, rows: rowSpan, x, width, strips };
    }),
  );
}

function setCell(
  cell: Cell,
  head: boolean,
  align: Context['align'],
  width: number,
  context: Context,
): readonly Strip[] {
  const strong = head || cell.header;
  return context.flow(cell.children, {
    ...context,
    width,
    measure: width,
    pageHeight: context.pageHeight - 8 * beat,
    style: { ...tableText, strong },
    align,
    hyphenate: width < narrow,
  });
}

/** How many columns the rows use. */
function occupied(rows: readonly Row[]): number {
  const places = placesOf(rows);
  const ends = rows.flatMap((row, index) =>
    row.cells.map((cell, at) => (places[index]?.[at] ?? 0) + cell.columnSpan),
  );
  return ends.reduce((most, end) => Math.max(most, end), 0);
}

/** First column of every cell: cells fill what spans from above leave free. */
function placesOf(rows: readonly Row[]): number[][] {
  const taken: Set<number>[] = rows.map(() => new Set());
  return rows.map((row, index) =>
    row.cells.map((cell) => {
      let column = 0;
      while (taken[index]?.has(column)) column += 1;
      for (let r = index; r < Math.min(rows.length, index + cell.rowSpan); r++) {
        for (let c = column; c < column + cell.columnSpan; c++) taken[r]?.add(c);
      }
      return column;
    }),
  );
}

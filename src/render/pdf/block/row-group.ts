import { edgesOf } from '../strip/edges.ts';
import type { Item } from '../strip/item.ts';
import { type Strip, stackHeight, stackItems, stripOf } from '../strip/strip.ts';
import { cutStrips } from './cut-strips.ts';
import { type GridCell, type GridRow, padX, padY } from './table-grid.ts';

/** How rows are painted. */
export interface RowLook {
  readonly fill?: string;
  readonly rule: string;
  readonly thickness: number;
}

/** Rows that hang together by cells over several of them. Their spans do not reach out of the group. */
export function groupRows(rows: readonly GridRow[]): GridRow[][] {
  const groups: GridRow[][] = [];
  let open = 0;
  for (const row of rows) {
    const group = groups.at(-1);
    if (group === undefined || open === 0) groups.push([row]);
    else group.push(row);
    open = Math.max(open - 1, ...row.map((cell) => cell.rows - 1), 0);
  }
  return groups;
}

/** A group as one strip; it is cut between its rows, or else through its first row, between lines. */
export function groupStrip(rows: readonly GridRow[], widths: readonly number[], look: RowLook): Strip {
  const heights = heightsOf(rows);
  const tops = edgesOf(heights);
  const total = tops.at(-1) ?? 0;
  const width = widths.reduce((sum, one) => sum + one, 0);
  const items: Item[] = [];
  if (look.fill !== undefined)
    items.push({ kind: 'box', x: 0, y: 0, width, height: total, colour: look.fill });
  for (const [index, row] of rows.entries()) {
    for (const cell of row) items.push(...stackItems(cell.strips, cell.x + padX, (tops[index] ?? 0) + padY));
  }
  for (let index = 0; index < rows.length; index++)
    items.push(...rulesUnder(rows, index, widths, tops[index + 1] ?? 0, look));
  return stripOf(total, items, { split: (room) => splitRows(rows, heights, widths, look, room) });
}

function heightsOf(rows: readonly GridRow[]): number[] {
  const heights = rows.map((row) =>
    Math.max(
      2 * padY + 6,
      ...row.filter((cell) => cell.rows === 1).map((cell) => stackHeight(cell.strips) + 2 * padY),
    ),
  );
  for (const [index, row] of rows.entries()) {
    for (const cell of row) {
      const end = Math.min(index + cell.rows, rows.length);
      const have = heights.slice(index, end).reduce((sum, height) => sum + height, 0);
      const lack = Math.max(0, stackHeight(cell.strips) + 2 * padY - have);
      for (let at = index; at < end; at++) heights[at] = (heights[at] ?? 0) + lack / (end - index);
    }
  }
  return heights;
}

function rulesUnder(
  rows: readonly GridRow[],
  index: number,
  widths: readonly number[],
  y: number,
  look: RowLook,
): Item[] {
  const open = new Set<number>();
  for (const [above, row] of rows.slice(0, index + 1).entries()) {
    for (const cell of row) {
      if (above + cell.rows - 1 <= index || index === rows.length - 1) continue;
      for (let column = cell.column; column < cell.column + cell.columns; column++) open.add(column);
    }
  }
  const rules: Item[] = [];
  let x = 0;
  let from: number | undefined;
  for (const [column, width] of [...widths, 0].entries()) {
    const drawn = column < widths.length && !open.has(column);
    if (drawn) from ??= x;
    else if (from !== undefined) {
      rules.push({ kind: 'rule', x: from, y, width: x - from, thickness: look.thickness, colour: look.rule });
      from = undefined;
    }
    x += width;
  }
  return rules;
}

function splitRows(
  rows: readonly GridRow[],
  heights: readonly number[],
  widths: readonly number[],
  look: RowLook,
  room: number,
): readonly [Strip, Strip] | undefined {
  let whole = 0;
  let used = 0;
  while (whole < rows.length - 1 && used + (heights[whole] ?? 0) <= room) used += heights[whole++] ?? 0;
  let [above, below] = whole > 0 ? cutBetween(rows, heights, whole) : [[], [...rows]];
  // Rows left blank by cells over several rows, or by an earlier cut, take the top of the next row with them.
  if (!holdsText(above)) {
    const [slice, rest] = cutThrough(below, room - used - 2 * padY);
    above = [...above, ...slice];
    below = rest;
  }
  return holdsText(above) ? [groupStrip(above, widths, look), groupStrip(below, widths, look)] : undefined;
}

function holdsText(rows: readonly GridRow[]): boolean {
  return rows.some((row) => row.some((cell) => stackHeight(cell.strips) > 0));
}

function cutBetween(
  rows: readonly GridRow[],
  heights: readonly number[],
  at: number,
): [GridRow[], GridRow[]] {
  const above: GridRow[] = [];
  const carried: GridCell[] = [];
  for (const [index, row] of rows.slice(0, at).entries()) {
    above.push(
      row.map((cell) => {
        if (index + cell.rows <= at) return cell;
        const room = heights.slice(index, at).reduce((sum, height) => sum + height, 0) - 2 * padY;
        const [kept, rest] = cutStrips(cell.strips, room);
        carried.push({ ...cell, rows: cell.rows - (at - index), strips: rest });
        return { ...cell, rows: at - index, strips: kept };
      }),
    );
  }
  const [next = [], ...rest] = rows.slice(at);
  return [above, [[...carried, ...next].toSorted((a, b) => a.column - b.column), ...rest]];
}

function cutThrough(rows: readonly GridRow[], room: number): [GridRow[], GridRow[]] {
  const [row = [], ...rest] = rows;
  const halves = row.map((cell) => ({ cell, parts: cutStrips(cell.strips, room) }));
  const above = halves.map(({ cell, parts }): GridCell => ({ ...cell, rows: 1, strips: parts[0] }));
  const below = halves.map(({ cell, parts }): GridCell => ({ ...cell, strips: parts[1] }));
  return [[above], [below, ...rest]];
}

import { describe, expect, it } from 'vitest';
import { isDense, leastWidth, placedRows } from '../../../src/render/html/least-width.ts';
import type { Cell, Column, Row, Table } from '../../../src/text/tree/block.ts';
import { origin, words } from './sample-tree.ts';

const cell = (content: string, columnSpan = 1, rowSpan = 1): Cell => ({
  header: false,
  columnSpan,
  rowSpan,
  children: [words(content)],
  origin,
});
const row = (...cells: Cell[]): Row => ({ cells, origin });
const columns = (count: number, align: Column['align'] = 'left'): Column[] =>
  Array.from({ length: count }, () => ({ width: 1, align }));
const table = (list: Column[], ...body: Row[]): Table => ({
  type: 'table',
  id: 'tabel',
  columns: list,
  head: [],
  body,
  origin,
});
const filled = (count: number, content: string) => row(...columns(count).map(() => cell(content)));
/** The room in a window of 700 pixels. */
const sheet = 41;

describe('the least width of a table', () => {
  it('is that of a sheet at most for words in up to six columns, however long', () => {
    for (const count of [3, 4, 5, 6]) {
      const width = leastWidth(table(columns(count), filled(count, 'verantwoordelijkheidsverdeling')));
      expect(width).toBeLessThanOrEqual(sheet);
    }
  });

  it('is less where words are short, but never cramped', () => {
    const width = leastWidth(table(columns(3), filled(3, 'ja')));
    expect(width).toBeLessThan(leastWidth(table(columns(3), filled(3, 'beschikbaarheid'))));
    expect(width).toBeGreaterThanOrEqual(21);
  });

  it('leaves room for a figure, also where that is wider than a sheet', () => {
    const figures = filled(8, '1.234.567,89');
    expect(leastWidth(table(columns(8, 'right'), figures))).toBeGreaterThan(sheet);
    const spaced = filled(8, '€\u00a01.234.567,89');
    expect(leastWidth(table(columns(8, 'right'), spaced))).toBeGreaterThan(
      leastWidth(table(columns(8, 'right'), figures)),
    );
  });

  it('gives a cell that spans columns the room of them all', () => {
    const spanning = row(cell('beschikbaarheid', 3));
    expect(leastWidth(table(columns(3), spanning))).toBe(21);
  });

  it('stays finite without rows or without shares', () => {
    expect(leastWidth(table(columns(3)))).toBe(21);
    const shareless = columns(3).map((column) => ({ ...column, width: 0 }));
    expect(leastWidth(table(shareless, filled(3, 'ja')))).toBeGreaterThan(0);
    expect(Number.isFinite(leastWidth(table(shareless, filled(3, 'ja'))))).toBe(true);
  });
});

it('sets tables of five columns and more closer', () => {
  expect([4, 5].map((count) => isDense(table(columns(count))))).toEqual([false, true]);
});

it('moves the cells beside one that reaches down', () => {
  const rows = [row(cell('a', 1, 2), cell('b', 2)), row(cell('c'), cell('d')), row(cell('e'), cell('f', 2))];
  expect(placedRows(rows).map((cells) => cells.map(({ column }) => column))).toEqual([
    [0, 1],
    [1, 2],
    [0, 1],
  ]);
});

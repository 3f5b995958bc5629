import type { Tokens } from 'marked';
import type { Cell, Column, Row, Table } from '../tree/block.ts';
import { insertedBlocks } from './inserted-blocks.ts';
import { linesOf, type MappedText, slice, splitAtBars } from './mapped-text.ts';
import { readInlines } from './read-inlines.ts';
import { originOf, type Reading } from './reading.ts';
import { trimInlines } from './text-nodes.ts';

/** Reads a table of lines and bars. Its columns are equally wide until something says otherwise. */
export function readPipeTable(token: Tokens.Table, own: MappedText, reading: Reading): Table {
  const [head, , ...body] = linesOf(own);
  const row = (cells: readonly Tokens.TableCell[], line: MappedText, header: boolean): Row => {
    const parts = cellParts(line);
    return {
      cells: cells.map((cell, index) =>
        readPipeCell(cell, parts[index] ?? slice(line, 0, 0), header, reading),
      ),
      origin: originOf(line, reading),
    };
  };
  return {
    type: 'table',
    id: '',
    columns: token.align.map((align): Column => ({ width: 1, align: align ?? 'left' })),
    head: [row(token.header, head ?? own, true)],
    body: token.rows.map((cells, index) => row(cells, body[index] ?? own, false)),
    origin: originOf(own, reading),
  };
}

function cellParts(line: MappedText): readonly MappedText[] {
  const parts = splitAtBars(line);
  return line.text.trimStart().startsWith('|') ? parts.slice(1) : parts;
}

function readPipeCell(token: Tokens.TableCell, own: MappedText, header: boolean, reading: Reading): Cell {
  const origin = originOf(own, reading);
  const inserted = insertedBlocks(own, reading);
  const inlines = inserted ? [] : trimInlines(readInlines(token.tokens, own, reading));
  const children =
    inserted ?? (inlines.length > 0 ? [{ type: 'paragraph' as const, children: inlines, origin }] : []);
  return { header, columnSpan: 1, rowSpan: 1, children, origin };
}

import type { Cell, Column, Row, Table } from '../../text/tree/block.ts';
import { cellMarkdown } from './cell-markdown.ts';
import { bold } from './emphasis.ts';
import { inlineMarkdown, type LineContext } from './inline-markdown.ts';

/** A table with one line for each row, so that a review shows what changed in which row; the caption above it. */
export function tableMarkdown(table: Table, context: LineContext): string {
  const width = Math.max(table.columns.length, 1);
  const head = grid(table.head, width, (cell) => cellMarkdown(cell.children, context));
  const body = grid(table.body, width, (cell) => {
    const words = cellMarkdown(cell.children, context);
    return cell.header ? bold(words) : words;
  });
  // The dialect knows one head row: several are laid on top of each other.
  const top = Array.from({ length: width }, (_, column) =>
    head
      .map((row) => row[column] ?? '')
      .filter((words) => words !== '')
      .join('<br>'),
  );
  const rule = Array.from({ length: width }, (_, column) => ruleOf(table.columns[column]));
  const lines = [top, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' '));
  return [caption(table.caption, context), lines.join('\n')].filter((part) => part !== '').join('\n\n');
}

/** A caption as a line of its own, its label in bold. */
export function caption(words: Table['caption'], context: LineContext): string {
  if (words === undefined) return '';
  const { label, children } = words;
  const text = inlineMarkdown(children, { ...context, lineBreak: '<br>' });
  if (label === undefined) return bold(text);
  const origin = children[0]?.origin;
  const name =
    origin === undefined ? label : inlineMarkdown([{ type: 'text', text: label, origin }], context);
  return [bold(name), text].filter((part) => part !== '').join(' ');
}

function ruleOf(column: Column | undefined): string {
  if (column?.align === 'right') return '---:';
  return column?.align === 'center' ? ':---:' : '---';
}

// A cell that spans stands in its first place; the places it covers stay empty.
function grid(rows: readonly Row[], width: number, write: (cell: Cell) => string): string[][] {
  const covered: number[] = new Array(width).fill(0);
  return rows.map((row) => {
    const line: string[] = new Array(width).fill('');
    let column = 0;
    for (const cell of row.cells) {
      while ((covered[column] ?? 0) > 0) column += 1;
      if (column >= width) break;
      line[column] = write(cell);
      for (let offset = 0; offset < cell.columnSpan && column + offset < width; offset += 1) {
        covered[column + offset] = cell.rowSpan;
      }
      column += cell.columnSpan;
    }
    for (const [index, rowsLeft] of covered.entries()) covered[index] = Math.max(0, rowsLeft - 1);
    return line;
  });
}

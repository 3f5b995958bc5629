import type { Span } from '../diagnostics/span.ts';
import type { Palette } from './palette.ts';
import { type TerminalCell, terminalCells, terminalText } from './terminal-text.ts';

export interface FrameStyle {
  readonly palette: Palette;
  /** Colours the carets. */
  readonly mark: (text: string) => string;
  /** Columns a line of source may take. */
  readonly width: number;
  /** Whether the line before is shown too. */
  readonly context: boolean;
}

/** The line a span starts on, with carets under the part of the span that is on it, as lines of text. */
export function codeFrame(text: string, span: Span, label: string | undefined, style: FrameStyle): string[] {
  const { palette } = style;
  const start = Math.min(span.start.offset, text.length);
  const { line, from } = lineAt(text, start);
  const cells = terminalCells(line);
  const first = columnOf(cells, start - from);
  const last = columnOf(cells, Math.max(Math.min(span.end.offset, text.length) - from, 0));
  const shift = windowStart(first, last, totalWidth(cells), style.width);
  const number = span.start.line;
  const gutter = String(number).length;
  const row = (head: string, body: string) =>
    `${palette.faint(`${head.padStart(gutter)} |`)}${body === '' ? '' : ` ${body}`}`;

  const rows: string[] = [];
  const before = style.context && text[from - 1] === '\n' ? lineAt(text, from - 1).line : '';
  if (before.trim() !== '')
    rows.push(row(String(number - 1), cut(terminalCells(before), shift, style.width)));
  rows.push(row(String(number), cut(cells, shift, style.width)));
  const length = Math.max(1, Math.min(last - first, style.width - (first - shift)));
  const caret = ' '.repeat(first - shift) + style.mark('^'.repeat(length));
  rows.push(row('', label ? `${caret} ${style.mark(terminalText(label))}` : caret));
  return rows;
}

function lineAt(text: string, offset: number): { line: string; from: number } {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const found = text.indexOf('\n', from);
  const end = found === -1 ? text.length : found;
  const line = text.slice(from, end).replace(/\r$/, '');
  // A byte order mark takes no place in an editor.
  return from === 0 && line.startsWith('\ufeff') ? { line: line.slice(1), from: 1 } : { line, from };
}

/** The terminal column at which the character at `offset` of the line begins. */
function columnOf(cells: readonly TerminalCell[], offset: number): number {
  let column = 0;
  for (const cell of cells) {
    if (cell.offset >= offset) break;
    column += cell.width;
  }
  return column;
}

function totalWidth(cells: readonly TerminalCell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** The first column shown of a line that is too long: the span gets a third of the width before it. */
function windowStart(first: number, last: number, total: number, width: number): number {
  if (total <= width || last <= width - 2) return 0;
  return Math.max(0, Math.min(first - Math.floor(width / 3), total - width + 1));
}

/** The columns from `shift` on, with … where the line goes on outside them. */
function cut(cells: readonly TerminalCell[], shift: number, width: number): string {
  const goesOn = totalWidth(cells) > shift + width;
  const left = shift === 0 ? 0 : shift + 1;
  const right = shift + width - (goesOn ? 1 : 0);
  let glyphs = shift === 0 ? '' : '…';
  let reached = left;
  let column = 0;
  for (const { glyph, width: columns } of cells) {
    const from = column;
    column += columns;
    if (from < left || column > right) continue;
    // A wide character halved by the edge leaves a gap.
    glyphs += ' '.repeat(from - reached) + glyph;
    reached = column;
  }
  return goesOn ? `${glyphs}…` : glyphs.trimEnd();
}

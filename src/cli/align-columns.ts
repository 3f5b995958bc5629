import { terminalText, terminalWidth } from '../report/terminal-text.ts';

/** Rows of cells as lines of text with columns under each other, two spaces apart. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const safe = rows.map((row) => row.map(terminalText));
  const widths: number[] = [];
  for (const row of safe) {
    for (const [index, cell] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, terminalWidth(cell));
  }
  const pad = (cell: string, index: number) => cell + ' '.repeat((widths[index] ?? 0) - terminalWidth(cell));
  return safe.map((row) => row.map(pad).join('  ').trimEnd());
}

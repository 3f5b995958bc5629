import { terminalCells } from '../report/terminal-text.ts';
import type { Output } from './environment.ts';

/** A line that overwrites itself on a terminal, and says nothing anywhere else. */
export interface ProgressLine {
  show(text: string): void;
  clear(): void;
}

/** Shows how far the work is on `output`, if that is a terminal. */
export function progressLine(output: Output, quiet: boolean): ProgressLine {
  if (!output.isTTY || quiet) return { show: () => undefined, clear: () => undefined };
  const width = (output.columns ?? 80) - 1;
  return {
    show: (text) => output.write(`\r\u001b[2K${fitted(text, width)}`),
    clear: () => output.write('\r\u001b[2K'),
  };
}

/** A line that wraps could not be overwritten. */
function fitted(text: string, width: number): string {
  let columns = 0;
  let shown = '';
  for (const { glyph, width: taken } of terminalCells(text)) {
    columns += taken;
    if (columns > width) break;
    shown += glyph;
  }
  return shown;
}

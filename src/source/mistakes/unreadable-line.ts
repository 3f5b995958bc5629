import { unreadable } from '../../diagnostics/catalogue/structure-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { lineAt, linesUnder } from './lines.ts';
import type { Mistake, Pitfall } from './mistake.ts';

/** The last resort: says where reading stopped, and sets aside the line, or the line with all under it. */
export const unreadableLine: Pitfall = (reading, error) => {
  const { text, lines } = reading;
  const line = lineAt(lines, error.start) ?? { index: 0, start: 0, end: text.length, text };
  const last = linesUnder(lines, line).at(-1) ?? line;
  const lead = line.text.length - line.text.trimStart().length;
  const start = Math.min(Math.max(error.start, line.start + lead), line.end);
  const stop = Math.min(error.end, line.end);
  const end = text.slice(start, stop).trim() === '' ? line.end : stop;
  const shown = text.slice(start, end).trim();
  const mistake: Mistake = {
    start,
    end,
    safe: false,
    hidesRest: true,
    repairs: [
      [{ start: line.start, end: line.end, text: '' }],
      [{ start: line.start, end: last.end, text: '' }],
    ],
    report: (place, details) => {
      const { fix: _, ...rest } = details;
      return diagnose(
        unreadable,
        place,
        { text: shown.length > 40 ? `${shown.slice(0, 39)}…` : shown },
        rest,
      );
    },
  };
  return [mistake];
};

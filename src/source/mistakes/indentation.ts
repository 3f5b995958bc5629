import { wrongIndent } from '../../diagnostics/catalogue/spacing-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { TextEdit } from '../../diagnostics/diagnostic.ts';
import { isBlank, type Line, linesUnder, partsOf } from './lines.ts';
import { linesNear, type Mistake, type Pitfall, type Reading } from './mistake.ts';

/** A line that starts at a column where no level starts, with all that stands under it. */
export const indentationPitfall: Pitfall = (reading, error) =>
  [...linesNear(reading, error)]
    .flatMap((line) => [line, reading.lines[line.index + 1]])
    .filter((line, index, all) => line !== undefined && all.indexOf(line) === index)
    .filter((line) => line !== undefined)
    .map((line) => mistakeOf(reading, line))
    .filter((mistake) => mistake !== undefined);

function mistakeOf(reading: Reading, line: Line): Mistake | undefined {
  if (isBlank(line)) return undefined;
  const found = partsOf(line).indent;
  const columns = levelsAbove(reading, line)
    .filter((column) => column !== found)
    .sort((a, b) => Math.abs(a - found) - Math.abs(b - found) || b - a);
  if (columns.length === 0) return undefined;
  return {
    start: line.start,
    end: line.start + Math.max(1, found),
    safe: false,
    repairs: columns.map((column) => shift([line, ...linesUnder(reading.lines, line)], column - found)),
    report: (place, details, held) => {
      const expected = held.map((index) => columns[index] ?? 0).sort((a, b) => a - b);
      return diagnose(wrongIndent, place, { found, expected: expected.map(String) }, details);
    },
  };
}

/** The columns where the levels around a line start, from the lines above it outward. */
function levelsAbove({ lines }: Reading, line: Line): readonly number[] {
  const columns = new Set<number>();
  let lowest = Number.POSITIVE_INFINITY;
  for (let index = line.index - 1; index >= 0 && lowest > 0; index--) {
    const above = lines[index];
    if (above === undefined || isBlank(above)) continue;
    const parts = partsOf(above);
    if (parts.indent >= lowest) continue;
    for (const column of parts.columns) columns.add(column);
    lowest = parts.indent;
  }
  return [...columns];
}

function shift(lines: readonly Line[], delta: number): readonly TextEdit[] {
  return lines
    .filter((line) => line.text.trim() !== '')
    .map(({ start }) =>
      delta > 0 ? { start, end: start, text: ' '.repeat(delta) } : { start, end: start - delta, text: '' },
    );
}

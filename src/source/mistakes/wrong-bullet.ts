import { wrongBullet } from '../../diagnostics/catalogue/spacing-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { isBlank, type Line, partsOf } from './lines.ts';
import { linesNear, type Pitfall, type Reading } from './mistake.ts';

const bulleted = /^([•–—·▪◦●‣*+])[ \u00A0\t]+(?=\S)/u;

/** Neighbouring lines that start with a bullet or a long dash: one mistake, whatever their number. */
export const wrongBulletPitfall: Pitfall = (reading, error) => {
  const line = linesNear(reading, error).find((near) => bulletOf(near) !== undefined);
  if (line === undefined) return [];
  const run = bulletedRun(reading, line);
  const edits = run.map((item) => {
    const { restStart, rest } = partsOf(item);
    return { start: restStart, end: restStart + (bulleted.exec(rest)?.[0].length ?? 0), text: '- ' };
  });
  const start = edits[0]?.start ?? line.start;
  const bullet = reading.text.charAt(start);
  return [
    {
      start,
      end: start + 1,
      safe: true,
      repairs: [edits],
      report: (place, details) => diagnose(wrongBullet, place, { bullet }, details),
    },
  ];
};

function bulletedRun({ lines }: Reading, line: Line): readonly Line[] {
  const joins = (other: Line | undefined): boolean =>
    other !== undefined &&
    (isBlank(other) || bulletOf(other) !== undefined || partsOf(other).indent > partsOf(line).indent);
  let first = line.index;
  while (first > 0 && joins(lines[first - 1])) first--;
  let last = line.index;
  while (last + 1 < lines.length && joins(lines[last + 1])) last++;
  return lines.slice(first, last + 1).filter((item) => bulletOf(item) !== undefined);
}

function bulletOf(line: Line): string | undefined {
  return bulleted.exec(partsOf(line).rest)?.[1];
}

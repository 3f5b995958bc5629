import { type Drawing, fullWidth, labelLine, labelSize, palette, toBaseline } from './house-palette.ts';
import { drawing, shape, textLine } from './svg-shapes.ts';
import { textWidth } from './text-width.ts';
import { wrapText } from './wrap-text.ts';

/** One measure of all rows: its title, and of each row the value with how it is printed. */
export interface BarPanel {
  readonly title: string;
  readonly values: readonly { readonly value: number; readonly label: string }[];
}

const nameWidth = 148;
const gap = 16;
const barHeight = 11;
const headHeight = 22;

/**
 * Draws small multiples: a row for each name, and beside it one bar for each measure with its value printed. Each
 * measure has a scale of its own, from nought.
 */
export function barPanels(names: readonly string[], panels: readonly BarPanel[]): Drawing {
  const panelWidth = (fullWidth - nameWidth - gap * panels.length) / Math.max(1, panels.length);
  const leftOf = (index: number) => nameWidth + gap + index * (panelWidth + gap);
  let y = headHeight;
  const rows = names.map((name) => {
    const lines = wrapText(name, nameWidth, labelSize);
    const height = Math.max(lines.length * labelLine, barHeight) + 9;
    const row = { lines, top: y, height };
    y += height;
    return row;
  });
  const parts = [
    ...rows.map(({ top }) => line(0, top, fullWidth, top, palette.hairline)),
    ...rows.flatMap(({ lines, top, height }) =>
      lines.map((text, index) => {
        const first = top + height / 2 - ((lines.length - 1) * labelLine) / 2;
        const style = { size: labelSize, colour: palette.ink };
        return textLine(text, 0, first + index * labelLine + toBaseline, style);
      }),
    ),
    ...panels.flatMap((panel, index) => panelParts(panel, rows, leftOf(index), panelWidth)),
  ];
  return { svg: drawing(fullWidth, y + 2, parts), width: fullWidth, height: y + 2 };
}

function panelParts(
  { title, values }: BarPanel,
  rows: readonly { readonly top: number; readonly height: number }[],
  left: number,
  width: number,
): readonly string[] {
  const head = { size: labelSize, colour: palette.main, weight: 'bold' } as const;
  const widest = Math.max(0, ...values.map(({ label }) => textWidth(label, labelSize)));
  const largest = Math.max(0, ...values.map(({ value }) => value));
  const room = width - widest - 5;
  const bars = values.flatMap(({ value, label }, index) => {
    const row = rows[index];
    if (!row) return [];
    const middle = row.top + row.height / 2;
    const length = largest === 0 ? 0 : Math.max(1, (value / largest) * room);
    const style = { size: labelSize, colour: palette.ink };
    return [
      shape('rect', {
        x: left,
        y: middle - barHeight / 2,
        width: length,
        height: barHeight,
        fill: palette.main,
      }),
      textLine(label, left + length + 5, middle + toBaseline, style),
    ];
  });
  const bottom = rows.at(-1);
  const end = bottom ? bottom.top + bottom.height : headHeight;
  return [textLine(title, left, 11, head), ...bars, line(left, headHeight, left, end, palette.main)];
}

function line(x1: number, y1: number, x2: number, y2: number, colour: string): string {
  return shape('line', { x1, y1, x2, y2, stroke: colour, 'stroke-width': 0.6 });
}

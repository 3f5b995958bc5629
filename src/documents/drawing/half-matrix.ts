import { type Drawing, fullWidth, labelLine, labelSize, palette, toBaseline } from './house-palette.ts';
import { drawing, shape, textLine } from './svg-shapes.ts';
import { textWidth } from './text-width.ts';

/** Two names, by position, that have to do with each other: from both sides or from one. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly mutual: boolean;
}

/** What the two marks mean. */
export interface PairLegend {
  readonly mutual: string;
  readonly oneSided: string;
}

const widestPitch = 22;
const narrowestPitch = 10;

/**
 * Draws which names touch, as half a matrix: every name stands at the end of its row and at the head of its column.
 * A disc is a bond from both sides, a ring one from a single side, so that it reads in black and white.
 */
export function halfMatrix(names: readonly string[], pairs: readonly Pair[], legend: PairLegend): Drawing {
  const nameWidth = Math.max(0, ...names.map((name) => textWidth(name, labelSize, 'bold')));
  const room = (fullWidth - nameWidth - 6) / Math.max(1, names.length - 1);
  const pitch = Math.max(narrowestPitch, Math.min(widestPitch, room));
  const marks = new Map(pairs.map((pair) => [keyOf(pair.first, pair.second), pair]));
  const parts = names.flatMap((name, row) => {
    const middle = row * pitch + pitch / 2;
    const style = { size: labelSize, colour: palette.ink, weight: 'bold' } as const;
    const cells = names.slice(0, row).flatMap((_, column) => {
      const mark = marks.get(keyOf(row, column));
      return cellParts(column * pitch, row * pitch, pitch, mark);
    });
    return [...cells, textLine(name, row * pitch + 5, middle + toBaseline, style)];
  });
  const below = names.length * pitch + labelLine + 4;
  const width = fullWidth;
  const { mutual, oneSided } = legend;
  const words = { size: labelSize, colour: palette.ink };
  const second = 14 + textWidth(mutual, labelSize) + 24;
  const key = [
    markShape(6, below, 4.5, true),
    textLine(mutual, 16, below + toBaseline, words),
    markShape(second, below, 4.5, false),
    textLine(oneSided, second + 10, below + toBaseline, words),
  ];
  return { svg: drawing(width, below + labelLine, [...parts, ...key]), width, height: below + labelLine };
}

const keyOf = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;

function cellParts(x: number, y: number, size: number, mark: Pair | undefined): readonly string[] {
  const cell = shape('rect', {
    x,
    y,
    width: size,
    height: size,
    fill: mark ? palette.tint : palette.paper,
    stroke: palette.hairline,
    'stroke-width': 0.5,
  });
  return mark ? [cell, markShape(x + size / 2, y + size / 2, size * 0.24, mark.mutual)] : [cell];
}

function markShape(cx: number, cy: number, r: number, full: boolean): string {
  const fill = full ? palette.main : palette.paper;
  return shape('circle', { cx, cy, r, fill, stroke: palette.main, 'stroke-width': 1.5 });
}

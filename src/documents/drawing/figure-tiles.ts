import { type Drawing, fullWidth, labelSize, palette } from './house-palette.ts';
import { drawing, shape, textLine } from './svg-shapes.ts';
import { textWidth } from './text-width.ts';

/** One measure: the value that stands out, and that of all, each with a short name for under its bar. */
export interface FigureTile {
  readonly title: string;
  readonly label: string;
  readonly bars: readonly { readonly name: string; readonly value: number; readonly own: boolean }[];
}

const gap = 22;
const barTop = 38;
const barRoom = 28;
const bottom = barTop + barRoom;
const height = bottom + 14;
const nameSize = 8;

/**
 * Draws a tile for each measure: its value large, and under it a bar for every segment, of which the own one is
 * filled. In black and white the difference shows too: the others are outlines.
 */
export function figureTiles(tiles: readonly FigureTile[]): Drawing {
  const width = (fullWidth - gap * (tiles.length - 1)) / Math.max(1, tiles.length);
  const parts = tiles.flatMap((tile, index) => tileParts(tile, index * (width + gap), width));
  return { svg: drawing(fullWidth, height, parts), width: fullWidth, height };
}

function tileParts({ title, label, bars }: FigureTile, left: number, width: number): readonly string[] {
  const largest = Math.max(0, ...bars.map(({ value }) => value));
  const pitch = width / Math.max(1, bars.length);
  const barWidth = Math.min(pitch * 0.75, 22);
  return [
    textLine(title, left, 9, { size: labelSize, colour: palette.ink }),
    textLine(label, left, 29, { size: 20, colour: palette.main, weight: 'bold' }),
    ...bars.map(({ value, own }, index) => {
      const tall = largest === 0 ? 0 : Math.max(1, (value / largest) * barRoom);
      const paint = own
        ? { fill: palette.main }
        : { fill: palette.paper, stroke: palette.main, 'stroke-width': 0.6 };
      const x = left + (index + 0.5) * pitch - barWidth / 2;
      return shape('rect', { x, y: bottom - tall, width: barWidth, height: tall, ...paint });
    }),
    axis(left, width),
    ...namesUnder(bars, left, pitch),
  ];
}

/** The names under the bars; where they do not all fit, no name at all, because the value says whose it is. */
function namesUnder(bars: FigureTile['bars'], left: number, pitch: number): readonly string[] {
  const fits = bars.every(({ name }) => textWidth(name, nameSize, 'bold') <= pitch - 2);
  if (!fits) return [];
  return bars.map(({ name, own }, index) =>
    textLine(name, left + (index + 0.5) * pitch, bottom + 10, {
      size: nameSize,
      colour: own ? palette.main : palette.ink,
      weight: own ? 'bold' : 'normal',
      anchor: 'middle',
    }),
  );
}

function axis(left: number, width: number): string {
  const [x1, x2, y] = [left, left + width, bottom];
  return shape('line', { x1, y1: y, x2, y2: y, stroke: palette.main, 'stroke-width': 0.8 });
}

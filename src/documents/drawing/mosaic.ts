import { type Drawing, fullWidth, labelLine, labelSize, palette, toBaseline } from './house-palette.ts';
import { drawing, shape, textLine } from './svg-shapes.ts';
import { textWidth } from './text-width.ts';
import { tilesOf } from './tiles.ts';
import { wrapText } from './wrap-text.ts';

/** One tile: its size is in proportion to `value`. */
export interface MosaicPart {
  readonly name: string;
  readonly value: number;
  readonly label: string;
}

const height = 330;
const seam = 1.5;
const padding = 9;

/**
 * Draws parts of a whole as tiles in one colour, the largest first, each with its name and value as far as they fit.
 * For an opening page: the exact figures stand in a table.
 */
export function mosaic(parts: readonly MosaicPart[]): Drawing {
  const largest = parts.toSorted((a, b) => b.value - a.value);
  const tiles = tilesOf(
    largest.map(({ value }) => value),
    fullWidth,
    height,
  );
  const shapes = largest.flatMap(({ name, label }, index) => {
    const tile = tiles[index];
    if (!tile) return [];
    const [x, y] = [tile.x + seam, tile.y + seam];
    const [width, tall] = [tile.width - 2 * seam, tile.height - 2 * seam];
    const box = shape('rect', { x, y, width, height: tall, fill: palette.main });
    const room = width - 2 * padding;
    const lines = nameLines(name, Math.max(room, 1));
    const isWhole = lines.join('').replaceAll(' ', '') === name.replaceAll(' ', '');
    const short = `${name} ${label}`;
    const style = { size: labelSize, colour: palette.paper } as const;
    const tallEnough = tall >= (lines.length + 1) * labelLine + padding;
    if (!isWhole || room < textWidth(label, labelSize) || !tallEnough) {
      const isRoom = width - padding >= textWidth(short, labelSize) && tall >= labelLine;
      return isRoom ? [box, textLine(short, x + padding / 2, y + tall / 2 + toBaseline, style)] : [box];
    }
    const top = y + padding + labelLine / 2 + toBaseline;
    return [
      box,
      ...lines.map((line, row) =>
        textLine(line, x + padding, top + row * labelLine, { ...style, weight: 'bold' }),
      ),
      textLine(label, x + padding, top + lines.length * labelLine + 2, style),
    ];
  });
  return { svg: drawing(fullWidth, height, shapes), width: fullWidth, height };
}

/** A name in lines; it may also break after a hyphen of its own. */
function nameLines(name: string, width: number): readonly string[] {
  const apart = name.replaceAll(/(?<=\p{L}-)(?=\p{L})/gu, ' ');
  return wrapText(apart, width, labelSize, 'bold').map((line) => line.replaceAll(/(?<=\p{L}-) /gu, ''));
}

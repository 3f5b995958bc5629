import {
  type LayeredInput,
  layeredLayout,
  lineHeight,
  type PlacedArrow,
  type PlacedBox,
  type PlacedLayer,
  padding,
  textSize,
} from './layered-layout.ts';
import { drawing, shape, textLine } from './svg-shapes.ts';

/** Names of the sender's colours, which every renderer fills in. */
const colours = { main: 'house-main', tint: 'house-tint', line: 'house-line' } as const;
const ink = '#1b1b1f';
const grey = '#55555c';
const paper = '#ffffff';
/** From the middle of a line of text down to its baseline. */
const baseline = textSize * 0.34;

/**
 * Draws boxes in layers with arrows between them, for a column of 170 mm. The first box is filled: everything
 * starts there. What an arrow means stands next to it in words; colour says nothing by itself.
 */
export function layeredDrawing(input: LayeredInput): {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
} {
  const { width, height, layers, arrows } = layeredLayout(input);
  const first = layers[0]?.boxes[0];
  const parts = [
    ...layers.flatMap((layer) => frameOf(layer, width)),
    ...layers.flatMap(({ boxes }) => boxes.flatMap((box) => boxParts(box, box === first))),
    ...arrows.flatMap(arrowParts),
  ];
  // Outlines stand half a point in, and the drawing is a point larger: none is cut off at the edge.
  return { svg: drawing(width + 1, height + 1, parts), width: width + 1, height: height + 1 };
}

function frameOf({ title, y, height }: PlacedLayer, width: number): string[] {
  if (title === undefined) return [];
  const style = { size: textSize, colour: colours.main, weight: 'bold', anchor: 'middle' } as const;
  return [
    shape('rect', {
      x: 0.5,
      y: y + 0.5,
      width,
      height,
      rx: 6,
      fill: colours.tint,
      stroke: colours.line,
      'stroke-width': 0.8,
    }),
    textLine(title, width / 2, y + 10 + baseline, style),
  ];
}

function boxParts(box: PlacedBox, isFirst: boolean): string[] {
  const { x, y, width, height, title, lines } = box;
  const colour = isFirst ? paper : ink;
  const middle = x + width / 2;
  const count = title.length + lines.length;
  const top = y + padding + (height - 2 * padding - count * lineHeight) / 2;
  const at = (index: number) => top + (index + 0.5) * lineHeight + baseline;
  return [
    shape('rect', {
      ...{ x: x + 0.5, y: y + 0.5, width, height, rx: 4 },
      ...{ fill: isFirst ? colours.main : paper, stroke: colours.main, 'stroke-width': isFirst ? 1 : 1.2 },
    }),
    ...title.map((text, index) =>
      textLine(text, middle, at(index), { size: textSize, colour, weight: 'bold', anchor: 'middle' }),
    ),
    ...lines.map((text, index) =>
      textLine(text, middle, at(title.length + index), { size: textSize, colour, anchor: 'middle' }),
    ),
  ];
}

function arrowParts(arrow: PlacedArrow): string[] {
  const { x1, y1, x2, y2, isMutual, label, isUpright } = arrow;
  const [dx, dy] = [Math.sign(x2 - x1), Math.sign(y2 - y1)];
  // The ends stay clear of the boxes, so that the heads read as heads.
  const [fromX, fromY, toX, toY] = [x1 + 4 * dx, y1 + 4 * dy, x2 - 4 * dx, y2 - 4 * dy];
  const style = { size: textSize, colour: grey } as const;
  const words = isUpright
    ? label.map((text, index) => {
        const y = (y1 + y2) / 2 + (index - (label.length - 1) / 2) * lineHeight + baseline;
        return textLine(text, x1 + 9, y, style);
      })
    : label.map((text, index) => {
        const y = y1 - 9 - (label.length - 1 - index) * lineHeight + baseline;
        return textLine(text, (x1 + x2) / 2, y, { ...style, anchor: 'middle' });
      });
  return [
    shape('line', { x1: fromX, y1: fromY, x2: toX, y2: toY, stroke: ink, 'stroke-width': 1.2 }),
    head(toX, toY, dx, dy),
    ...(isMutual ? [head(fromX, fromY, -dx, -dy)] : []),
    ...words,
  ];
}

/** An arrow's head with its point at (x, y), going in direction (dx, dy). */
function head(x: number, y: number, dx: number, dy: number): string {
  const [backX, backY] = [x - 7 * dx, y - 7 * dy];
  const points = [
    [x, y],
    [backX + 3.6 * dy, backY + 3.6 * dx],
    [backX - 3.6 * dy, backY - 3.6 * dx],
  ];
  return shape('polygon', {
    points: points.map(([a = 0, b = 0]) => `${round(a)},${round(b)}`).join(' '),
    fill: ink,
  });
}

const round = (value: number) => Math.round(value * 100) / 100;

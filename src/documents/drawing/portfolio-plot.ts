import { type Drawing, fullWidth, labelLine, labelSize, palette, toBaseline } from './house-palette.ts';
import { drawing, shape, textLine } from './svg-shapes.ts';
import { wrapText } from './wrap-text.ts';

/** A thing with its place in the portfolio; both scores run from 0 to 10. */
export interface PortfolioPoint {
  readonly name: string;
  readonly belang: number;
  readonly risico: number;
}

/** Names of the quarters: high or low importance, low or high risk. */
const quarters = [
  { name: 'Hefboom', high: true, risky: false },
  { name: 'Strategisch', high: true, risky: true },
  { name: 'Routine', high: false, risky: false },
  { name: 'Knelpunt', high: false, risky: true },
] as const;

const side = 280;
const top = 22;
const radius = 8.5;
const legendX = side + 24;

/** Draws a Kraljic portfolio: numbered discs in four quarters, with their names beside the field. */
export function portfolioPlot(points: readonly PortfolioPoint[]): Drawing {
  const placed = place(points);
  const half = side / 2;
  const head = { size: labelSize, colour: palette.main, weight: 'bold' } as const;
  const plain = { size: labelSize, colour: palette.ink } as const;
  const fields = quarters.flatMap(({ name, high, risky }) => {
    const [x, y] = [risky ? half : 0, top + (high ? 0 : half)];
    const fill = high === risky ? palette.tint : palette.paper;
    const box = { x, y, width: half, height: half, fill, stroke: palette.hairline, 'stroke-width': 0.8 };
    return [shape('rect', box), textLine(name, x + 7, y + 14, head)];
  });
  const discs = placed.flatMap(({ x, y }, index) => [
    shape('circle', {
      cx: x,
      cy: y,
      r: radius,
      fill: palette.main,
      stroke: palette.paper,
      'stroke-width': 1,
    }),
    textLine(String(index + 1), x, y + toBaseline, {
      size: labelSize,
      colour: palette.paper,
      weight: 'bold',
      anchor: 'middle',
    }),
  ]);
  let y = top + 10;
  const names = points.flatMap(({ name }, index) => {
    const lines = wrapText(name, fullWidth - legendX - 20, labelSize);
    const first = y;
    y += lines.length * labelLine + 5;
    const number = textLine(String(index + 1), legendX + 10, first, { ...head, anchor: 'end' });
    return [
      number,
      ...lines.map((text, line) => textLine(text, legendX + 20, first + line * labelLine, plain)),
    ];
  });
  const height = Math.max(top + side + 20, y);
  const axes = [
    textLine('Financieel belang: hoog boven', 0, 12, head),
    textLine('Leveringsrisico: hoog rechts', side, top + side + 14, { ...head, anchor: 'end' }),
  ];
  return {
    svg: drawing(fullWidth, height, [...fields, ...axes, ...discs, ...names]),
    width: fullWidth,
    height,
  };
}

/** Discs that would cover one another stand side by side; the table has the exact scores. */
function place(points: readonly PortfolioPoint[]): readonly { readonly x: number; readonly y: number }[] {
  const taken: { x: number; y: number }[] = [];
  const within = (value: number) => Math.min(side - radius - 1, Math.max(radius + 1, value));
  for (const { belang, risico } of points) {
    const y = top + within(side - (belang / 10) * side);
    const start = within((risico / 10) * side);
    const step = radius * 2 + 1;
    const offsets = points.flatMap((_, index) => [index * step, -index * step]);
    const isFree = (x: number) => taken.every((other) => Math.hypot(other.x - x, other.y - y) >= step - 0.5);
    const free = offsets.map((offset) => start + offset).find((x) => x === within(x) && isFree(x));
    taken.push({ x: free ?? start, y });
  }
  return taken;
}

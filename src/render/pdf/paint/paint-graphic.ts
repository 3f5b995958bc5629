import type { BoxItem, DrawingItem, RuleItem } from '../strip/item.ts';
import { family } from './house-document.ts';
import type { Canvas } from './paint-line.ts';

/** Paints a box or a rule, which say nothing, or a drawing, which is a figure. */
export function paintGraphic(item: BoxItem | RuleItem | DrawingItem, canvas: Canvas): void {
  const { x, y, width } = item;
  if (item.kind === 'drawing') {
    paintDrawing(item, canvas);
    return;
  }
  canvas.marks.artifact('Layout');
  if (item.kind === 'box') {
    canvas.renderer.renderVector({ type: 'rect', x, y, w: width, h: item.height, color: item.colour });
    return;
  }
  const dots = item.dotted ? { dash: { length: 0.01, space: 3 }, lineCap: 'round' } : {};
  const ends = { x1: x, x2: x + width, y1: y, y2: y };
  const pen = { lineWidth: item.thickness, lineColor: item.colour };
  canvas.renderer.renderVector({ type: 'line', ...ends, ...pen, ...dots });
}

function paintDrawing(item: DrawingItem, { marks, renderer, book, painted, document }: Canvas): void {
  const { x, y, width, height } = item;
  const slot = book.slotOfDrawing(item);
  if (slot === undefined) throw new Error('no place in the structure for a drawing');
  marks.content(slot);
  const bottom = document.page.height - y - height;
  painted.boxes.set(slot.owner, [x, bottom, x + width, bottom + height]);
  renderer.renderSVG({ svg: scalable(item.svg), x, y, _width: width, _height: height, font: family });
}

/** Without a size of its own a drawing takes the size it is given; its view box keeps the proportions. */
function scalable(svg: string): string {
  return svg.replace(/^<svg\b[^>]*>/u, (root) => root.replaceAll(/ (?:width|height)="[^"]*"/gu, ''));
}

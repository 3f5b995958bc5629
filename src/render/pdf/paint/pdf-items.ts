import type { FaceName } from '../font/font-face.ts';
import { type EmbeddedFont, Line, type PdfInline, type PdfItem, type PdfLine } from '../pdfmake.ts';
import type { BoxItem, DrawingItem, LineItem, Piece, RuleItem } from '../strip/item.ts';
import { family } from './house-document.ts';

/** How far a raised mark stands above the line, as a share of its own size. */
const rise = 0.48;

/** A line as pdfmake paints it: an inline for each piece; raised pieces are lines of their own, a little higher. */
export function pdfLines(line: LineItem, fontOf: (name: FaceName) => EmbeddedFont): PdfLine[] {
  const lines: PdfLine[] = [];
  let x = line.x;
  let raised: boolean | undefined;
  for (const piece of line.pieces) {
    const lifted = piece.run?.raised ?? false;
    if (lifted !== raised) {
      const part = new Line(line.width);
      part.x = x;
      lines.push(part);
      raised = lifted;
    }
    const part = lines.at(-1);
    part?.addInline(inlineOf(piece, line.height, fontOf(piece.face)));
    if (part) part.y = line.y + line.baseline - part.getAscenderHeight() - (lifted ? rise * piece.size : 0);
    x += piece.width;
  }
  return lines;
}

function inlineOf(piece: Piece, height: number, font: EmbeddedFont): PdfInline {
  const { run } = piece;
  const inline: PdfInline = {
    text: piece.text,
    width: piece.width,
    height,
    font,
    fontSize: piece.size,
    color: piece.colour,
  };
  if (run?.link === undefined) return inline;
  if ('place' in run.link) return { ...inline, linkToDestination: run.link.place };
  const underline = {
    decoration: 'underline',
    decorationColor: piece.colour,
    decorationThickness: 0.5,
  } as const;
  return { ...inline, link: run.link.href, ...underline };
}

/** A box, rule or drawing as pdfmake paints it. */
export function pdfGraphic(item: BoxItem | RuleItem | DrawingItem): PdfItem {
  const { x, y, width } = item;
  if (item.kind === 'box') {
    return { type: 'vector', item: { type: 'rect', x, y, w: width, h: item.height, color: item.colour } };
  }
  if (item.kind === 'drawing') {
    return {
      type: 'svg',
      item: { svg: scalable(item.svg), x, y, _width: width, _height: item.height, font: family },
    };
  }
  const dots = item.dotted ? { dash: { length: 0.01, space: 3 }, lineCap: 'round' } : {};
  const line = {
    type: 'line',
    x1: x,
    x2: x + width,
    y1: y,
    y2: y,
    lineWidth: item.thickness,
    lineColor: item.colour,
  };
  return { type: 'vector', item: { ...line, ...dots } };
}

/** Without a size of its own a drawing takes the size it is given; its view box keeps the proportions. */
function scalable(svg: string): string {
  return svg.replace(/^<svg\b[^>]*>/u, (root) => root.replaceAll(/ (?:width|height)="[^"]*"/gu, ''));
}

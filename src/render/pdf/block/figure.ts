import { figureTooLarge } from '../../../diagnostics/catalogue/render-codes.ts';
import { diagnose } from '../../../diagnostics/code.ts';
import type { Figure } from '../../../text/tree/block.ts';
import { houseColours } from '../../house-colours.ts';
import { inHouseColours } from '../../in-house-colours.ts';
import type { Item } from '../strip/item.ts';
import { Keep, type Strip, stripOf, tied } from '../strip/strip.ts';
import { beat, noteText } from '../text/typography.ts';
import { captionLines } from './caption.ts';
import type { Context, SetBlock } from './context.ts';

/** Below this share of its size the text in a drawing is too small to read. */
const smallest = 0.6;
/** Left free on a page, so that a heading can stand with the largest figure. */
const headingRoom = 10 * beat;

/**
 * Sets a figure with its caption under it, made smaller when the page asks it, and kept together. `lead` is the
 * height of what has to stand above it on the same page.
 */
export function setFigure(figure: Figure, context: Context, lead: number): SetBlock {
  const style = { ...noteText, size: 9, leading: 12 };
  const caption = figure.caption === undefined ? [] : captionLines(figure.caption, figure, context, style);
  const captionHeight = caption.reduce((sum, line) => sum + line.height, 0);
  const room = context.pageHeight - captionHeight - Math.max(headingRoom, lead + 2 * beat);
  const scale = Math.min(1, context.width / figure.width, room / figure.height);
  if (!(scale >= smallest)) {
    context.report(diagnose(figureTooLarge, figure.origin, { alternative: figure.alternative }));
    return { before: 0, after: 0, strips: [] };
  }
  const width = figure.width * scale;
  const height = figure.height * scale;
  const items: Item[] = [
    { kind: 'anchor', id: figure.id, x: 0, y: 0 },
    {
      kind: 'drawing',
      owner: figure,
      x: 0,
      y: 0,
      width,
      height,
      svg: inHouseColours(figure.svg, houseColours(context.colour)),
    },
  ];
  const strips: Strip[] = [stripOf(height, items)];
  for (const [index, line] of caption.entries()) {
    strips.push(stripOf(line.height, [{ ...line, y: 0 }], { before: index === 0 ? beat / 2 : 0 }));
  }
  return { before: beat, after: 2 * beat, strips: tied(strips, Keep.whole, Keep.none) };
}

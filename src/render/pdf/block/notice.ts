import type { Notice, Quote } from '../../../text/tree/block.ts';
import type { BoxItem } from '../strip/item.ts';
import { moved } from '../strip/item.ts';
import { mapStrip, type Strip } from '../strip/strip.ts';
import { beat, grey, tint } from '../text/typography.ts';
import type { Context, SetBlock } from './context.ts';

interface Frame {
  readonly padX: number;
  readonly padY: number;
  readonly bar: string;
  readonly fill?: string;
}

/** Sets a notice: a tinted box with a bar in the house colour; it may go on on a next page. */
export function setNotice(notice: Notice, context: Context): SetBlock {
  return framed(notice.children, context, {
    padX: 12,
    padY: beat,
    bar: context.colour,
    fill: tint(context.colour, 0.08),
  });
}

/** Sets a quotation: indented, with a thin bar. */
export function setQuote(quote: Quote, context: Context): SetBlock {
  const style = { ...context.style, colour: grey };
  return framed(
    quote.children,
    { ...context, style },
    { padX: 12, padY: 1, bar: tint(context.colour, 0.45) },
  );
}

function framed(blocks: Notice['children'], context: Context, frame: Frame): SetBlock {
  const width = Math.min(context.measure, context.width);
  const room = width - 2 * frame.padX;
  const inner = context.flow(blocks, { ...context, width: room, measure: room });
  const group = {};
  const strips: Strip[] = inner.map((strip, index) => {
    const top = index === 0 ? frame.padY : strip.before;
    const bottom = index === inner.length - 1 ? frame.padY : 0;
    const boxed = mapStrip(strip, (part) => {
      const height = part.height + top + bottom;
      const boxes: BoxItem[] = [box(0, 2.5, height, frame.bar, group)];
      if (frame.fill !== undefined) boxes.unshift(box(0, width, height, frame.fill, group));
      return { height, items: [...boxes, ...part.items.map((item) => moved(item, frame.padX, top))] };
    });
    return { ...boxed, before: 0 };
  });
  return { before: beat, after: 2 * beat, strips };
}

function box(x: number, width: number, height: number, colour: string, group: object): BoxItem {
  return { kind: 'box', x, y: 0, width, height, colour, group };
}

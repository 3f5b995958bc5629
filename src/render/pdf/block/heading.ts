import type { Heading } from '../../../text/tree/block.ts';
import { type Item, type LineItem, moved } from '../strip/item.ts';
import { Keep, stripOf } from '../strip/strip.ts';
import { beat, ink, type TextStyle } from '../text/typography.ts';
import { type Context, isDense, linesOf, type SetBlock } from './context.ts';

interface Look {
  readonly style: TextStyle;
  readonly before: number;
  readonly after: number;
}

function lookOf(level: Heading['level'], colour: string): Look {
  const bold = { strong: true, italic: false };
  switch (level) {
    case 1:
      return { style: { ...bold, size: 22, leading: 27, colour }, before: 3 * beat, after: 2 * beat };
    case 2:
      return { style: { ...bold, size: 15, leading: 20, colour }, before: 3 * beat, after: beat };
    case 3:
      return { style: { ...bold, size: 12, leading: 16, colour }, before: 2.5 * beat, after: beat / 2 };
    case 4:
      return { style: { ...bold, size: 10.5, leading: 14, colour: ink }, before: 1.5 * beat, after: 0 };
  }
}

/** Sets a heading as one strip that does not end a page; its number hangs before it. */
export function setHeading(heading: Heading, context: Context): SetBlock {
  const look = lookOf(heading.level, context.colour);
  const { style } = look;
  const dense = isDense(context.style);
  const used = dense ? { ...style, size: context.style.size, leading: context.style.leading } : style;
  const items: Item[] = [{ kind: 'anchor', id: heading.id, x: 0, y: 0, heading }];
  let indent = 0;
  if (heading.number !== undefined) {
    const number = linesOf({ ...context, align: 'left' }, `${heading.number} `, {
      style: used,
      role: 'heading-number',
      owner: heading,
    });
    indent = Math.max(...number.map((line) => line.width)) + used.size * 0.6;
    items.push(...number);
  }
  const set = (width: number) =>
    linesOf(context, heading.children, { style: used, width, role: 'heading', owner: heading });
  const lines =
    context.align === 'left' ? balanced(set, context.measure - indent) : set(context.measure - indent);
  for (const line of lines) items.push(moved(line, indent, 0));
  const strip = stripOf(Math.max(1, lines.length) * used.leading, items, { keep: Keep.heading });
  if (dense) return { before: beat / 2, after: 0, strips: [strip] };
  return { before: look.before, after: look.after, strips: [strip] };
}

/** Lines of about the same length: as narrow as the number of lines allows, so that no last word stands alone. */
function balanced(set: (width: number) => LineItem[], width: number): LineItem[] {
  let best = set(width);
  if (best.length < 2) return best;
  let [low, high] = [width / 2, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    const lines = set(middle);
    const worse = lines.length > best.length || lines.some((line) => line.wordBreak !== undefined);
    if (worse) low = middle;
    else [best, high] = [lines, middle];
  }
  return best;
}

import type { Field, Fields } from '../../../text/tree/block.ts';
import { type Item, type LineItem, moved } from '../strip/item.ts';
import { Keep, type Strip, stripOf } from '../strip/strip.ts';
import { beat, grey, hairline } from '../text/typography.ts';
import { type Context, linesOf, type SetBlock } from './context.ts';

interface Slot {
  readonly field: Field;
  readonly x: number;
  readonly width: number;
}

interface Place {
  readonly first: boolean;
  readonly last: boolean;
}

const gutter = 14;
const gap = 10;

/** Sets labelled values in rows, two short ones beside each other; outside a letter with thin rules between. */
export function setFields(fields: Fields, context: Context): SetBlock {
  const full = context.letter ? context.width : context.measure;
  const half = (full - gutter) / 2;
  const widths = fields.fields.map((field) => widthOf(context, labelStyle(context), field.label));
  const labels = Math.min(half * 0.45, Math.max(0, ...widths) + gap);
  const fits = (field: Field): boolean => {
    const lines = linesOf(context, field.value, { width: half - labels, role: 'value' });
    return lines.length === 1;
  };
  const rows: Slot[][] = [];
  for (const field of fields.fields) {
    const row = rows.at(-1);
    const short = fits(field);
    const [first] = row ?? [];
    if (short && row?.length === 1 && first?.width === half) {
      row.push({ field, x: half + gutter, width: half });
    } else {
      rows.push([{ field, x: 0, width: short ? half : full }]);
    }
  }
  const strips = rows.map((row, index) =>
    rowStrip(row, labels, full, context, { first: index === 0, last: index === rows.length - 1 }),
  );
  return { before: beat, after: 3 * beat, strips };
}

function rowStrip(row: readonly Slot[], labels: number, full: number, context: Context, place: Place): Strip {
  const pad = context.letter ? 1 : 2.5;
  const items: Item[] = [];
  let height = 0;
  for (const { field, x, width } of row) {
    const label = linesOf(context, field.label, {
      style: labelStyle(context),
      width: labels - gap,
      role: 'label',
      owner: field,
    });
    const value = linesOf(context, field.value, { width: width - labels, role: 'value', owner: field });
    items.push(
      ...label.map((line) => moved(line, x, pad)),
      ...value.map((line) => moved(line, x + labels, pad)),
    );
    height = Math.max(height, heightOf(label), heightOf(value));
  }
  height += 2 * pad;
  const rule = { kind: 'rule', x: 0, width: full, thickness: 0.5, colour: hairline } as const;
  if (!context.letter && place.first) items.push({ ...rule, y: 0 });
  if (!context.letter) items.push({ ...rule, y: height });
  return stripOf(height, items, { keep: place.last ? Keep.none : Keep.lines });
}

function labelStyle({ style }: Context): Context['style'] {
  return { ...style, colour: grey };
}

function widthOf(context: Context, style: Context['style'], text: string): number {
  return context.shelf.face(style.strong ? 'semibold' : 'regular').widthOf(text, style.size);
}

function heightOf(lines: readonly LineItem[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0);
}

import type { List } from '../../../text/tree/block.ts';
import { type LineItem, moved } from '../strip/item.ts';
import { indented, type Strip } from '../strip/strip.ts';
import { beat } from '../text/typography.ts';
import { type Context, isDense, linesOf, type SetBlock } from './context.ts';
import { letterNumber } from './letter-number.ts';

/** Sets a list: markers hang left of their items, numbers end in one line. */
export function setList(list: List, context: Context): SetBlock {
  const { size } = context.style;
  const markers = list.items.map((item, index) => {
    const [line] = linesOf({ ...context, align: 'left' }, markerOf(list, index), {
      role: 'marker',
      owner: item,
    });
    return line;
  });
  const widest = Math.max(0, ...markers.map((marker) => marker?.width ?? 0));
  const indent = list.style === 'bullet' ? size * 1.25 : Math.max(size * 1.6, widest + size * 0.55);
  const inner: Context = { ...context, width: context.width - indent, measure: context.measure - indent };
  const dense = isDense(context.style);
  const tight = list.items.every((item) => item.children.length <= 1);
  const gap = dense ? 1.5 : tight ? beat / 2 : beat;
  const strips: Strip[] = [];
  for (const [index, item] of list.items.entries()) {
    const marker = markers[index];
    const edge = list.style === 'bullet' ? size * 0.2 : widest - (marker?.width ?? 0);
    const own = withMarker(
      indented(context.flow(item.children, inner), indent),
      marker && moved(marker, edge, 0),
    );
    for (const [place, strip] of own.entries()) {
      strips.push(place === 0 ? { ...strip, before: index === 0 ? 0 : Math.max(gap, strip.before) } : strip);
    }
  }
  return { before: 0, after: dense ? beat / 2 : beat, strips };
}

function withMarker(strips: readonly Strip[], marker: LineItem | undefined): Strip[] {
  const [first, ...rest] = strips;
  if (marker === undefined) return [...strips];
  // An item without content still shows its number.
  if (first === undefined) return [{ height: marker.height, before: 0, items: [marker], notes: [], keep: 0 }];
  const line = first.items.find((item) => item.kind === 'line');
  const drop = line === undefined ? 0 : line.y + line.baseline - marker.baseline;
  const marked = (strip: Strip): Strip => ({ ...strip, items: [moved(marker, 0, drop), ...strip.items] });
  const { split } = first;
  if (split === undefined) return [marked(first), ...rest];
  const cut = (room: number): readonly [Strip, Strip] | undefined => {
    const parts = split(room);
    return parts && [marked(parts[0]), parts[1]];
  };
  return [{ ...marked(first), split: cut }, ...rest];
}

function markerOf(list: List, index: number): string {
  const number = list.start + index;
  switch (list.style) {
    case 'bullet':
      return '\u2022';
    case 'decimal':
      return `${number}.`;
    case 'parenthesis':
      return `${number})`;
    case 'letter':
      return `${letterNumber(number)}.`;
  }
}

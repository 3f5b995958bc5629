import { cleanText } from '../clean-text.ts';
import { joints } from '../notation/enumeration.ts';
import { formatNumber } from '../notation/number.ts';
import type { Inline } from '../tree/inline.ts';
import { refusal } from './arguments.ts';
import { type FunctionCall, proseFunction } from './template-function.ts';

/** `{{lijst namen}}` or `{{lijst segmenten veld="naam" met="of"}}`: a, b en c, each item with its own place. */
export const enumerationFunction = proseFunction((call) => {
  const [list] = call.args;
  if (!Array.isArray(list?.data)) return refusal(call, 'lijst', list);
  const field = call.hash.get('veld')?.data;
  const items: Inline[] = [];
  for (const index of list.data.keys()) {
    const text = itemText(call, list.data, index, field);
    if (text === undefined) return refusal(call, 'tekst', list);
    items.push(text);
  }
  const between = joints(items.length, call.hash.get('met')?.data === 'of' ? 'of' : 'en');
  const inlines = items.flatMap((item, index): Inline[] => {
    const text = between[index];
    // What joins two items is there because of the second: without it there is nothing to join.
    const origin = items[index + 1]?.origin ?? call.origin;
    return text === undefined ? [item] : [item, { type: 'text', text, origin }];
  });
  return { kind: 'inlines', inlines };
});

function itemText(
  call: FunctionCall,
  list: readonly unknown[],
  index: number,
  field: unknown,
): Inline | undefined {
  const item = list[index];
  const inObject = typeof field === 'string' && typeof item === 'object' && item !== null;
  if (inObject && !Object.hasOwn(item, field)) return undefined;
  const data: unknown = inObject ? Reflect.get(item, field) : item;
  const located = inObject ? call.locate(item, field) : call.locate(list, index);
  const origin = located?.origin ?? call.origin;
  if (typeof data === 'number' && Number.isFinite(data))
    return { type: 'text', text: formatNumber(data), origin };
  const text = typeof data === 'string' ? cleanText(data) : '';
  return text === '' ? undefined : { type: 'text', text, origin };
}

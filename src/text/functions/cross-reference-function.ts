import { cleanText } from '../clean-text.ts';
import { refusal } from './arguments.ts';
import type { TemplateFunction } from './template-function.ts';

/** `{{verwijs id tekst="…"}}`: a reference to a place in the document; without a text, its number or title. */
export const crossReferenceFunction: TemplateFunction = (call) => {
  const [target] = call.args;
  if (typeof target?.data !== 'string') return refusal(call, 'tekst', target);
  const text = call.hash.get('tekst');
  const written = typeof text?.data === 'string' ? cleanText(text.data) : '';
  const origin = text?.origin ?? call.origin;
  const children = written === '' ? [] : [{ type: 'text' as const, text: written, origin }];
  const reference = { type: 'reference' as const, target: target.data, children, origin: call.site };
  return { kind: 'inlines', inlines: [reference] };
};

import type { TemplateFunction } from '../../text/functions/template-function.ts';
import type { Origin } from '../../text/tree/origin.ts';
import { momentWords } from '../moment-words.ts';
import type { FunctionContext } from './edition-functions.ts';

/** `{{documentdatum editie.datum}}`: the date in words, or that it is not known yet; the gemeente answers for either. */
export function documentDateFunction({ edition, region }: FunctionContext): TemplateFunction {
  const call: TemplateFunction = ({ args, origin, site }) => {
    const date = args[0]?.data;
    const words = typeof date === 'string' ? momentWords(date) : undefined;
    if (words !== undefined) return { kind: 'inlines', inlines: [{ type: 'text', text: words, origin }] };
    const node = edition.gemeente && region.locator.nodeOf(edition.gemeente);
    const unknown: Origin = node ? { layer: 'gemeente', file: node.file, span: node.span } : site;
    return { kind: 'inlines', inlines: [{ type: 'text', text: 'nog niet bekend', origin: unknown }] };
  };
  return Object.assign(call, { takesMissing: true });
}

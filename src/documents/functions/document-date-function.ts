import type { TemplateFunction } from '../../text/functions/template-function.ts';
import { momentWords } from '../moment-words.ts';
import type { FunctionContext } from './edition-functions.ts';
import { issuerOrigin } from './issuer-origin.ts';

/** `{{documentdatum editie.datum}}`: the date in words, or that it is not known yet. */
export function documentDateFunction(context: FunctionContext): TemplateFunction {
  const call: TemplateFunction = ({ args, site }) => {
    const date = args[0]?.data;
    const text = (typeof date === 'string' ? momentWords(date) : undefined) ?? 'datum nog niet bekend';
    return { kind: 'inlines', inlines: [{ type: 'text', text, origin: issuerOrigin(context, site) }] };
  };
  return Object.assign(call, { takesMissing: true });
}

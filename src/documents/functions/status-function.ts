import type { TemplateFunction } from '../../text/functions/template-function.ts';
import type { Block } from '../../text/tree/block.ts';
import type { FunctionContext } from './edition-functions.ts';
import { issuerOrigin } from './issuer-origin.ts';

/** `{{statusmelding editie.status}}`: says on the first page that a document is a concept; nothing of any other. */
export function statusFunction(context: FunctionContext): TemplateFunction {
  const call: TemplateFunction = ({ args, site }) => {
    const status = args[0]?.data ?? 'concept';
    return {
      kind: 'blocks',
      blocks: status === 'concept' ? [conceptNotice(issuerOrigin(context, site))] : [],
    };
  };
  return Object.assign(call, { takesMissing: true });
}

function conceptNotice(origin: Block['origin']): Block {
  const text = (words: string) => ({ type: 'text' as const, text: words, origin });
  const label = { type: 'strong' as const, children: [text('Status: concept.')], origin };
  const rest = text(' Over dit stuk is nog niet besloten; het kan nog veranderen.');
  return { type: 'notice', children: [{ type: 'paragraph', children: [label, rest], origin }], origin };
}

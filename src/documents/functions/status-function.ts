import { labelOf } from '../../model/enumeration.ts';
import { documentstatussen } from '../../model/enumerations.ts';
import type { TemplateFunction } from '../../text/functions/template-function.ts';

const notices: Readonly<Record<string, string>> = {
  concept: 'Dit stuk is een concept. Het is nog niet besloten en kan nog veranderen.',
};

/** `{{statusmelding editie.status}}`: says on the first page that a document is a concept; says nothing of others. */
export const statusFunction: TemplateFunction = Object.assign(
  (call: Parameters<TemplateFunction>[0]) => {
    const status = String(call.args[0]?.data ?? 'concept');
    const { origin } = call;
    const notice = notices[status];
    if (notice === undefined) return { kind: 'blocks' as const, blocks: [] };
    const text = (words: string) => ({ type: 'text' as const, text: words, origin });
    const label = labelOf(documentstatussen, status);
    const children = [
      { type: 'strong' as const, children: [text(`Status: ${label}.`)], origin },
      text(` ${notice}`),
    ];
    const paragraph = { type: 'paragraph' as const, children, origin };
    return { kind: 'blocks' as const, blocks: [{ type: 'notice' as const, children: [paragraph], origin }] };
  },
  { takesMissing: true },
);

import { unknownDocument } from '../../diagnostics/catalogue/document-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { proseFunction, type TemplateFunction } from '../../text/functions/template-function.ts';
import type { FunctionContext } from './edition-functions.ts';
import { wrongArgument } from './wrong-argument.ts';

/** `{{titel "kaderdocument"}}` → "Kaderdocument inkoop 2025": the title of a document of the region. */
export function titleFunction({ region, scope }: FunctionContext): TemplateFunction {
  return proseFunction((call) => {
    const id = call.args[0]?.data;
    if (typeof id !== 'string') {
      return wrongArgument(call, 'de id van een document', 'the id of a document');
    }
    const { documenten } = region.data;
    const document = documenten.find((candidate) => candidate.id === id);
    if (document) {
      const origin = scope.locate(document, 'titel')?.origin ?? call.site;
      return { kind: 'inlines', inlines: [{ type: 'text', text: document.titel, origin }] };
    }
    const suggestie = nearest(
      id,
      documenten.map((candidate) => candidate.id),
    );
    const args = { id, ...(suggestie ? { suggestie } : {}) };
    return { kind: 'findings', findings: [diagnose(unknownDocument, call.site, args)] };
  });
}

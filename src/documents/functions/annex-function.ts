import { unknownAnnex } from '../../diagnostics/catalogue/document-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { dataOutcome, proseFunction, type TemplateFunction } from '../../text/functions/template-function.ts';
import { annexesOf, annexNamed } from '../annexes.ts';
import type { FunctionContext } from './edition-functions.ts';
import { wrongArgument } from './wrong-argument.ts';

/** `{{bijlage "planning"}}` → "bijlage 1": the number follows from the order of the annexes. */
export function annexFunction({ edition, region }: FunctionContext): TemplateFunction {
  return proseFunction((call) => {
    const id = call.args[0]?.data;
    if (typeof id !== 'string') {
      return wrongArgument(
        call,
        'de id van een document tussen aanhalingstekens',
        'the id of a document in quotes',
      );
    }
    const annex = annexNamed(edition, region, id);
    if (annex) return dataOutcome(`bijlage\u00a0${annex.nummer}`);
    const known = [edition, edition.carrier].flatMap((of) => (of ? annexesOf(of, region) : []));
    const suggestie = nearest(
      id,
      known.map(({ document }) => document.id),
    );
    const args = { id, document: `\`${edition.document.id}\``, ...(suggestie ? { suggestie } : {}) };
    return { kind: 'findings', findings: [diagnose(unknownAnnex, call.site, args)] };
  });
}

import type { Besluit } from '../../model/region-schema.ts';
import { proseFunction, type TemplateFunction } from '../../text/functions/template-function.ts';
import type { Block, ListItem } from '../../text/tree/block.ts';
import type { FunctionContext } from './edition-functions.ts';

/** `{{besluitenlijst}}`: the earlier decisions as a numbered list; the numbers are those the matrix cites. */
export function decisionsFunction({ region, scope }: FunctionContext): TemplateFunction {
  return proseFunction((call) => {
    const items = (region.data.besluiten ?? []).map((besluit: Besluit, index): ListItem => {
      const source = scope.locate(besluit, 'tekst');
      const origin = source?.origin ?? call.origin;
      const text = { data: besluit.tekst, path: `besluiten.${index}.tekst`, source, origin, owner: besluit };
      return { children: call.prose(text), origin };
    });
    const list: Block = { type: 'list', style: 'parenthesis', start: 1, items, origin: call.origin };
    return { kind: 'blocks', blocks: items.length === 0 ? [] : [list] };
  });
}

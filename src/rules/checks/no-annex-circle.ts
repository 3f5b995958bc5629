import type { Document } from '../../model/document.ts';
import { defineRule } from '../rule.ts';

/** No document is its own annex, directly or by way of others, and none works itself out. */
export const rule = defineRule<{ document: string; keten: readonly string[] }>({
  code: 'SEG203',
  severity: 'error',
  phase: 'reference',
  nl: {
    title: 'Een document is geen bijlage en geen uitwerking van zichzelf',
    message: (a) =>
      a.keten.length === 0
        ? `Document \`${a.document}\` is een uitwerking van zichzelf.`
        : a.keten.length < 3
          ? `Document \`${a.document}\` is een bijlage van zichzelf.`
          : `Document \`${a.document}\` is via zijn eigen bijlagen een bijlage van zichzelf: ${a.keten.join(' → ')}.`,
    label: () => 'in een kring',
    why: 'Nummer, datum en status van een bijlage komen van het document waar zij bij hoort; in een kring is er geen eerste.',
    remedy:
      'Haal een van de verwijzingen onder `bijlagen` weg, of noem bij `uitwerkingVan` het andere document.',
  },
  en: {
    title: 'A document is no annex and no elaboration of itself',
    message: (a) =>
      a.keten.length === 0
        ? `Document \`${a.document}\` is an elaboration of itself.`
        : a.keten.length < 3
          ? `Document \`${a.document}\` is an annex of itself.`
          : `Document \`${a.document}\` is an annex of itself by way of its annexes: ${a.keten.join(' → ')}.`,
    label: () => 'in a circle',
    why: 'Number, date and status of an annex come from the document it belongs to; in a circle there is no first.',
    remedy:
      'Remove one of the references under `bijlagen`, or name the other document under `uitwerkingVan`.',
  },
  check: ({ region }, report) => {
    const byId = new Map(region.data.documenten.map((document) => [document.id, document]));
    const done = new Set<string>();
    const follow = (document: Document, above: readonly string[]) => {
      if (done.has(document.id)) return;
      const chain = [...above, document.id];
      for (const [index, id] of (document.bijlagen ?? []).entries()) {
        const annex = byId.get(id);
        const at = chain.indexOf(id);
        if (at >= 0) {
          report(
            { owner: document.bijlagen ?? [], key: index },
            { document: id, keten: [...chain.slice(at), id] },
          );
        } else if (annex) follow(annex, chain);
      }
      done.add(document.id);
    };
    for (const document of region.data.documenten) {
      follow(document, []);
      if (document.uitwerkingVan === document.id)
        report({ owner: document, key: 'uitwerkingVan' }, { document: document.id, keten: [] });
    }
  },
});

import type { Gemeente, RegionData, Vaststelling } from '../model/region-schema.ts';

/** How far one gemeente is with a document; without `besluit` it has not decided yet. */
export interface AdoptionRow {
  readonly gemeente: Gemeente;
  readonly orgaan: string;
  readonly besluit?: Vaststelling;
}

/** What every gemeente of the region has decided on a document, decision by decision, in the order of the data. */
export function adoptionRows(document: string, data: RegionData): readonly AdoptionRow[] {
  const decides = data.documenten.find(({ id }) => id === document)?.bevoegdOrgaan ?? 'raad';
  const decisions = (data.vaststellingen ?? []).filter((one) => one.document === document);
  return data.gemeenten.flatMap((gemeente): readonly AdoptionRow[] => {
    const own = decisions.filter((one) => one.gemeente === gemeente.id);
    if (own.length === 0) return [{ gemeente, orgaan: decides }];
    return own.map((besluit) => ({ gemeente, orgaan: besluit.orgaan, besluit }));
  });
}

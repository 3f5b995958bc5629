import type { Edition } from '../model/edition.ts';
import type { RegionData } from '../model/region-schema.ts';
import type { Adoption } from './compiled-region.ts';

/**
 * What has been decided on the document of an edition, per gemeente that has to decide: its own for a
 * municipal edition, all for a regional one. A gemeente that has not decided is listed without outcome.
 */
export function adoptionsOf(edition: Edition, data: RegionData): readonly Adoption[] {
  if (edition.shape.undecided) return [];
  const deciding = edition.gemeente ? [edition.gemeente] : data.gemeenten;
  const decisions = (data.vaststellingen ?? []).filter(({ document }) => document === edition.document.id);
  return deciding.flatMap(({ id, naam }): readonly Adoption[] => {
    const own = decisions.filter((decision) => decision.gemeente === id);
    if (own.length === 0)
      return [{ gemeente: id, naam, orgaan: edition.document.bevoegdOrgaan ?? 'college' }];
    return own.map(({ orgaan, versie, uitkomst, datum }) => ({
      gemeente: id,
      naam,
      orgaan,
      versie,
      uitkomst,
      datum,
    }));
  });
}

import type { Document } from '../model/document.ts';
import type { Edition } from '../model/edition.ts';
import type { RegionModel } from '../model/region-model.ts';

/** A document that goes with another, with the number it has there. */
export interface Annex {
  readonly nummer: number;
  readonly document: Document;
}

/** The annexes of an edition, in order; the number is their place, never written by hand. */
export function annexesOf(edition: Edition, region: RegionModel): readonly Annex[] {
  return (edition.document.bijlagen ?? []).flatMap((id, index) => {
    const document = region.data.documenten.find((candidate) => candidate.id === id);
    return document ? [{ nummer: index + 1, document }] : [];
  });
}

/** The annex `id` as a text of `edition` may name it: one of its own, or of the document it goes with itself. */
export function annexNamed(edition: Edition, region: RegionModel, id: string): Annex | undefined {
  const find = (of: Edition) => annexesOf(of, region).find(({ document }) => document.id === id);
  return find(edition) ?? (edition.carrier && find(edition.carrier));
}

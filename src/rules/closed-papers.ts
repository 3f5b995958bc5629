import type { Document } from '../model/document.ts';
import type { RegionData } from '../model/region-schema.ts';

/** What is recorded of the openness of a document. */
export type Openness = NonNullable<Document['openbaarheid']>;

/** The openness of a document, or of the file of one made elsewhere; undefined when nothing was recorded. */
export function opennessOf(document: Document): Openness | undefined {
  const { bestand } = document as Document & { readonly bestand?: { readonly openbaarheid?: Openness } };
  return bestand?.openbaarheid ?? document.openbaarheid;
}

/** The annexes of a document that are not, or not all, public. */
export function closedAnnexes(document: Document, { documenten }: RegionData): readonly Document[] {
  const bijlagen = new Set(document.bijlagen ?? []);
  return documenten.filter(
    (one) => bijlagen.has(one.id) && (opennessOf(one)?.niveau ?? 'openbaar') !== 'openbaar',
  );
}

import { aspecten } from '../../model/instrument-enumerations.ts';
import type { Besluit, RegionData, Segment } from '../../model/region-schema.ts';
import type { DocumentKind } from '../document-kind.ts';

type Aspect = keyof typeof aspecten;

interface Choice {
  readonly regeling: NonNullable<Besluit['regelt']>[number];
  readonly besluit: Besluit;
  readonly nummer: number;
}

/** What the decisions settle for one segment and one column of the matrix, with their numbers. */
export function choicesFor(data: RegionData, segment: Segment, aspect: Aspect): readonly Choice[] {
  return (data.besluiten ?? []).flatMap((besluit, index) =>
    (besluit.regelt ?? [])
      .filter((regeling) => regeling.aspect === aspect && applies(regeling, segment))
      .map((regeling) => ({ regeling, besluit, nummer: index + 1 })),
  );
}

function applies({ segmenten, domeinen }: Choice['regeling'], segment: Segment): boolean {
  if (segmenten && !segmenten.includes(segment.id)) return false;
  return !domeinen || (segment.domein !== undefined && domeinen.includes(segment.domein));
}

/** The matrix of inkoopinstrumenten per segment, citing the decision that settles each cell. */
export const kind: DocumentKind = {
  soort: 'bijlage-instrumenten',
  label: 'Bijlage inkoopinstrumenten',
  ownWords: ['bijlage', 'matrix'],
  issuedPer: 'gemeente',
  template: 'bijlage-instrumenten.md',
  orientation: 'landscape',
  numbered: false,
  fields: {},
  required: [
    { path: 'regio:segmenten', from: 'concept' },
    { path: 'regio:besluiten', from: 'concept' },
  ],
  slots: {},
  view: (_edition, { data }) => ({
    aspecten: Object.values(aspecten).map(({ label, uitleg }) => ({ label, uitleg })),
    rijen: (data.segmenten ?? []).map((segment) => ({
      segment,
      cellen: (Object.keys(aspecten) as Aspect[]).map((aspect) => ({
        label: aspecten[aspect].label,
        keuzes: choicesFor(data, segment, aspect),
      })),
    })),
  }),
};

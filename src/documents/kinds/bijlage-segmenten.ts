import type { Segment } from '../../model/region-schema.ts';
import type { DocumentKind } from '../document-kind.ts';

/** Consecutive goals under one group heading; goals without a group form a group without a heading. */
export function groupGoals(segment: Pick<Segment, 'doelen'>) {
  const groups: { kop?: string; doelen: NonNullable<Segment['doelen']> }[] = [];
  for (const doel of segment.doelen ?? []) {
    const last = groups.at(-1);
    if (last && last.kop === doel.groep) last.doelen.push(doel);
    else groups.push({ ...(doel.groep === undefined ? {} : { kop: doel.groep }), doelen: [doel] });
  }
  return groups;
}

/** The overview of segmenten with their target groups and goals, one table per domein. */
export const kind: DocumentKind = {
  soort: 'bijlage-segmenten',
  label: 'Bijlage segmenten en doelen',
  issuedPer: 'gemeente',
  template: 'bijlage-segmenten.md',
  orientation: 'landscape',
  numbered: false,
  fields: {},
  required: [
    { path: 'regio:segmenten', from: 'concept' },
    { path: 'regio:domeinen', from: 'concept' },
    { path: 'regio:segmenten[].domein', from: 'concept' },
    { path: 'regio:segmenten[].doelgroep', from: 'definitief' },
    { path: 'regio:segmenten[].doelen', from: 'definitief' },
  ],
  slots: {},
  view: (_edition, { data }) => ({
    tabellen: (data.domeinen ?? []).flatMap((domein) => {
      const segmenten = (data.segmenten ?? []).filter((segment) => segment.domein === domein.id);
      if (segmenten.length === 0) return [];
      return [{ domein, rijen: segmenten.map((segment) => ({ segment, groepen: groupGoals(segment) })) }];
    }),
  }),
};

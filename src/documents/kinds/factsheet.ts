import { aspecten } from '../../model/instrument-enumerations.ts';
import type { RegionData, Segment } from '../../model/region-schema.ts';
import { describedParts } from '../described-parts.ts';
import { describedSegment } from '../described-segment.ts';
import type { DocumentKind } from '../document-kind.ts';
import { choicesFor } from './bijlage-instrumenten.ts';
import { groupGoals } from './bijlage-segmenten.ts';

type Described = ReturnType<typeof describedSegment>;

/** One page about one segment, to take to a meeting. A segment with deelsegmenten has a page for each of those. */
export const kind: DocumentKind = {
  soort: 'factsheet',
  label: 'Factsheet',
  ownWords: ['factsheet', 'blad'],
  issuedPer: 'segment',
  undecided: true,
  template: 'factsheet.md',
  orientation: 'portrait',
  numbered: false,
  fields: {},
  required: [
    { path: 'regio:segmenten', from: 'concept' },
    { path: 'segment:doelen', from: 'definitief' },
    { path: 'datum', from: 'definitief' },
  ],
  slots: {},
  view: ({ segment }, region) => {
    const { data, index } = region;
    const part = describedParts(data.segmenten ?? []).find(({ deel }) => deel === segment);
    if (!part) return {};
    const described = describedSegment(part, region);
    const { deel } = part;
    const kengetallen = deel.kengetallen ?? part.segment.kengetallen;
    const settled = choicesBy(data, deel);
    return {
      ...described,
      omvattend: part.isDeelsegment ? part.segment : undefined,
      domein: deel.domein === undefined ? undefined : index.find('domein', deel.domein),
      perWet: byLaw(described),
      kengetallen,
      geteldBij: kengetallen?.geteldBij && index.find('segment', kengetallen.geteldBij),
      besloten: settled.filter(({ keuzes }) => keuzes.length > 0),
      instrumenten: settled.every(({ keuzes }) => keuzes.length === 0) && instrumentsOf(data, deel),
    };
  },
};

/** Goals and indicators side by side: a row for each law that has some of its own. */
function byLaw({ doelen, indicatoren }: Described) {
  const laws = [...new Set([...doelen, ...indicatoren].map(({ wet }) => wet))];
  return laws.map((wet) => ({
    wet,
    groepen: groupGoals({
      doelen: doelen.filter((group) => group.wet === wet).flatMap(({ items }) => items),
    }),
    indicatoren: indicatoren.filter((group) => group.wet === wet).flatMap(({ items }) => items),
  }));
}

function choicesBy(data: RegionData, segment: Segment) {
  return (Object.keys(aspecten) as (keyof typeof aspecten)[]).map((aspect) => ({
    label: aspecten[aspect].label,
    keuzes: choicesFor(data, segment, aspect),
  }));
}

/** The four instruments as the segment has them; what it does not say itself holds for the whole region. */
function instrumentsOf({ inkoopinstrumenten }: RegionData, { instrumenten }: Segment) {
  const both = { ...inkoopinstrumenten, ...instrumenten };
  return Object.keys(both).length > 0 && both;
}

import type { RegionModel } from '../model/region-model.ts';
import type { Segment } from '../model/region-schema.ts';
import { type DescribedPart, segmentAnchor } from './described-parts.ts';
import { lawsOf, perLaw } from './per-law.ts';
import { sourcedObject } from './sourced-object.ts';

/** All that a description of one part shows, ready for a template. */
export function describedSegment(part: DescribedPart, region: RegionModel) {
  const { deel, segment, isDeelsegment, anker } = part;
  return {
    deel,
    ouder: segment,
    anker,
    isDeelsegment,
    omschrijvingen: perLawTexts(deel.omschrijvingPerWet),
    doelgroepen: perLawTexts(deel.doelgroepPerWet),
    doelen: perLaw(deel.doelen ?? []),
    indicatoren: perLaw(deel.indicatoren ?? []),
    raakvlakken: (deel.raakvlakken ?? []).map((raakvlak) => ({
      raakvlak,
      segment: region.index.find('segment', raakvlak.segment) as Segment | undefined,
      anker: segmentAnchor(raakvlak.segment),
    })),
  };
}

function perLawTexts(split: Segment['omschrijvingPerWet']) {
  return lawsOf(split).map((wet) => ({
    wet,
    inhoud: split ? sourcedObject({ tekst: { owner: split, key: wet } }) : undefined,
  }));
}

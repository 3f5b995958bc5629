import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule, type Spot } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

type Flaw = 'jaar' | 'omzetjaar' | 'grondslag' | 'geheel';

const flaws: Readonly<Record<Flaw, (waarde: string, ander: string) => Phrase>> = {
  jaar: (waarde, ander) => ({
    nl: `gaan over ${waarde}, en die van de andere segmenten over ${ander}`,
    en: `are of ${waarde}, and those of the other segments of ${ander}`,
  }),
  omzetjaar: (waarde, ander) => ({
    nl: `hebben een omzet van ${waarde} bij het peiljaar ${ander}`,
    en: `have a turnover of ${waarde} with the peiljaar ${ander}`,
  }),
  geheel: (waarde, ander) => ({
    nl: `van de regio zijn van ${waarde}, en de cijfers waarmee zij samen een geheel zijn van ${ander}`,
    en: `of the region are of ${waarde}, and the figures with which they make a whole of ${ander}`,
  }),
  grondslag: (waarde, ander) => ({
    nl: `hebben een omzet per ${waarde}, en de andere segmenten een omzet van de ${ander}`,
    en: `have a turnover per ${waarde}, and the other segments a turnover of the ${ander}`,
  }),
};

/** The key figures of the segments can be compared and added up: of one year and on one basis. */
export const rule = defineRule<{ hoe: Phrase; waar: Phrase }>({
  code: 'SEG248',
  alias: 'R05',
  severity: 'warning',
  source: 'E092: segmenten waarvan de omzet niet aansluit op het geheel',
  phase: 'structure',
  nl: {
    title: 'Kengetallen van segmenten gaan over hetzelfde jaar en dezelfde grondslag',
    message: (a) => `De kengetallen ${a.waar.nl} ${a.hoe.nl}.`,
    label: () => 'niet te vergelijken',
    why: 'De stukken zetten de segmenten naast elkaar en tellen ze op. Dat klopt alleen als zij hetzelfde meten.',
    remedy: 'Verbeter het jaar, de grondslag of de verwijzing, of neem de cijfers van hetzelfde jaar.',
  },
  en: {
    title: 'Key figures of segments are of the same year and the same basis',
    message: (a) => `The key figures ${a.waar.en} ${a.hoe.en}.`,
    label: () => 'cannot be compared',
    why: 'The documents put the segments side by side and add them up. That is right only if they measure the same.',
    remedy: 'Correct the year, the basis or the reference, or take the figures of the same year.',
  },
  check: ({ region: { data }, where }, report) => {
    const all = allSegments(data).flatMap(({ kengetallen }) => kengetallen ?? []);
    const usualYear = mostCommon(all.map(({ peiljaar }) => peiljaar));
    const usualBasis = mostCommon(all.flatMap(({ omzet }) => omzet?.grondslag ?? []));
    const tell = (spot: Spot, flaw: Flaw, waarde: unknown, ander: unknown = '') =>
      report(spot, { hoe: flaws[flaw](String(waarde), String(ander)), waar: where(spot) });
    for (const figures of all) {
      const { peiljaar, omzet } = figures;
      if (usualYear !== undefined && peiljaar !== usualYear)
        tell({ owner: figures, key: 'peiljaar' }, 'jaar', peiljaar, usualYear);
      else if (omzet?.jaar !== undefined && omzet.jaar !== peiljaar)
        tell({ owner: omzet, key: 'jaar' }, 'omzetjaar', omzet.jaar, peiljaar);
      if (omzet?.grondslag !== undefined && usualBasis !== undefined && omzet.grondslag !== usualBasis)
        tell({ owner: omzet, key: 'grondslag' }, 'grondslag', omzet.grondslag, usualBasis);
    }
    const { uitgaven, nietInSegmenten } = data.financiering ?? {};
    const usual = { jaar: usualYear, grondslag: usualBasis } as const;
    for (const key of ['jaar', 'grondslag'] as const) {
      const norm = usual[key];
      const amounts = [
        ...(key === 'jaar' && uitgaven ? [uitgaven] : []),
        ...(nietInSegmenten ? [nietInSegmenten] : []),
      ];
      for (const owner of amounts)
        if (norm !== undefined && owner[key] !== undefined && owner[key] !== norm)
          tell({ owner, key }, 'geheel', owner[key], norm);
    }
  },
});

/** What more than half of the values are; undefined when no value is. */
function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > values.length)?.[0];
}

import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionModel } from '../../model/region-model.ts';
import { defineRule, type Spot } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

/** Figures that documents print have a source, and a year in which they were counted. */
export const rule = defineRule<{ mist: 'bron' | 'jaar'; waar: Phrase }>({
  code: 'SEG255',
  alias: 'R44',
  severity: 'warning',
  source: 'E128: cijfers zonder bron en jaar',
  phase: 'content',
  nl: {
    title: 'Cijfers die in een stuk komen, hebben een bron en een peiljaar',
    message: (a) => `Bij de cijfers ${a.waar.nl} staat geen ${a.mist === 'bron' ? 'bron' : 'jaar'}.`,
    label: (a) => (a.mist === 'bron' ? 'bron ontbreekt' : 'jaar ontbreekt'),
    why: 'Zonder bron en jaar kan niemand de cijfers nagaan of later bijwerken.',
    remedy:
      'Zet bij `bron` waar de cijfers vandaan komen. Zet het jaar bij `peildatum` van de kolom of bij `jaar` of `datum` van de bron.',
  },
  en: {
    title: 'Figures that come into a document have a source and a year',
    message: (a) => `The figures ${a.waar.en} have no ${a.mist === 'bron' ? 'source' : 'year'}.`,
    label: (a) => (a.mist === 'bron' ? 'no source' : 'no year'),
    why: 'Without source and year nobody can check the figures or bring them up to date.',
    remedy:
      'Put under `bron` where the figures come from. Put the year under `peildatum` of the column, or under `jaar` or `datum` of the source.',
  },
  check: ({ region, where, byStatus, strictness }, report) => {
    for (const { spot, mist, read } of gapsOf(region)) {
      if (read.every(({ owner, key }) => strictness(owner, key) === undefined)) continue;
      const place = read.find(({ owner, key }) => strictness(owner, key) === 'definitief') ?? read[0];
      report(spot, { mist, waar: where(spot) }, byStatus(place ?? spot, 'warning'));
    }
  },
});

interface Gap {
  readonly spot: Spot;
  readonly mist: 'bron' | 'jaar';
  /** The values a document reads when it shows these figures. */
  readonly read: readonly { readonly owner: object; readonly key: string }[];
}

function gapsOf({ data, index }: RegionModel): readonly Gap[] {
  const datasets = (data.datasets ?? []).flatMap((dataset): Gap[] => {
    const read = [
      { owner: dataset, key: 'titel' },
      ...dataset.rijen.flatMap(({ waarden }) => Object.keys(waarden).map((key) => ({ owner: waarden, key }))),
    ];
    if (dataset.bron === undefined) return [{ spot: { owner: dataset, key: 'bron' }, mist: 'bron', read }];
    const source = index.find('bron', dataset.bron) as
      | { readonly datum?: string; readonly jaar?: number }
      | undefined;
    const isDated =
      source?.datum !== undefined ||
      source?.jaar !== undefined ||
      dataset.kolommen.every(({ peildatum, titel }) => /\d{4}/u.test(peildatum ?? titel));
    return isDated ? [] : [{ spot: { owner: dataset, key: 'bron' }, mist: 'jaar', read }];
  });
  const figures = allSegments(data).flatMap(({ kengetallen }): Gap[] => {
    if (!kengetallen || kengetallen.bron !== undefined || kengetallen.geteldBij !== undefined) return [];
    const read = ['clienten', 'aanbieders', 'omzet', 'peiljaar'].map((key) => ({ owner: kengetallen, key }));
    return [{ spot: { owner: kengetallen, key: 'bron' }, mist: 'bron', read }];
  });
  const { uitgaven } = data.financiering ?? {};
  if (!uitgaven) return [...datasets, ...figures];
  const read = [{ owner: uitgaven, key: 'euro' }];
  const source =
    uitgaven.bron === undefined ? [{ spot: { owner: uitgaven }, mist: 'bron' as const, read }] : [];
  const year =
    uitgaven.jaar === undefined ? [{ spot: { owner: uitgaven }, mist: 'jaar' as const, read }] : [];
  return [...datasets, ...figures, ...(source.length > 0 ? source : year)];
}

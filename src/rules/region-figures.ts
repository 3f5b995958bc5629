import type { RegionData, Segment } from '../model/region-schema.ts';
import { isMoney, seriesOf } from './dataset-series.ts';
import { allSegments } from './segment-family.ts';
import { significant } from './word-likeness.ts';

/** A number that the region keeps as data, and how a text pulls it in. */
export interface RegionFigure {
  readonly kind: 'count' | 'amount' | 'duration';
  readonly value: number;
  /** What it counts; one of these words stands behind a typed number that says the same. */
  readonly units: readonly string[];
  /** Words of its name; where a number is large, one of these in the sentence is enough. */
  readonly names: readonly string[];
  readonly expression: string;
  readonly titel: string;
  /** The name of the segment it is of. */
  readonly segment?: string;
  readonly owner: object;
  readonly key: string;
}

/** The figures of a region by their value; amounts in euro, durations in years. */
export function regionFigures(data: RegionData): readonly RegionFigure[] {
  return [
    ...datasetFigures(data),
    ...allSegments(data).flatMap(segmentFigures),
    ...moneyFigures(data),
    ...lengths(data),
  ];
}

function datasetFigures({ datasets = [] }: RegionData): readonly RegionFigure[] {
  return datasets.flatMap((dataset) =>
    seriesOf(dataset).flatMap(({ rij, eenheid, points }) =>
      points.map(({ kolom, value }): RegionFigure => {
        const money = isMoney(dataset);
        const path = rij
          ? `dataset.${dataset.id}.rij.${rij.id}.${kolom.id}`
          : `(totaal dataset.${dataset.id}.kolom.${kolom.id})`;
        return {
          kind: money ? 'amount' : 'count',
          value,
          units: significant(eenheid),
          names: [...significant(rij?.titel ?? ''), ...significant(dataset.titel)],
          expression: `{{${money ? 'bedrag' : 'getal'} ${path}}}`,
          titel: rij ? `${dataset.titel}: ${rij.titel}` : dataset.titel,
          owner: rij?.waarden ?? dataset,
          key: rij ? kolom.id : 'titel',
        };
      }),
    ),
  );
}

function segmentFigures({ id, naam, kengetallen }: Segment): readonly RegionFigure[] {
  if (!kengetallen) return [];
  const counts = (['clienten', 'aanbieders'] as const).flatMap((key) => {
    const value = kengetallen[key];
    const unit = key === 'clienten' ? 'cliënten' : key;
    const expression = `{{getal segment.${id}.kengetallen.${key}}}`;
    const figure = {
      kind: 'count' as const,
      units: [unit],
      names: significant(naam),
      segment: naam,
      expression,
      titel: `${unit} van segment ${naam}`,
    };
    return value === undefined ? [] : [{ ...figure, value, owner: kengetallen, key }];
  });
  const { omzet } = kengetallen;
  if (!omzet) return counts;
  const expression = `{{bedrag segment.${id}.kengetallen.omzet.euro in="mln"}}`;
  const figure = {
    kind: 'amount' as const,
    units: ['omzet'],
    names: significant(naam),
    segment: naam,
    expression,
    titel: `omzet van segment ${naam}`,
  };
  return [...counts, { ...figure, value: omzet.euro, owner: omzet, key: 'euro' }];
}

function moneyFigures({ financiering = {} }: RegionData): readonly RegionFigure[] {
  const { uitgaven, taakstelling, eigenBijdragen = [] } = financiering;
  const amount = (
    path: string,
    value: { readonly euro: number },
    units: readonly string[],
    titel: string,
    style = '',
  ): RegionFigure => ({
    kind: 'amount',
    value: value.euro,
    units,
    names: units,
    titel,
    owner: value,
    key: 'euro',
    expression: `{{bedrag financiering.${path}.euro${style}}}`,
  }); // prettier-ignore
  return [
    ...(uitgaven
      ? [amount('uitgaven', uitgaven, ['uitgaven', 'uitgegeven'], 'uitgaven van de regio', ' in="mln"')]
      : []),
    ...(taakstelling
      ? [amount('taakstelling', taakstelling, ['taakstelling', 'bezuiniging', 'bezuinigd'], 'taakstelling')]
      : []),
    ...eigenBijdragen.flatMap(({ naam, bedrag }, index) =>
      bedrag
        ? [amount(`eigenBijdragen.${index}.bedrag`, bedrag, ['bijdrage', ...significant(naam)], naam)]
        : [],
    ),
  ];
}

interface Looptijd {
  readonly jaren?: number | undefined;
  readonly maximum?: number | undefined;
  readonly opties?: readonly number[] | undefined;
  readonly gemiddeld?: { readonly van: number; readonly tot: number } | undefined;
}

function lengths(data: RegionData): readonly RegionFigure[] {
  const holders = [
    ['inkoopinstrumenten', data.inkoopinstrumenten] as const,
    ...(data.producten ?? []).map(
      (product) => [`product.${product.id}.instrumenten`, product.instrumenten] as const,
    ),
    ...allSegments(data).map(
      (segment) => [`segment.${segment.id}.instrumenten`, segment.instrumenten] as const,
    ),
  ];
  return holders.flatMap(([path, instrumenten]) => {
    const looptijd: Looptijd | undefined = instrumenten?.contractvorm?.looptijd;
    if (!looptijd) return [];
    const figure = (key: string, value: number | undefined, owner: object): readonly RegionFigure[] =>
      value === undefined
        ? []
        : [
            {
              kind: 'duration',
              value,
              units: [],
              names: [],
              titel: 'looptijd van het contract',
              owner,
              key: key.split('.').at(-1) ?? key,
              expression: `{{getal ${path}.contractvorm.looptijd.${key}}}`,
            },
          ]; // prettier-ignore
    return [
      ...figure('jaren', looptijd.jaren, looptijd),
      ...figure('maximum', looptijd.maximum, looptijd),
      ...(looptijd.gemiddeld
        ? [
            ...figure('gemiddeld.van', looptijd.gemiddeld.van, looptijd.gemiddeld),
            ...figure('gemiddeld.tot', looptijd.gemiddeld.tot, looptijd.gemiddeld),
          ]
        : []),
      ...(looptijd.opties ?? []).flatMap((value, index) =>
        figure(`opties.${index}`, value, looptijd.opties ?? []),
      ),
    ];
  });
}

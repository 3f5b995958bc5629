import type { Dataset, DatasetKolom } from '../model/key-figure.ts';
import { momentWords } from './moment-words.ts';

/** One printed column of a dataset's table: what the region counted, or what is computed from that. */
export type PrintedColumn =
  | { readonly kind: 'waarde'; readonly kolom: DatasetKolom }
  | { readonly kind: 'aandeel'; readonly kolom: DatasetKolom }
  | {
      readonly kind: 'ontwikkeling';
      readonly titel: string;
      readonly van: DatasetKolom;
      readonly naar: DatasetKolom;
    };

/** The columns of a dataset's table, from left to right, without that of the names. */
export function printedColumns(dataset: Dataset): readonly PrintedColumn[] {
  const { kolommen, ontwikkelingen = [] } = dataset;
  const named = (id: string) => kolommen.find((kolom) => kolom.id === id);
  return [
    ...kolommen.flatMap((kolom): PrintedColumn[] => [
      { kind: 'waarde', kolom },
      ...(dataset.aandelen ? [{ kind: 'aandeel' as const, kolom }] : []),
    ]),
    ...ontwikkelingen.flatMap(({ titel, van, naar }): PrintedColumn[] => {
      const [from, to] = [named(van), named(naar)];
      return from && to ? [{ kind: 'ontwikkeling', titel, van: from, naar: to }] : [];
    }),
  ];
}

/** Neighbouring columns under one heading. */
export interface ColumnGroup {
  readonly titel: string;
  readonly kolommen: readonly DatasetKolom[];
}

/**
 * The columns by the moment they were counted, when that is what tells them apart: two columns of one moment
 * stand under it, and their own titles need not repeat it. Undefined when the titles say it all.
 */
export function columnGroups({ kolommen }: Dataset): readonly ColumnGroup[] | undefined {
  const titles = new Set(kolommen.map(({ titel }) => titel));
  if (titles.size === kolommen.length || kolommen.some(({ peildatum }) => peildatum === undefined))
    return undefined;
  const groups: { titel: string; kolommen: DatasetKolom[] }[] = [];
  for (const kolom of kolommen) {
    const titel = momentTitle(kolom);
    const last = groups.at(-1);
    if (last?.titel === titel) last.kolommen.push(kolom);
    else groups.push({ titel, kolommen: [kolom] });
  }
  return groups;
}

function momentTitle({ peildatum = '', aard }: DatasetKolom): string {
  const moment = momentWords(peildatum) ?? peildatum;
  return aard === 'begroting' || aard === 'raming'
    ? `${aard.charAt(0).toUpperCase()}${aard.slice(1)} ${moment}`
    : moment;
}

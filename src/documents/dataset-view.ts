import type { Dataset, DatasetKolom, DatasetRij } from '../model/key-figure.ts';
import type { RegionData } from '../model/region-schema.ts';
import { type Source, sourcedObject, withSources } from './sourced-object.ts';

/** A part of a dataset that a text named: the whole, one row or one column. */
export interface DatasetPart {
  readonly dataset: Dataset;
  readonly rij?: DatasetRij;
  readonly kolom?: DatasetKolom;
}

const parts = new WeakMap<object, DatasetPart>();

/**
 * The datasets as texts name them: `dataset.indicaties.rij.dagbesteding.begin2016` is a number with its place,
 * and `dataset.indicaties.kolom.begin2016` what functions compute with. A name that is not there is a finding.
 */
export function datasetRecord({ datasets = [] }: RegionData): Readonly<Record<string, object>> {
  const named = datasets.map((dataset) => [dataset.id, datasetView(dataset)] as const);
  return withSources(Object.fromEntries(named), placesIn(datasets));
}

/** The part of a dataset that `value` is: what `datasetRecord` made, or a dataset itself. */
export function datasetPartOf(value: unknown): DatasetPart | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const part = parts.get(value);
  if (part) return part;
  return 'rijen' in value && 'kolommen' in value ? { dataset: value as Dataset } : undefined;
}

function datasetView(dataset: Dataset): object {
  const { rijen, kolommen } = dataset;
  const rij = Object.fromEntries(rijen.map((row) => [row.id, rowView(dataset, row)]));
  const kolom = Object.fromEntries(kolommen.map((column) => [column.id, columnView(dataset, column)]));
  const own = fieldsOf(dataset, ['id', 'titel', 'eenheid', 'toelichting', 'bron']);
  const view = {
    ...sourcedObject(own),
    rij: withSources(rij, placesIn(rijen)),
    kolom: withSources(kolom, placesIn(kolommen)),
  };
  parts.set(view, { dataset });
  return withSources(view, {
    ...own,
    rij: { owner: dataset, key: 'rijen' },
    kolom: { owner: dataset, key: 'kolommen' },
  });
}

function rowView(dataset: Dataset, rij: DatasetRij): object {
  const columns = dataset.kolommen.map(({ id }) => [id, { owner: rij.waarden, key: id }] as const);
  const view = sourcedObject({ ...fieldsOf(rij, ['titel', 'toelichting']), ...Object.fromEntries(columns) });
  parts.set(view, { dataset, rij });
  return view;
}

function columnView(dataset: Dataset, kolom: DatasetKolom): object {
  const view = sourcedObject(fieldsOf(kolom, ['titel', 'peildatum', 'eenheid']));
  parts.set(view, { dataset, kolom });
  return view;
}

const fieldsOf = (owner: object, keys: readonly string[]): Readonly<Record<string, Source>> =>
  Object.fromEntries(keys.map((key) => [key, { owner, key }]));

const placesIn = (list: readonly { readonly id: string }[]): Readonly<Record<string, Source>> =>
  Object.fromEntries(list.map(({ id }, index) => [id, { owner: list, key: String(index) }]));

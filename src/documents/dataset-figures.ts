import type { Dataset, DatasetKolom, DatasetRij } from '../model/key-figure.ts';
import type { DatasetPart } from './dataset-view.ts';

/** What stands in one cell: a number, that it is unknown, or that there can be none. */
export type Figure = number | 'onbekend' | 'nvt';

/** The cell of a row and a column; undefined when the datum is missing. */
export function figureAt(rij: DatasetRij, kolom: DatasetKolom): Figure | undefined {
  const value = rij.waarden[kolom.id];
  if (value === null) return 'onbekend';
  return value ?? (rij.nvt?.includes(kolom.id) ? 'nvt' : undefined);
}

/** A sum, and whether something unknown had to be left out of it. */
export interface Sum {
  readonly value: number;
  readonly isWhole: boolean;
  /** The cell without which there is no sum at all. */
  readonly missing?: DatasetPart;
}

/** The sum of a column over all rows that are not part of another row. */
export function columnTotal(dataset: Dataset, kolom: DatasetKolom): Sum {
  const rows = dataset.rijen.filter(({ deelVan }) => deelVan === undefined);
  return sumOf(rows.map((rij) => ({ figure: figureAt(rij, kolom), cell: { dataset, rij, kolom } })));
}

/** What is spent in a year less what comes in; the year is a column's `peildatum`. */
export function netTotal(dataset: Dataset, peildatum: string): Sum | undefined {
  const ofYear = dataset.kolommen.filter((kolom) => kolom.peildatum === peildatum);
  const side = (soort: 'uitgaven' | 'inkomsten') =>
    ofYear.filter((kolom) => kolom.soort === soort).map((kolom) => columnTotal(dataset, kolom));
  const [spent, earned] = [side('uitgaven'), side('inkomsten')];
  if (spent.length === 0 || earned.length === 0) return undefined;
  const sums = [...spent, ...earned];
  const missing = sums.find((sum) => sum.missing)?.missing;
  const value = exactSum([...spent.map((sum) => sum.value), ...earned.map((sum) => -sum.value)]);
  return { value, isWhole: sums.every((sum) => sum.isWhole), ...(missing ? { missing } : {}) };
}

interface Term {
  readonly figure: Figure | undefined;
  readonly cell: DatasetPart;
}

function sumOf(terms: readonly Term[]): Sum {
  const missing = terms.find(({ figure }) => figure === undefined)?.cell;
  const numbers = terms.flatMap(({ figure }) => (typeof figure === 'number' ? [figure] : []));
  const isWhole = terms.every(({ figure }) => figure !== 'onbekend');
  return { value: exactSum(numbers), isWhole, ...(missing ? { missing } : {}) };
}

/** Sums of cents leave a rest in the last binary places; no figure here has more than six decimals. */
function exactSum(numbers: readonly number[]): number {
  return Number(numbers.reduce((sum, number) => sum + number, 0).toFixed(6));
}

import type { Dataset, DatasetKolom, DatasetRij } from '../model/key-figure.ts';
import type { RegionData } from '../model/region-schema.ts';
import { sumOf } from './dataset-series.ts';
import type { Expression } from './expressions.ts';

/** A cell of a table that an expression reads; without row it is the total of the column. */
export interface Cell {
  readonly dataset: Dataset;
  readonly rij?: DatasetRij;
  readonly kolom: DatasetKolom;
}

/** The cells of tables that an expression computes with, in its order; a heading or a date of a column is none. */
export function cellsOf(expression: Expression, { datasets = [] }: RegionData): readonly Cell[] {
  const named = expression.named.get('kolom');
  return expression.paths.flatMap(([root, id, part, name, last]): Cell[] => {
    const dataset = root === 'dataset' ? datasets.find((one) => one.id === id) : undefined;
    if (!dataset) return [];
    const columnOf = (key: string | undefined) => dataset.kolommen.find((kolom) => kolom.id === key);
    if (part === 'kolom') {
      const kolom = columnOf(name);
      return kolom && last === undefined ? [{ dataset, kolom }] : [];
    }
    const rij = part === 'rij' ? dataset.rijen.find((one) => one.id === name) : undefined;
    const kolom = columnOf(last ?? named);
    return rij && kolom ? [{ dataset, rij, kolom }] : [];
  });
}

/** The number in a cell; undefined when it is unknown. */
export function numberIn({ dataset, rij, kolom }: Cell): number | undefined {
  if (rij) return rij.waarden[kolom.id] ?? undefined;
  return sumOf(
    dataset.rijen.filter(({ deelVan }) => deelVan === undefined),
    kolom,
  );
}

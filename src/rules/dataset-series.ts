import type { Dataset, DatasetKolom, DatasetRij } from '../model/key-figure.ts';
import { append } from './append.ts';

/** One number of a series, with the column it stands in. */
interface Point {
  readonly kolom: DatasetKolom;
  readonly value: number;
}

/** What a row of a table, or its total, counts of one thing in columns that can be compared, in their order. */
export interface Series {
  readonly dataset: Dataset;
  /** The row; undefined for the total of the rows. */
  readonly rij?: DatasetRij;
  readonly eenheid: string;
  readonly points: readonly Point[];
}

/** The series of a table: per row, and for the total where there is one, the columns of one unit and side. */
export function seriesOf(dataset: Dataset): readonly Series[] {
  const groups = comparable(dataset.kolommen);
  const rows = dataset.rijen.flatMap((rij) =>
    groups.map((kolommen): Series => {
      const points = kolommen.flatMap((kolom) => pointOf(kolom, rij.waarden[kolom.id]));
      return { dataset, rij, eenheid: unitOf(dataset, kolommen), points };
    }),
  );
  if (dataset.totaal !== 'som') return rows;
  const parts = dataset.rijen.filter(({ deelVan }) => deelVan === undefined);
  const totals = groups.map((kolommen): Series => {
    const points = kolommen.flatMap((kolom) => pointOf(kolom, sumOf(parts, kolom)));
    return { dataset, eenheid: unitOf(dataset, kolommen), points };
  });
  return [...rows, ...totals];
}

/** The sum of rows in a column, of the numbers that are known; exact to the cent. */
export function sumOf(rijen: readonly DatasetRij[], kolom: DatasetKolom): number {
  const sum = rijen.reduce((total, { waarden }) => total + (waarden[kolom.id] ?? 0), 0);
  return Number(sum.toFixed(6));
}

/** Whether the numbers of a table are amounts of euros. */
export const isMoney = ({ eenheid }: { readonly eenheid: string }) => /\beuro(?:'s)?\b|€/u.test(eenheid);

/** Whether a table is of spending or income, and so must tell budget from actuals. */
export const isFinancial = ({ id, eenheid, kolommen }: Dataset, financial: readonly string[] = []): boolean =>
  financial.includes(id) || (isMoney({ eenheid }) && kolommen.some(({ soort }) => soort !== undefined));

/** Whether a lower number means more: a table that says "één op zoveel". */
export const isInverse = ({ eenheid }: { readonly eenheid: string }) => /^(?:één|een|1) op\b/iu.test(eenheid);

/** The years a column may be called by: 1 January also closes the year before, 31 December opens the next. */
export function yearsOf({ peildatum, titel }: DatasetKolom): readonly number[] {
  const text = peildatum ?? /\b(?:19|20)\d\d\b/u.exec(titel)?.[0] ?? '';
  const year = Number(/\d{4}/u.exec(text)?.[0] ?? Number.NaN);
  if (Number.isNaN(year)) return [];
  if (/-01-01$/u.test(text)) return [year, year - 1];
  return /-12-31$/u.test(text) ? [year, year + 1] : [year];
}

function comparable(kolommen: readonly DatasetKolom[]): readonly (readonly DatasetKolom[])[] {
  const groups = new Map<string, DatasetKolom[]>();
  for (const kolom of kolommen) {
    const key = `${kolom.eenheid ?? ''}|${kolom.soort ?? ''}`;
    append(groups, key, kolom);
  }
  return [...groups.values()];
}

const unitOf = (dataset: Dataset, [first]: readonly DatasetKolom[]) => first?.eenheid ?? dataset.eenheid;

const pointOf = (kolom: DatasetKolom, value: number | null | undefined): Point[] =>
  typeof value === 'number' ? [{ kolom, value }] : [];

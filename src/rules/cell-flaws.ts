import type { DatasetRij } from '../model/key-figure.ts';
import type { RegionData } from '../model/region-schema.ts';
import { type Cell, cellsOf } from './dataset-cells.ts';
import { yearsOf } from './dataset-series.ts';
import { type Expression, expressionsIn } from './expressions.ts';
import { policySentences } from './policy-sentences.ts';
import type { RuleContext, Spot } from './rule.ts';
import { wordsOf } from './sentences.ts';
import { yearsIn } from './trend-claims.ts';
import { isForm, significant } from './word-likeness.ts';

/** A cell in a sentence that names another row or another year. */
export interface CellFlaw {
  readonly spot: Spot;
  readonly wat: 'rij' | 'jaar';
  readonly zin: string;
  readonly cel: string;
}

interface Reading extends Expression {
  readonly cells: readonly Cell[];
}

/** The cells that sentences read of a row or year they do not name, while they name another. */
export function cellFlaws({ region, texts }: RuleContext): readonly CellFlaw[] {
  return policySentences(texts).flatMap(({ text, sentence, written }): readonly CellFlaw[] => {
    const readings = expressionsIn(written).map(
      (expression): Reading => ({ ...expression, cells: figureCells(expression, region.data) }),
    );
    return readings.flatMap((reading, index): readonly CellFlaw[] => {
      if (reading.cells.length === 0) return [];
      const earlier = readings.slice(0, index).findLast(({ cells }) => cells.length > 0);
      const before = sentence.text.slice(earlier?.end ?? 0, reading.start);
      const after = /^[^.;:,]*?(?=[.;:,\ufffc]|\ben\b|$)/u.exec(sentence.text.slice(reading.end))?.[0] ?? '';
      const row = wrongRow(reading.cells, before, after);
      const spot = {
        owner: text.owner,
        key: text.key,
        part: { start: sentence.start + reading.start, end: sentence.start + reading.end },
      };
      if (row) return [{ spot, wat: 'rij', ...row }];
      const clause = clauseAround(sentence.text, reading);
      const dated = readings.filter(
        ({ start, end, cells }) => cells.length === 0 && start >= clause.start && end <= clause.end,
      );
      const years = [
        ...yearsIn(sentence.text.slice(clause.start, clause.end)),
        ...dated.flatMap((one) => yearsRead(one, region.data)),
      ];
      const year = wrongYear(reading, years);
      return year ? [{ spot, wat: 'jaar', ...year }] : [];
    });
  });
}

const figureFunctions = new Set(['getal', 'bedrag', 'aandeel', 'trend', 'ontwikkeling', 'totaal', 'netto']);

function figureCells(expression: Expression, data: RegionData): readonly Cell[] {
  const [outer] = expression.functions;
  const dataset = expression.functions.includes('netto')
    ? data.datasets?.find(({ id }) => id === expression.paths[0]?.[1])
    : undefined;
  if (dataset) {
    const year = expression.named.get('jaar');
    return dataset.kolommen
      .filter(({ peildatum }) => peildatum === year)
      .map((kolom) => ({ dataset, kolom }));
  }
  return outer === undefined || figureFunctions.has(outer) ? cellsOf(expression, data) : [];
}

/** The row that is named where the cell's own row is not: before the number, or, when none is, right after it. */
function wrongRow(
  cells: readonly Cell[],
  before: string,
  after: string,
): { zin: string; cel: string } | undefined {
  const [cell] = cells;
  if (!cell?.rij) return undefined;
  const { rijen } = cell.dataset;
  for (const stretch of [before, after]) {
    const words = wordsOf(stretch).map(({ text }) => text);
    const named = rijen.filter((rij) => isNamed(rij, rijen, words));
    if (named.includes(cell.rij)) return undefined;
    const [other, ...more] = named;
    if (other && more.length === 0) return { zin: other.titel, cel: cell.rij.titel };
  }
  return undefined;
}

/** A row is named by the words of its title that no other row has. */
function isNamed({ titel, id }: DatasetRij, rijen: readonly DatasetRij[], words: readonly string[]): boolean {
  const others = new Set(rijen.filter((rij) => rij.id !== id).flatMap((rij) => significant(rij.titel)));
  const own = significant(titel).filter((word) => !others.has(word));
  return own.length > 0 && own.some((name) => words.some((word) => isForm(word, name)));
}

function clauseAround(
  text: string,
  { start, end }: Expression,
): { readonly start: number; readonly end: number } {
  const from = Math.max(
    0,
    ...[...text.slice(0, start).matchAll(/[,;:.](?=\s)|\s(?:en|maar)(?=\s)/gu)].map(({ index }) => index),
  );
  const to = /[,;:.](?=\s|$)/u.exec(text.slice(end))?.index;
  return { start: from, end: to === undefined ? text.length : end + to };
}

/** The years that a heading or date of a column, printed in the clause, stands for. */
function yearsRead({ paths }: Expression, { datasets = [] }: RegionData): readonly number[] {
  return paths.flatMap(([root, id, part, name]) => {
    const dataset =
      root === 'dataset' && part === 'kolom' ? datasets.find((one) => one.id === id) : undefined;
    const kolom = dataset?.kolommen.find((one) => one.id === name);
    return kolom ? yearsOf(kolom).slice(0, 1) : [];
  });
}

function wrongYear(
  { cells, functions }: Reading,
  years: readonly number[],
): { zin: string; cel: string } | undefined {
  const [year, ...more] = [...new Set(years)];
  if (year === undefined) return undefined;
  const known = cells.filter(({ kolom }) => yearsOf(kolom).length > 0);
  const isOf = ({ kolom }: Cell) => yearsOf(kolom).some((own) => years.includes(own));
  if (
    known.length === 0 ||
    (functions[0] === 'trend' || functions[0] === 'ontwikkeling' ? known.some(isOf) : known.every(isOf))
  )
    return undefined;
  return more.length > 1
    ? undefined
    : { zin: String(year), cel: known.find((cell) => !isOf(cell))?.kolom.titel ?? '' };
}

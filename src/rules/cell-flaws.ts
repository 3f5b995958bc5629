import type { DatasetRij } from '../model/key-figure.ts';
import type { RegionData } from '../model/region-schema.ts';
import { type CellReading, clauseAround, readingSentences } from './cell-readings.ts';
import type { Cell } from './dataset-cells.ts';
import { yearsOf } from './dataset-series.ts';
import type { Expression } from './expressions.ts';
import type { RegionText } from './region-texts.ts';
import type { RuleContext, Spot } from './rule.ts';
import { type Stretch, wordsOf } from './sentences.ts';
import { otherColumn, otherMoment, otherSpan, otherSubject, otherTable } from './table-flaws.ts';
import { yearsIn } from './trend-claims.ts';
import { isForm, significant } from './word-likeness.ts';

/** A cell in a sentence that names another row, year, column or table. */
export interface CellFlaw {
  readonly spot: Spot;
  readonly wat: 'rij' | 'jaar' | 'kolom' | 'tabel';
  readonly zin: string;
  readonly cel: string;
}

type Named = Pick<CellFlaw, 'zin' | 'cel'>;

/** The cells that sentences read of a row, year, column or table they do not name, while they name another. */
export function cellFlaws(context: RuleContext): readonly CellFlaw[] {
  const { data } = context.region;
  return readingSentences(context).flatMap(({ text, sentence, paragraph, readings, intro, last }) => {
    const flawed = new Set<CellReading>();
    return readings.flatMap((reading, index): readonly CellFlaw[] => {
      if (reading.cells.length === 0) return [];
      const earlier = readings.slice(0, index).findLast(({ cells }) => cells.length > 0);
      const before = sentence.text.slice(earlier?.end ?? 0, reading.start);
      const after = /^[^.;:,]*?(?=[.;:,\ufffc]|\ben\b|$)/u.exec(sentence.text.slice(reading.end))?.[0] ?? '';
      const flaw = (wat: CellFlaw['wat'], found: Named | undefined) => {
        if (!found) return undefined;
        const part = { start: sentence.start + reading.start, end: sentence.start + reading.end };
        flawed.add(reading);
        return { spot: { owner: text.owner, key: text.key, part }, wat, ...found };
      };
      const { cells } = reading;
      const span = isTrend(reading) ? spanFlaw(cells, [sentence, intro], text) : undefined;
      if (span) return [span];
      const found =
        flaw(
          'rij',
          wrongRow(cells, before, after) ??
            (index === 0 ? otherSubject(cells, sentence.text, last) : undefined),
        ) ??
        flaw('tabel', otherTable(cells, [before, sentence.text, paragraph.text], data)) ??
        flaw('kolom', otherColumn(cells, [before, after, sentence.text, intro.text])) ??
        flaw('jaar', wrongYear(reading, yearsAround(sentence.text, reading, readings, data))) ??
        (earlier && !flawed.has(earlier)
          ? flaw('kolom', otherMoment(earlier.cells, cells, before))
          : undefined);
      return found ? [found] : [];
    });
  });
}

const isTrend = ({ functions }: CellReading) => ['trend', 'ontwikkeling'].includes(functions[0] ?? '');

/** "In twee jaar", in the sentence or in what announces the list, of a trend over one year. */
function spanFlaw(
  cells: readonly Cell[],
  stretches: readonly Pick<Stretch, 'text' | 'start'>[],
  { owner, key }: RegionText,
): CellFlaw | undefined {
  for (const { text, start } of stretches) {
    const found = otherSpan(cells, text);
    if (!found) continue;
    const from = start + found.start;
    const part = { start: from, end: from + found.phrase.length };
    const cel = cells.map(({ kolom }) => kolom.peildatum ?? kolom.titel).join(' – ');
    return { spot: { owner, key, part }, wat: 'jaar', zin: found.phrase, cel };
  }
  return undefined;
}

/** The years that the clause around an expression names, or shows. */
function yearsAround(
  text: string,
  reading: CellReading,
  readings: readonly CellReading[],
  data: RegionData,
): readonly number[] {
  const around = clauseAround(text, reading);
  // "In 2015 kwam er meer bij; het was toen ...": the year stands in the clause before.
  const start = /(?<!\p{L})(?:toen|dat jaar)(?!\p{L})/iu.test(text.slice(around.start, reading.start))
    ? 0
    : around.start;
  const clause = { start, end: around.end };
  const dated = readings.filter(
    ({ start, end, cells }) => cells.length === 0 && start >= clause.start && end <= clause.end,
  );
  return [...yearsIn(text.slice(clause.start, clause.end)), ...dated.flatMap((one) => yearsRead(one, data))];
}

/** The row that is named where the cell's own row is not: before the number, or, when none is, right after it. */
function wrongRow(cells: readonly Cell[], before: string, after: string): Named | undefined {
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

/** The years that a heading or date of a column, printed in the clause, stands for. */
function yearsRead({ paths }: Expression, { datasets = [] }: RegionData): readonly number[] {
  return paths.flatMap(([root, id, part, name]) => {
    const dataset =
      root === 'dataset' && part === 'kolom' ? datasets.find((one) => one.id === id) : undefined;
    const kolom = dataset?.kolommen.find((one) => one.id === name);
    return kolom ? yearsOf(kolom).slice(0, 1) : [];
  });
}

function wrongYear(reading: CellReading, years: readonly number[]): Named | undefined {
  const [year, ...more] = [...new Set(years)];
  if (year === undefined) return undefined;
  const known = reading.cells.filter(({ kolom }) => yearsOf(kolom).length > 0);
  const isOf = ({ kolom }: Cell) => yearsOf(kolom).some((own) => years.includes(own));
  if (known.length === 0 || (isTrend(reading) ? known.some(isOf) : known.every(isOf))) return undefined;
  return more.length > 1
    ? undefined
    : { zin: String(year), cel: known.find((cell) => !isOf(cell))?.kolom.titel ?? '' };
}

import type { Dataset } from '../model/key-figure.ts';
import type { RegionData } from '../model/region-schema.ts';
import { cellsOf, numberIn } from './dataset-cells.ts';
import { isInverse, type Series, sumOf } from './dataset-series.ts';
import { expressionsIn } from './expressions.ts';
import type { PolicySentence } from './policy-sentences.ts';
import { roundingOf } from './rounding.ts';
import { wordsOf } from './sentences.ts';
import { changesOf, trendClaims, yearsIn } from './trend-claims.ts';
import { isForm, significant } from './word-likeness.ts';
import { countedNouns, estimateWords, normWords, sourceWords } from './words/figure-words.ts';
import { notYet } from './words/trend-words.ts';
import type { WrittenFigure } from './written-figures.ts';

/** What is wrong with a typed number, without its place. */
export interface Verdict {
  readonly kind: 'percentage' | 'tegenspraak' | 'datapunt' | 'zonder-bron';
  readonly juist?: string;
  readonly wat?: string;
  readonly uitdrukking?: string;
}

/** A percentage that stands beside the two numbers it is computed from: it follows from them, or does not. */
export function besideItsNumbers(
  { sentence, written }: PolicySentence,
  figures: readonly WrittenFigure[],
  figure: WrittenFigure,
  data: RegionData,
): Verdict | 'klopt' | undefined {
  if (figure.kind !== 'percentage' || figures.filter(({ kind }) => kind === 'percentage').length > 1)
    return undefined;
  const part = figures.find(({ kind, parts }) => kind === 'share' && parts !== undefined && parts[1] > 12);
  if (part?.parts) return compared(figure, (part.parts[0] / part.parts[1]) * 100);
  const numbers = [
    ...figures.filter(({ kind }) => kind === 'count' || kind === 'amount'),
    ...expressionsIn(written).flatMap((expression) => {
      const cells = cellsOf(expression, data);
      const value = cells.length === 1 && cells[0] ? numberIn(cells[0]) : undefined;
      return value === undefined || expression.named.has('kolom') ? [] : [{ ...expression, value }];
    }),
  ].sort((a, b) => a.start - b.start);
  const [from, to, ...more] = numbers;
  if (!from || !to || more.length > 0 || from.value === 0) return undefined;
  const isChange =
    /\bvan\s+$/iu.test(sentence.text.slice(0, from.start)) &&
    /\b(?:naar|tot)\s+$/iu.test(sentence.text.slice(from.end, to.start));
  return isChange ? compared(figure, (Math.abs(to.value - from.value) / from.value) * 100) : undefined;
}

function compared(figure: WrittenFigure, computed: number): Verdict | 'klopt' {
  if (agrees(figure, computed)) return 'klopt';
  return { kind: 'percentage', juist: percent(computed, figure) };
}

/** A percentage of what a table counts: the same as the table gives, or another. */
export function ofTable(
  { sentence, isGoal }: PolicySentence,
  figure: WrittenFigure,
  subject: readonly Series[],
  named: readonly Series[],
): Verdict | 'klopt' | undefined {
  if (figure.kind !== 'percentage' || isGoal) return undefined;
  const isTrend = trendClaims(sentence).length > 0;
  const { hedge, fits } = roundingOf(sentence.text, figure);
  // "Ruim 6%" rounds what the table gives; that is no number typed over.
  if (hedge && isTrend && named.some((series) => changesOf(series).some(({ value }) => fits(value))))
    return 'klopt';
  for (const series of named) {
    const path = series.rij ? `dataset.${series.dataset.id}.rij.${series.rij.id}` : '';
    const change = changesOf(series).find(({ value }) => agrees(figure, value));
    if (change && path !== '')
      return {
        kind: 'datapunt',
        wat: nameOf(series),
        uitdrukking: `{{ontwikkeling ${path}.${change.van} ${path}.${change.naar}}}`,
      };
    if (change) {
      const of = (kolom: string) => `(totaal dataset.${series.dataset.id}.kolom.${kolom})`;
      return {
        kind: 'datapunt',
        wat: nameOf(series),
        uitdrukking: `{{ontwikkeling ${of(change.van)} ${of(change.naar)}}}`,
      };
    }
    const share = isTrend ? undefined : sharesOf(series).find(({ value }) => agrees(figure, value));
    if (share)
      return {
        kind: 'datapunt',
        wat: nameOf(series),
        uitdrukking: `{{aandeel ${path} kolom="${share.kolom}" noemer=false}}`,
      };
  }
  const [series] = subject;
  if (!series || !isTrend || notYet.test(sentence.text) || normWords.test(sentence.text)) return undefined;
  const changes = changesOf(series);
  const years = yearsIn(sentence.text);
  const last =
    changes.findLast(({ naar }) => years.some((year) => naar.includes(String(year)))) ?? changes.at(-1);
  return last && { kind: 'tegenspraak', wat: nameOf(series), juist: percent(last.value, figure) };
}

function sharesOf({
  dataset,
  rij,
  points,
}: Series): readonly { readonly value: number; readonly kolom: string }[] {
  if (!rij || dataset.totaal !== 'som') return [];
  const rows = dataset.rijen.filter(({ deelVan }) => deelVan === undefined);
  return points.flatMap(({ kolom, value }) => {
    const total = sumOf(rows, kolom);
    return total === 0 ? [] : [{ value: (value / total) * 100, kolom: kolom.id }];
  });
}

/** "Eén op de drie", where a table that the sentence speaks of says so. */
export function ofShareTable(
  { sentence }: PolicySentence,
  figure: WrittenFigure,
  datasets: readonly Dataset[],
): Verdict | 'klopt' | undefined {
  const [part, whole] = figure.parts ?? [];
  if (figure.kind !== 'share' || part === undefined || whole === undefined) return undefined;
  const { hedge, fits } = roundingOf(sentence.text, figure);
  const words = wordsOf(sentence.text).map(({ text }) => text);
  const isNamed = ({ titel }: Dataset) =>
    significant(titel).some((name) => words.some((word) => isForm(word, name)));
  for (const dataset of datasets.filter(isNamed)) {
    for (const rij of dataset.rijen) {
      const path = (id: string) => `{{dataset.${dataset.id}.rij.${rij.id}.${id}}}`;
      const columnOf = (value: number) => dataset.kolommen.find(({ id }) => rij.waarden[id] === value)?.id;
      const [first, second] = [columnOf(part), columnOf(whole)];
      const inverse = isInverse(dataset) ? Object.values(rij.waarden) : [];
      if (hedge && inverse.some((value) => value !== null && fits(1 / value))) return 'klopt';
      if (isInverse(dataset) && part === 1 && second)
        return { kind: 'datapunt', wat: dataset.titel, uitdrukking: path(second) };
      if (dataset.kolommen.length === 2 && first && second)
        return { kind: 'datapunt', wat: dataset.titel, uitdrukking: `${path(first)} op de ${path(second)}` };
    }
  }
  return undefined;
}

/** A statistic without a source, in a text that sets no norm. */
export function withoutSource(
  { sentence, text, isGoal }: PolicySentence,
  figure: WrittenFigure,
): Verdict | undefined {
  if (isGoal || figure.kind === 'duration' || normWords.test(sentence.text)) return undefined;
  // A footnote mark at the end is no word, and so lies outside the words of the sentence.
  if (sourceWords.test(text.text.slice(sentence.start, sentence.end + 8))) return undefined;
  const isEstimate = estimateWords.test(sentence.text.slice(0, figure.start));
  const isCounted = figure.after.some((word) => countedNouns.test(word));
  const isStatistic =
    figure.kind === 'percentage' ||
    figure.kind === 'share' ||
    (figure.kind === 'amount' && isEstimate) ||
    (figure.kind === 'count' && isCounted && (figure.value > 12 || isEstimate));
  return isStatistic ? { kind: 'zonder-bron' } : undefined;
}

const nameOf = ({ dataset, rij }: Series) => (rij ? `${dataset.titel}: ${rij.titel}` : dataset.titel);

// Half of the last digit, and a hair for what binary fractions leave.
const agrees = ({ value, margin }: WrittenFigure, computed: number) =>
  Math.abs(value - computed) <= margin + 1e-9;

function percent(value: number, { margin }: WrittenFigure): string {
  const decimals = Math.max(0, Math.round(-Math.log10(margin * 2)));
  return `${value.toFixed(decimals).replace('.', ',')}%`;
}

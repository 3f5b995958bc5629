import type { RegionData } from '../model/region-schema.ts';
import { type Cell, cellsOf } from './dataset-cells.ts';
import { type Expression, expressionsIn } from './expressions.ts';
import { type PolicySentence, policySentences } from './policy-sentences.ts';
import type { RegionText } from './region-texts.ts';
import type { RuleContext } from './rule.ts';
import type { Stretch } from './sentences.ts';

/** An expression of a sentence with the cells of tables it reads; a date or a heading reads none. */
export interface CellReading extends Expression {
  readonly cells: readonly Cell[];
}

/** A sentence with the expressions in it, at offsets in the sentence. */
interface ReadingSentence extends PolicySentence {
  readonly readings: readonly CellReading[];
  /** The sentence that announces the list in which this one stands: "Per jaar ging het zo:". */
  readonly intro: Pick<Stretch, 'text' | 'start'>;
  /** The cells that the sentence before it in the paragraph read last. */
  readonly last: readonly Cell[];
}

const known = new WeakMap<readonly RegionText[], readonly ReadingSentence[]>();

/** The sentences of a region that read cells of tables. */
export function readingSentences({
  region,
  texts,
}: Pick<RuleContext, 'region' | 'texts'>): readonly ReadingSentence[] {
  const earlier = known.get(texts);
  if (earlier) return earlier;
  let before: ReadingSentence | undefined;
  let intro: { readonly owner: object; readonly words: Stretch } | undefined;
  const found = policySentences(texts).flatMap((one): readonly ReadingSentence[] => {
    const { text, sentence, paragraph, written } = one;
    const isItem = /(?:^|\n)[ \t]*(?:[-*+]|\d+[.)])[ \t]+$/u.test(
      text.text.slice(Math.max(0, paragraph.start - 12), paragraph.start),
    );
    if (sentence.text.endsWith(':')) intro = { owner: text.owner, words: sentence };
    else if (!isItem) intro = undefined;
    const readings = expressionsIn(written).map((expression) => ({
      ...expression,
      cells: figureCells(expression, region.data),
    }));
    if (readings.every(({ cells }) => cells.length === 0)) return [];
    const isNext = before?.text === text && before.paragraph.start === paragraph.start;
    const last = isNext ? (before?.readings.findLast(({ cells }) => cells.length > 0)?.cells ?? []) : [];
    const words = isItem && intro?.owner === text.owner ? intro.words : { text: '', start: 0 };
    before = { ...one, readings, intro: words, last };
    return [before];
  });
  known.set(texts, found);
  return found;
}

/** The part of a sentence between its commas, colons and conjunctions in which an expression stands. */
export function clauseAround(
  text: string,
  { start, end }: Pick<Expression, 'start' | 'end'>,
): { readonly start: number; readonly end: number } {
  const from = Math.max(
    0,
    ...[...text.slice(0, start).matchAll(/[,;:.](?=\s)|\s(?:en|maar)(?=\s)/gu)].map(({ index }) => index),
  );
  const to = /[,;:.](?=\s|$)/u.exec(text.slice(end))?.index;
  return { start: from, end: to === undefined ? text.length : end + to };
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

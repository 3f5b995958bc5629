import type { Dataset } from '../model/key-figure.ts';
import { seriesOf, sumOf } from './dataset-series.ts';
import type { PolicySentence } from './policy-sentences.ts';
import { wordsOf } from './sentences.ts';
import type { TrendSlip } from './trend-slips.ts';
import { isForm, significant } from './word-likeness.ts';
import { weightRanks, weightWords } from './words/trend-words.ts';

/** A sentence that says that help becomes lighter or heavier, against every table of it that tells light from heavy. */
export function weightSlip(one: PolicySentence, datasets: readonly Dataset[]): TrendSlip | undefined {
  const { sentence } = one;
  for (const direction of ['op', 'neer'] as const) {
    const match = sentence.text.match(weightWords[direction])?.[0];
    if (match === undefined) continue;
    const words = wordsOf(sentence.text).map(({ text }) => text);
    const ranked = datasets.filter(
      (dataset) => dataset.rijen.length > 1 && dataset.rijen.every(({ titel }) => rankOf(titel) > 0),
    );
    const all = ranked.filter((dataset) =>
      namesOf(dataset).every((name) => words.some((word) => isForm(word, name))),
    );
    const some = ranked.filter((dataset) =>
      namesOf(dataset).some((name) => words.some((word) => isForm(word, name))),
    );
    const meant = all.length > 0 ? all : some;
    const [dataset] = meant;
    const series = dataset && seriesOf(dataset).findLast(({ rij }) => rij === dataset.rijen.at(-1));
    if (!series || meant.some((candidate) => wentHeavier(candidate) === (direction === 'op'))) continue;
    const start = sentence.start + sentence.text.indexOf(match);
    const claim = { direction, words: match, start, end: start + match.length };
    return { one, claim, series, isUniversal: false };
  }
  return undefined;
}

const namesOf = ({ titel }: Dataset) => significant(titel).filter((name) => name !== 'zwaarte');

const rankOf = (titel: string) => weightRanks[titel.toLowerCase().split(/\s/u)[0] ?? ''] ?? 0;

/** Whether the help in the last column is heavier on average than in the first. */
function wentHeavier({ rijen, kolommen }: Dataset): boolean {
  const [first, last] = [kolommen[0], kolommen.at(-1)].map((kolom) => {
    if (!kolom) return 0;
    const weighed = rijen.reduce(
      (sum, { titel, waarden }) => sum + (waarden[kolom.id] ?? 0) * rankOf(titel),
      0,
    );
    return weighed / sumOf(rijen, kolom);
  });
  return (last ?? 0) > (first ?? 0);
}

import type { Dataset } from '../model/key-figure.ts';
import { isMoney, type Series, seriesOf, yearsOf } from './dataset-series.ts';
import type { Verdict } from './figure-verdicts.ts';
import type { PolicySentence } from './policy-sentences.ts';
import { yearsIn } from './trend-claims.ts';
import { typingSlip } from './typing-slip.ts';
import { notYet } from './words/trend-words.ts';
import type { WrittenFigure } from './written-figures.ts';

const states =
  /(?<!\p{L})(?:telt|telde|tellen|bedraagt|bedragen|bedroeg|bedroegen|was|waren|is|zijn|komt|kwam|kwamen|gaf|gaven|geeft|ging|gingen|kostte|kostten|kost|raamt|raamde|begroot|totaal|samen)(?!\p{L})/iu;
const isPart =
  /(?<!\p{L})(?:waarvan|daarvan|nog|extra|erbij|meer|minder|hoger|lager|verschil|bezuinig\p{L}*|per|vooral|onder andere|elk)(?!\p{L})/iu;

/** An amount that a sentence gives for one year of a table of money: another than the table has for that year. */
export function ofColumn(
  { sentence, isGoal }: PolicySentence,
  figure: WrittenFigure,
  subject: readonly Series[],
  datasets: readonly Dataset[],
): Verdict | undefined {
  const { text } = sentence;
  const upTo = text.slice(0, figure.end);
  if (figure.kind !== 'amount' || isGoal || !states.test(upTo) || isPart.test(upTo) || notYet.test(upTo))
    return undefined;
  const [year, ...more] = [...new Set(yearsIn(text))];
  if (year === undefined || more.length > 0) return undefined;
  const named = subject.filter(({ dataset }) => isMoney(dataset));
  const meant = named.length > 0 ? named : totalsOf(text, datasets);
  const cells = meant.flatMap((series) =>
    series.points.filter(({ kolom }) => yearsOf(kolom).includes(year)).map((point) => ({ series, point })),
  );
  const [cell, ...others] = cells;
  if (!cell || others.length > 0) return undefined;
  const { series, point } = cell;
  const isSame = Math.abs(point.value - figure.value) <= figure.margin;
  const ratio = figure.value / point.value;
  const isNear =
    (ratio > 0.5 && ratio < 2) || typingSlip(Math.round(figure.value), Math.round(point.value)) > 0;
  if (isSame || !isNear) return undefined;
  const path = series.rij
    ? `dataset.${series.dataset.id}.rij.${series.rij.id}.${point.kolom.id}`
    : `(totaal dataset.${series.dataset.id}.kolom.${point.kolom.id})`;
  const wat = series.rij ? `${series.dataset.titel}: ${series.rij.titel}` : series.dataset.titel;
  return { kind: 'tegenspraak', wat, juist: `{{bedrag ${path}}}` };
}

/** The totals of the side that a sentence speaks of, "aan uitgaven", of the tables that have sides. */
const totalsOf = (text: string, datasets: readonly Dataset[]): readonly Series[] =>
  datasets.filter(isMoney).flatMap((dataset) =>
    seriesOf(dataset).filter(({ rij, points }) => {
      const side = points[0]?.kolom.soort;
      return (
        rij === undefined && side !== undefined && new RegExp(`(?<!\\p{L})${side}(?!\\p{L})`, 'iu').test(text)
      );
    }),
  );

import { figureShelf, ofRegion } from './amount-verdicts.ts';
import { ofColumn } from './column-verdicts.ts';
import { besideItsNumbers, ofShareTable, ofTable, type Verdict, withoutSource } from './figure-verdicts.ts';
import { mostSlip } from './most-claims.ts';
import { type PolicySentence, policySentences } from './policy-sentences.ts';
import { regionFigures } from './region-figures.ts';
import type { RuleContext, Spot } from './rule.ts';
import { seriesNames } from './series-names.ts';
import { ofShares } from './share-verdicts.ts';
import { spokenSeries } from './spoken-series.ts';
import { subjectAt } from './trend-claims.ts';
import { trendSlips } from './trend-slips.ts';
import { writtenFigures } from './written-figures.ts';

/** What is wrong with a number that was typed in running text. */
export interface FigureSlip extends Verdict {
  readonly spot: Spot;
  /** The number as it was typed. */
  readonly geschreven: string;
}

const gravity = ['percentage', 'tegenspraak', 'datapunt', 'zonder-bron'] as const;
const slips = new WeakMap<object, readonly FigureSlip[]>();

/** The typed numbers of a region that contradict its data, repeat it, or stand without a source: one a sentence. */
export function figureSlips(context: RuleContext): readonly FigureSlip[] {
  const known = slips.get(context.region);
  if (known) return known;
  const judge = judgeOf(context);
  // Where the trend itself is wrong its percentage is no second slip.
  const told = new Set(trendSlips(context).map(({ one }) => one));
  const sentences = policySentences(context.texts);
  const found = sentences.flatMap((sentence, index) => {
    const all = told.has(sentence) ? [] : judge(sentence, sentences[index - 1]);
    const worst = gravity.find((kind) => all.some((slip) => slip.kind === kind));
    return all.filter(({ kind }) => kind === worst).slice(0, 1);
  });
  slips.set(context.region, found);
  return found;
}

function judgeOf({
  region: { data },
}: RuleContext): (sentence: PolicySentence, before: PolicySentence | undefined) => readonly FigureSlip[] {
  const names = seriesNames(data);
  const shelf = figureShelf(regionFigures(data), data.gemeenten.length);
  return (one, before) => {
    const { sentence, text } = one;
    const figures = writtenFigures(sentence.text);
    const mentions = spokenSeries(names, one, before);
    const most = mostSlip(one, mentions, data);
    if (most) {
      const { start, end, ...verdict } = most;
      const part = { start: sentence.start + start, end: sentence.start + end };
      const spot = { owner: text.owner, key: text.key, part };
      return [{ ...verdict, geschreven: sentence.text.slice(start, end), spot }];
    }
    if (figures.length === 0) return [];
    const named = mentions.flatMap(({ series }) => series);
    return figures.flatMap((figure): readonly FigureSlip[] => {
      const part = { start: sentence.start + figure.start, end: sentence.start + figure.end };
      const verdict =
        besideItsNumbers(one, figures, figure, data) ??
        ofShares(one, figure, mentions, data) ??
        ofTable(one, figure, subjectAt(mentions, part, sentence), named) ??
        ofColumn(one, figure, subjectAt(mentions, part, sentence), data.datasets ?? []) ??
        ofShareTable(one, figure, data.datasets ?? []) ??
        ofRegion(one, figure, shelf) ??
        withoutSource(one, figure);
      const geschreven = sentence.text.slice(figure.start, figure.end);
      // A note with a table may say in words what the table shows.
      const isNote = text.path[0] === 'datasets' && verdict !== 'klopt' && verdict?.kind === 'datapunt';
      return verdict && verdict !== 'klopt' && !isNote
        ? [{ ...verdict, geschreven, spot: { owner: text.owner, key: text.key, part } }]
        : [];
    });
  };
}

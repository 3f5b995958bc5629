import { isInverse, isMoney, type Series, seriesOf } from './dataset-series.ts';
import { type PolicySentence, policySentences } from './policy-sentences.ts';
import type { RuleContext } from './rule.ts';
import { wordsOf } from './sentences.ts';
import { type SeriesMention, seriesNames } from './series-names.ts';
import {
  isComparable,
  subjectAt,
  type TrendClaim,
  trendClaims,
  wentThisWay,
  yearsIn,
} from './trend-claims.ts';
import { weightSlip } from './weight-claims.ts';
import { isForm, significant } from './word-forms.ts';
import { type Direction, nearlyAll, notYet, universalClaim } from './words/trend-words.ts';

/** A trend in words that the numbers do not bear. */
export interface TrendSlip {
  readonly one: PolicySentence;
  readonly claim: TrendClaim;
  /** The series that goes another way. */
  readonly series: Series;
  /** Whether the sentence speaks of all rows, and this one is the exception. */
  readonly isUniversal: boolean;
}

const slips = new WeakMap<object, readonly TrendSlip[]>();

/** The trends that texts claim against the tables of the region: of one series, or of all at once; one a sentence. */
export function trendSlips({ region, texts }: RuleContext): readonly TrendSlip[] {
  const known = slips.get(region);
  if (known) return known;
  const { datasets = [] } = region.data;
  const all = datasets.flatMap(seriesOf).filter(isComparable);
  const names = seriesNames(region.data);
  const found = policySentences(texts).flatMap((one) => {
    if (all.length === 0 || one.isGoal || notYet.test(one.sentence.text)) return [];
    const weight = weightSlip(one, datasets);
    if (weight) return [weight];
    const claims = trendClaims(one.sentence);
    if (claims.length === 0) return [];
    const slip = isUniversal(one.sentence.text)
      ? againstAll(one, claims, all)
      : againstSubject(one, claims, names.mentionsIn(one.sentence, one.paragraph.text));
    return slip ? [slip] : [];
  });
  slips.set(region, found);
  return found;
}

const isUniversal = (text: string) => universalClaim.test(text) && !nearlyAll.test(text);

function againstSubject(
  one: PolicySentence,
  claims: readonly TrendClaim[],
  mentions: readonly SeriesMention[],
) {
  const years = yearsIn(one.sentence.text);
  for (const claim of claims) {
    const subject = subjectAt(mentions, claim, one.sentence).filter(isComparable);
    const [series] = subject;
    if (series && !subject.some((candidate) => wentThisWay(candidate, claim.direction, years)))
      return { one, claim, series, isUniversal: false };
  }
  return undefined;
}

function againstAll(
  one: PolicySentence,
  claims: readonly TrendClaim[],
  all: readonly Series[],
): TrendSlip | undefined {
  const { text } = one.sentence;
  const words = wordsOf(text).map(({ text: word }) => word.toLowerCase());
  const scope = all.filter((series) => isInScope(series, words, text));
  for (const claim of claims) {
    const opposite: Direction = claim.direction === 'op' ? 'neer' : 'op';
    const denied = /\bgeen enkele\b/iu.test(text);
    const exception = scope.find(
      (series) =>
        wentThisWay(series, denied ? claim.direction : opposite, []) &&
        !(denied ? false : wentThisWay(series, claim.direction, [])),
    );
    if (exception) return { one, claim, series: exception, isUniversal: true };
  }
  return undefined;
}

/** Whether "alle voorzieningen" or "alle hulp uit de Wmo" covers what a series counts. */
function isInScope(series: Series, words: readonly string[], text: string): boolean {
  const { dataset, rij, eenheid } = series;
  const speaksOfMoney = /\b(?:uitgaven|kosten|inkomsten|lasten|baten|bedragen|posten)\b/iu.test(text);
  if (isMoney(dataset) !== speaksOfMoney || isInverse(series)) return false;
  if (isMoney(dataset)) return true;
  const isBreakdown = dataset.sluitAanOp !== undefined;
  if (
    !isBreakdown &&
    /\b(?:alle|elke|iedere|geen enkele)\s+(?:\p{L}+[\s-])?(?:Wmo|Jeugd|voorzieningen|vormen|soorten|hulp|ondersteuning|zorg|producten|diensten)|\b(?:alles|overal)\b/iu.test(
      text,
    )
  )
    return rij !== undefined;
  const nouns = [...significant(dataset.rijkop ?? ''), ...significant(eenheid)];
  const isRow = rij !== undefined && nouns.some((noun) => words.some((word) => isForm(word, noun)));
  return (
    isRow &&
    significant(dataset.titel).some(
      (name) => !nouns.includes(name) && words.some((word) => isForm(word, name)),
    )
  );
}

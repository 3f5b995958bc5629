import { sizeSlip } from './change-sizes.ts';
import { isInverse, isMoney, type Series, seriesOf } from './dataset-series.ts';
import { jointSlip, wordsForRows } from './joint-claims.ts';
import { type PolicySentence, policySentences } from './policy-sentences.ts';
import type { RuleContext } from './rule.ts';
import { wordsOf } from './sentences.ts';
import { type SeriesMention, seriesNames } from './series-names.ts';
import { spokenSeries } from './spoken-series.ts';
import {
  isComparable,
  subjectAt,
  type TrendClaim,
  trendClaims,
  wentThisWay,
  yearsIn,
} from './trend-claims.ts';
import { weightSlip } from './weight-claims.ts';
import { isForm, significant } from './word-likeness.ts';
import {
  countHeads,
  type Direction,
  nearlyAll,
  notYet,
  otherMeasure,
  universalClaim,
} from './words/trend-words.ts';

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
  const sentences = policySentences(texts);
  const found = sentences.flatMap((one, index) => {
    if (all.length === 0 || one.isGoal || notYet.test(one.sentence.text.replace(both, '$1'))) return [];
    const weight = weightSlip(one, datasets);
    if (weight) return [weight];
    const claims = trendClaims(one.sentence);
    if (claims.length === 0) return [];
    const mentions = spokenSeries(names, one, sentences[index - 1]);
    const meant = ofSide(all, one.sentence.text);
    const slip =
      jointSlip(one, claims, mentions, meant) ??
      (isUniversal(one.sentence.text)
        ? againstAll(one, claims, meant)
        : (sizeSlip(one, claims, mentions, all) ?? againstSubject(one, claims, mentions)));
    return slip ? [slip] : [];
  });
  slips.set(region, found);
  return found;
}

/** "Zowel A als B": the only "als" that is no condition. */
const both = /(?<!\p{L})(zowel[^.;]{1,80}?)\sals(?!\p{L})/giu;

/** Where a sentence speaks of what is spent, not of what comes in: without the series of income. */
function ofSide(all: readonly Series[], text: string): readonly Series[] {
  const isSpent = /(?<!\p{L})(?:uitgegeven|uitgaven|lasten)(?!\p{L})/iu.test(text);
  return isSpent && !/(?<!\p{L})(?:inkomsten|baten|ontvangen)(?!\p{L})/iu.test(text)
    ? all.filter(({ points }) => points[0]?.kolom.soort !== 'inkomsten')
    : all;
}

const isUniversal = (text: string) => universalClaim.test(text) && !nearlyAll.test(text);

function againstSubject(
  one: PolicySentence,
  claims: readonly TrendClaim[],
  mentions: readonly SeriesMention[],
): TrendSlip | undefined {
  const { sentence } = one;
  for (const [index, claim] of claims.entries()) {
    const from = claims[index - 1]?.end ?? sentence.start;
    const before = sentence.text.slice(from - sentence.start, claim.start - sentence.start);
    const to = claims[index + 1]?.start ?? sentence.end;
    const after = sentence.text.slice(claim.end - sentence.start, to - sentence.start);
    const subject = subjectAt(mentions, claim, sentence).filter(isComparable);
    const [series] = subject;
    if (!series || speaksOfOther(before, subject)) continue;
    const moment = yearsIn(after).length > 0 ? after : before;
    if (!subject.some((candidate) => wentThisWay(candidate, claim.direction, moment)))
      return { one, claim, series, isUniversal: false };
  }
  return undefined;
}

/** Whether the words before a claim are about another measure than how many: "de prijs van een rolstoel". */
function speaksOfOther(before: string, subject: readonly Series[]): boolean {
  if (otherMeasure.test(before)) return true;
  const head =
    /(?:^|[.,;:]\s)\s*(?:de|het|een)\s+(\p{L}+)\s+(?:van|over|voor|bij|naar|om|in|tot|rond)\s/iu.exec(
      before,
    )?.[1];
  if (head === undefined || countHeads.test(head)) return false;
  const own = subject.flatMap(({ dataset, rij, eenheid }) =>
    significant(`${dataset.titel} ${rij?.titel ?? ''} ${eenheid}`),
  );
  return !own.some((name) => isForm(head, name));
}

function againstAll(
  one: PolicySentence,
  claims: readonly TrendClaim[],
  all: readonly Series[],
): TrendSlip | undefined {
  const { text } = one.sentence;
  const words = wordsOf(text).map(({ text: word }) => word.toLowerCase());
  const scope = ofNamedUnit(
    all.filter((series) => isInScope(series, words, text)),
    words,
  );
  if (scope.length === 0) scope.push(...ofEachKind(all, words, text));
  for (const claim of claims) {
    const opposite: Direction = claim.direction === 'op' ? 'neer' : 'op';
    const denied = /\bgeen enkele\b/iu.test(text);
    if (claim.direction === 'gelijk') {
      const changed = scope.find((series) => !wentThisWay(series, 'gelijk', ''));
      if (changed) return { one, claim, series: changed, isUniversal: true };
      continue;
    }
    const exception = scope.find(
      (series) =>
        wentThisWay(series, denied ? claim.direction : opposite, '') &&
        !(denied ? false : wentThisWay(series, claim.direction, '')),
    );
    if (exception) return { one, claim, series: exception, isUniversal: true };
  }
  return undefined;
}

/** Where the sentence names what some of the series count, those: "het aantal cliënten nam overal af". */
function ofNamedUnit(scope: readonly Series[], words: readonly string[]): Series[] {
  const named = scope.filter(({ eenheid }) =>
    significant(eenheid).some((noun) => words.some((word) => isForm(word, noun))),
  );
  return named.length > 0 ? named : [...scope];
}

/** "Bij elke soort nam het aantal indicaties toe": the rows of the one table that counts what the sentence names. */
function ofEachKind(all: readonly Series[], words: readonly string[], text: string): readonly Series[] {
  if (!/(?<!\p{L})(?:elke|iedere|alle|geen enkele) (?:soort|soorten|vorm|vormen)(?!\p{L})/iu.test(text))
    return [];
  const counting = all.filter(
    ({ dataset, rij, eenheid }) =>
      rij !== undefined &&
      dataset.sluitAanOp === undefined &&
      significant(eenheid).some((noun) => words.some((word) => isForm(word, noun))),
  );
  return new Set(counting.map(({ dataset }) => dataset)).size === 1 ? counting : [];
}

/** Whether "alle voorzieningen" or "alle hulp uit de Wmo" covers what a series counts. */
function isInScope(series: Series, words: readonly string[], text: string): boolean {
  const { dataset, rij, eenheid } = series;
  const speaksOfMoney = /\b(?:uitgaven|kosten|inkomsten|lasten|baten|bedragen|posten)\b/iu.test(text);
  if (isMoney(dataset) !== speaksOfMoney || isInverse(series)) return false;
  if (isMoney(dataset)) return true;
  const isBreakdown = dataset.sluitAanOp !== undefined;
  const kind = /(?<!\p{L})(?:soorten|vormen)\s+(?:van\s+)?(\p{L}+)/iu.exec(text)?.[1];
  const isOfKind = kind !== undefined && wordsForRows(dataset).some((name) => isForm(kind, name));
  if (isOfKind) return rij !== undefined && !isBreakdown;
  if (
    !isBreakdown &&
    /\b(?:alle|elke|iedere|geen enkele)\s+(?:\p{L}+[\s-])?(?:Wmo|Jeugd|vormen|soorten|hulp|ondersteuning|zorg|producten|diensten)|\b(?:alles|overal)\b/iu.test(
      text,
    )
  )
    return rij !== undefined;
  const nouns = [...significant(dataset.rijkop ?? ''), ...significant(eenheid)];
  if (rij === undefined) return false;
  const counted = /(?<!\p{L})(?:alle|elke|iedere|ieder|geen enkele)\s+(\p{L}+)/iu.exec(text)?.[1];
  if (counted !== undefined && nouns.some((noun) => isForm(counted, noun))) return true;
  const isNamed = nouns.some((noun) => words.some((word) => isForm(word, noun)));
  return (
    isNamed &&
    significant(dataset.titel).some(
      (name) => !nouns.includes(name) && words.some((word) => isForm(word, name)),
    )
  );
}

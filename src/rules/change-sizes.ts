import type { Series } from './dataset-series.ts';
import type { PolicySentence } from './policy-sentences.ts';
import type { SeriesMention } from './series-names.ts';
import { isComparable, subjectAt, type TrendClaim, wentThisWay } from './trend-claims.ts';
import type { TrendSlip } from './trend-slips.ts';
import { factorClaim, strongest } from './words/size-words.ts';

/** A rise or fall of which a sentence says how large it is, "verdubbelde", "het sterkst", and that is not so large. */
export function sizeSlip(
  one: PolicySentence,
  claims: readonly TrendClaim[],
  mentions: readonly SeriesMention[],
  all: readonly Series[],
): TrendSlip | undefined {
  const { sentence } = one;
  const named = mentions.flatMap(({ series }) => series).filter(isComparable);
  for (const claim of claims) {
    const [series] = subjectAt(mentions, claim, sentence).filter(isComparable);
    if (!series || !wentThisWay(series, claim.direction, sentence.text)) continue;
    const found = { one, claim, series, isUniversal: false };
    const range = factorClaim(claim.words, sentence.text.slice(0, claim.start - sentence.start));
    const isFactor = (other: Series) =>
      factorsOf(other).some((factor) => range !== undefined && range.low <= factor && factor <= range.high);
    if (range && !named.some(isFactor)) return found;
    if (
      !range &&
      claims.length === 1 &&
      strongest.test(sentence.text) &&
      !isStrongest(series, claim, mentions, all)
    )
      return found;
  }
  return undefined;
}

/** By how much a series went from one moment to a later one, as a quotient. */
function factorsOf({ points }: Series): readonly number[] {
  return points.flatMap(({ value }, index) =>
    value === 0 ? [] : points.slice(index + 1).map((later) => later.value / value),
  );
}

/** Whether no other row of the table changed more, in percent or in number, where the sentence names just one row. */
function isStrongest(
  series: Series,
  { direction }: TrendClaim,
  mentions: readonly SeriesMention[],
  all: readonly Series[],
): boolean {
  const rows = new Set(mentions.flatMap((mention) => mention.series.flatMap(({ rij }) => rij ?? [])));
  if (!series.rij || rows.size > 1) return true;
  const sign = direction === 'neer' ? -1 : 1;
  const changes = ({ points }: Series) => {
    const [from = 0, to = 0] = [points[0]?.value, points.at(-1)?.value];
    return [(to - from) * sign, from === 0 ? 0 : ((to - from) / from) * sign] as const;
  };
  const own = changes(series);
  const others = all.filter(
    (other) =>
      other.dataset === series.dataset && other.eenheid === series.eenheid && other.rij && other !== series,
  );
  return ([0, 1] as const).some((measure) =>
    others.every((other) => changes(other)[measure] <= own[measure]),
  );
}

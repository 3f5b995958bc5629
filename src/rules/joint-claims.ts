import type { Dataset } from '../model/key-figure.ts';
import type { Series } from './dataset-series.ts';
import type { PolicySentence } from './policy-sentences.ts';
import type { SeriesMention } from './series-names.ts';
import { isComparable, subjectAt, type TrendClaim, wentThisWay } from './trend-claims.ts';
import type { TrendSlip } from './trend-slips.ts';
import { isForm, significant } from './word-likeness.ts';
import { bothWords, joins, mostRows, onlyWords } from './words/joint-words.ts';

/** A trend claimed of several rows at once, "beide", "A en B", "de meeste", or of one alone, that the rows do not bear. */
export function jointSlip(
  one: PolicySentence,
  claims: readonly TrendClaim[],
  mentions: readonly SeriesMention[],
  all: readonly Series[],
): TrendSlip | undefined {
  const { text } = one.sentence;
  const [claim, ...more] = claims;
  if (!claim || more.length > 0) return undefined;
  const goes = (series: Series) => wentThisWay(series, claim.direction, text);
  const slip = (series: Series | undefined, isUniversal: boolean) =>
    series && { one, claim, series, isUniversal };
  if (bothWords.test(text)) {
    const both = ofBoth(text, mentions, all);
    return slip(
      both.find((series) => !goes(series)),
      true,
    );
  }
  const most = mostRows.exec(text)?.[1];
  if (most !== undefined) {
    const rows = rowsCalled(most, all, text);
    const others = rows.filter((series) => !goes(series));
    return others.length * 2 >= rows.length ? slip(others[0], true) : undefined;
  }
  const subject = subjectAt(mentions, claim, one.sentence).filter(isComparable);
  const only = onlyWords.test(text.slice(0, claim.start - one.sentence.start));
  const [first] = subject;
  if (only && first?.rij && goes(first))
    return slip(
      all.find((series) => isBeside(series, first) && goes(series)),
      true,
    );
  return slip(
    joinedWith(one, claim, mentions).find((series) => !goes(series)),
    false,
  );
}

/** The two rows that "beide" means: of a table with two rows of that name, else the two that are named. */
function ofBoth(text: string, mentions: readonly SeriesMention[], all: readonly Series[]): readonly Series[] {
  const [, noun = ''] = bothWords.exec(text) ?? [];
  const named = noun === '' ? [] : rowsCalled(noun, all, text);
  const pairs = named.filter(({ dataset }) => partsOf(dataset).length === 2);
  if (pairs.length > 0) return pairs;
  const rows = mentions
    .flatMap(({ series }) => series)
    .filter((series) => series.rij && isComparable(series));
  const [first] = rows;
  const same = rows.filter(({ dataset, eenheid }) => dataset === first?.dataset && eenheid === first.eenheid);
  return new Set(same.map(({ rij }) => rij)).size === 2 && /^(?:$|dus|ook|nam|namen)/iu.test(noun)
    ? same
    : [];
}

/** The rows of the tables whose rows are called so: "voorzieningen", "soorten begeleiding"; a breakdown only if named. */
function rowsCalled(noun: string, all: readonly Series[], text: string): readonly Series[] {
  const words = noun.split(/\s+/u);
  const named = all.filter(
    ({ dataset, rij }) =>
      rij !== undefined &&
      dataset.sluitAanOp === undefined &&
      wordsForRows(dataset).some((name) => words.some((word) => isForm(word, name))),
  );
  const counted = named.filter(({ eenheid }) =>
    new RegExp(`(?<!\\p{L})aantal\\s+${eenheid}(?!\\p{L})`, 'iu').test(text),
  );
  return counted.length > 0 ? counted : named;
}

/** Words for what the rows of a table are. */
export const wordsForRows = ({ titel, rijkop, eenheid }: Dataset): readonly string[] => [
  ...significant(rijkop ?? ''),
  ...significant(titel),
  ...significant(eenheid),
];

const partsOf = ({ rijen }: Dataset) => rijen.filter(({ deelVan }) => deelVan === undefined);

const isBeside = (series: Series, first: Series) =>
  series.dataset === first.dataset &&
  series.eenheid === first.eenheid &&
  series.rij !== undefined &&
  series.rij !== first.rij;

/** The series that are joined with "en" or "als" to the one a claim speaks of. */
function joinedWith(
  { sentence }: PolicySentence,
  claim: TrendClaim,
  mentions: readonly SeriesMention[],
): readonly Series[] {
  const subject = subjectAt(mentions, claim, sentence);
  const at = mentions.findIndex(({ series }) => series.some((one) => subject.includes(one)));
  const [before, own, after] = [mentions[at - 1], mentions[at], mentions[at + 1]];
  const isJoined = (a: SeriesMention | undefined, b: SeriesMention | undefined) =>
    a &&
    b &&
    a.end <= b.start &&
    joins.test(sentence.text.slice(a.end - sentence.start, b.start - sentence.start));
  const joined = [
    ...(isJoined(before, own) ? (before?.series ?? []) : []),
    ...(isJoined(own, after) ? (after?.series ?? []) : []),
  ];
  return joined.filter(
    (series) =>
      isComparable(series) &&
      subject.some((one) => one.dataset === series.dataset && one.eenheid === series.eenheid),
  );
}

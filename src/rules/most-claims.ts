import type { RegionData } from '../model/region-schema.ts';
import { countedShares, isShareTable, pointsMeant, specific } from './counted-shares.ts';
import type { Series } from './dataset-series.ts';
import type { Verdict } from './figure-verdicts.ts';
import type { PolicySentence } from './policy-sentences.ts';
import type { SeriesMention } from './series-names.ts';
import { trendClaims } from './trend-claims.ts';
import { isForm, significant } from './word-likeness.ts';
import { leastWords, moreThan, mostVerbs, mostWords } from './words/most-words.ts';
import { notYet } from './words/trend-words.ts';

/** A claim in words of what is most, least or more, that the tables do not bear, at offsets in the sentence. */
export interface MostSlip extends Verdict {
  readonly start: number;
  readonly end: number;
}

/** "De meeste indicaties zijn voor dagbesteding", "meer cliënten hebben een rolstoel dan ...", against the tables. */
export function mostSlip(
  one: PolicySentence,
  mentions: readonly SeriesMention[],
  data: RegionData,
): MostSlip | undefined {
  const { sentence, isGoal } = one;
  if (isGoal || mentions.length === 0 || notYet.test(sentence.text) || trendClaims(sentence).length > 0)
    return undefined;
  return ofMost(one, mentions, data) ?? ofMore(one, mentions);
}

function ofMost(
  one: PolicySentence,
  mentions: readonly SeriesMention[],
  data: RegionData,
): MostSlip | undefined {
  const { text, start: offset } = one.sentence;
  const match = mostWords.exec(text) ?? leastWords.exec(text);
  const [words = '', noun = ''] = match ?? [];
  if (!match || /(?<!\p{L})(?:niet|bij|voor|in)\s+$/iu.test(text.slice(0, match.index))) return undefined;
  const end = match.index + words.length;
  const isMost = mostWords.test(text);
  const named = saidOf(text, { start: match.index, end }, mentions, offset).filter((series) =>
    counts(series, noun),
  );
  const rows = specific(named);
  const [series, ...more] = rows;
  if (!series?.rij || more.some(({ dataset }) => dataset === series.dataset)) return undefined;
  const found = { kind: 'tegenspraak' as const, start: match.index, end, wat: nameOf(series) };
  if (isShareTable(series.dataset)) {
    const [share] = countedShares(one, [{ start: 0, end: 0, series: [series] }], data);
    const isTrue = !share || share.value > 0.5 === isMost;
    return isTrue ? undefined : { ...found, juist: `${Math.round(share.value * 100)}%` };
  }
  const rivals = pointsMeant(series.points, text).map(({ kolom, value }) => {
    const others = series.dataset.rijen
      .filter((rij) => rij !== series.rij && rij.deelVan === undefined)
      .flatMap((rij) => {
        const other = rij.waarden[kolom.id];
        return typeof other === 'number' && (isMost ? other > value : other < value) ? [{ rij, other }] : [];
      });
    const [rival] = others.sort((a, b) => (isMost ? b.other - a.other : a.other - b.other));
    return rival && { ...found, juist: `${dutch(value)} (${rival.rij.titel}: ${dutch(rival.other)})` };
  });
  return rivals.every((rival) => rival !== undefined) ? rivals.at(-1) : undefined;
}

/** What a claim says it of: what is named after its verb, or, where the verb stands before it, at the head. */
function saidOf(
  text: string,
  claim: { readonly start: number; readonly end: number },
  mentions: readonly SeriesMention[],
  offset: number,
): readonly Series[] {
  const after = mostVerbs.exec(text.slice(claim.end));
  const from = after ? claim.end + after.index + after[0].length : undefined;
  const before = mostVerbs.exec(text.slice(0, claim.start));
  const meant = mentions.filter(({ start, end }) =>
    before ? end - offset <= before.index : from !== undefined && start - offset >= from,
  );
  // "De meeste indicaties voor dagbesteding zijn licht" is of light day care.
  const around = before ? [] : mentions.filter(({ start }) => from !== undefined && start - offset < from);
  const said = meant.flatMap(({ series }) => series);
  const rows = specific([...said, ...around.flatMap(({ series }) => series).filter(({ rij }) => rij)]);
  return [...new Set(rows.filter((series) => said.includes(series)))];
}

function ofMore({ sentence }: PolicySentence, mentions: readonly SeriesMention[]): MostSlip | undefined {
  const { text, start: offset } = sentence;
  const match = moreThan.exec(text);
  const [words = '', how = '', noun = ''] = match ?? [];
  const than = text.search(/(?<!\p{L})dan(?!\p{L})/iu);
  if (
    !match ||
    than < match.index ||
    /(?<!\p{L})(?:niet|geen|veel|nog|steeds)\s+$/iu.test(text.slice(0, match.index))
  )
    return undefined;
  const rowsOf = (from: number, to: number) =>
    mentions
      .filter(({ start, end }) => start - offset >= from && end - offset <= to)
      .flatMap(({ series }) => series)
      .filter((series) => series.rij && counts(series, noun));
  const [first, second] = [rowsOf(0, than), rowsOf(than, text.length)];
  for (const one of first) {
    const other = second.find(({ dataset, eenheid }) => dataset === one.dataset && eenheid === one.eenheid);
    const [a, b] = [one, other].map((series) => series && pointsMeant(series.points, text).at(-1)?.value);
    if (!other?.rij || a === undefined || b === undefined || other.rij === one.rij) continue;
    if (/^minder/iu.test(how) ? a < b : a > b) return undefined;
    const end = match.index + words.length;
    const juist = `${dutch(a)} (${other.rij.titel}: ${dutch(b)})`;
    return { kind: 'tegenspraak', start: match.index, end, wat: nameOf(one), juist };
  }
  return undefined;
}

const counts = ({ dataset, eenheid }: Series, noun: string) =>
  [eenheid, dataset.eenheid, ...significant(dataset.titel)].some((name) => isForm(noun, name));

const nameOf = ({ dataset, rij }: Series) => (rij ? `${dataset.titel}: ${rij.titel}` : dataset.titel);

const dutch = (value: number) => String(value).replace('.', ',');

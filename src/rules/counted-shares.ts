import type { Dataset } from '../model/key-figure.ts';
import type { RegionData } from '../model/region-schema.ts';
import { type Series, sumOf, yearsOf } from './dataset-series.ts';
import type { PolicySentence } from './policy-sentences.ts';
import { allSegments, namedSegment } from './segment-family.ts';
import type { SeriesMention } from './series-names.ts';
import { yearsIn } from './trend-claims.ts';
import { significant } from './word-likeness.ts';
import { partHeading, wholeHeading } from './words/unit-words.ts';

/** A share that the data give of something a sentence names, from 0 to 1. */
export interface CountedShare {
  readonly value: number;
  readonly wat: string;
  /** How a text pulls it in; undefined where there is no expression for it. */
  readonly uitdrukking?: string;
  /** Words for the whole it is a share of; one of them tells that a sentence means this share. */
  readonly whole: readonly string[];
}

/** The shares that a sentence may speak of, by what it names. */
export function countedShares(
  one: PolicySentence,
  mentions: readonly SeriesMention[],
  data: RegionData,
): readonly CountedShare[] {
  const rows = specific(mentions.flatMap(({ series }) => series).filter(({ rij }) => rij !== undefined));
  const ofRows = rows.flatMap((series) =>
    isShareTable(series.dataset) ? ofPair(series) : ofSum(series, one),
  );
  return ofRows.length > 0 ? ofRows : ofSegment(one, data);
}

/** A table of a part and its whole: "1 op de 3". */
export function isShareTable({ kolommen }: Dataset): boolean {
  const [part, whole, ...more] = kolommen;
  return part !== undefined && whole !== undefined && more.length === 0
    ? partHeading.test(part.id) && wholeHeading.test(whole.id)
    : false;
}

/** Of the rows that are named, those of a breakdown of another named row: "dagbesteding ... speciaal". */
export function specific(rows: readonly Series[]): readonly Series[] {
  const parts = rows.filter(({ dataset: { sluitAanOp } }) =>
    rows.some(({ dataset, rij }) => dataset.id === sluitAanOp?.dataset && rij?.id === sluitAanOp.rij),
  );
  return parts.length > 0 ? parts : rows;
}

function ofPair({ dataset, points }: Series): readonly CountedShare[] {
  const [part, whole] = points;
  if (!part || !whole || whole.value === 0) return [];
  const names = [dataset.eenheid, ...significant(dataset.titel)];
  return [{ value: part.value / whole.value, wat: dataset.titel, whole: names }];
}

function ofSum({ dataset, rij, points }: Series, { sentence }: PolicySentence): readonly CountedShare[] {
  if (!rij || dataset.totaal !== 'som') return [];
  const parts = dataset.rijen.filter(({ deelVan }) => deelVan === undefined);
  return pointsMeant(points, sentence.text).flatMap(({ kolom, value }) => {
    const total = sumOf(parts, kolom);
    const path = `dataset.${dataset.id}.rij.${rij.id}`;
    const share = {
      value: value / total,
      wat: `${dataset.titel}: ${rij.titel}`,
      uitdrukking: `{{aandeel ${path} kolom="${kolom.id}" noemer=false}}`,
      whole: [kolom.soort ?? kolom.eenheid ?? dataset.eenheid, ...significant(dataset.titel)],
    };
    return total === 0 ? [] : [share];
  });
}

/** The points of the years that a sentence names; else the last, or, of a sentence about the past, any. */
export function pointsMeant<P extends Series['points'][number]>(
  points: readonly P[],
  text: string,
): readonly P[] {
  const years = yearsIn(text);
  if (years.length > 0)
    return points.filter(({ kolom }) => yearsOf(kolom).some((year) => years.includes(year)));
  const isPast =
    /(?<!\p{L})(?:was|waren|ging|gingen|had|hadden|kreeg|kregen|werd|werden|liep|liepen|kwam|kwamen)(?!\p{L})/iu.test(
      text,
    );
  return isPast ? points : points.slice(-1);
}

/** The share of the one segment that is named, in the spending of the region and in what the segments count. */
function ofSegment({ sentence }: PolicySentence, data: RegionData): readonly CountedShare[] {
  const segment = namedSegment(sentence.text, allSegments(data));
  const { omzet, clienten } = segment?.kengetallen ?? {};
  if (!segment) return [];
  const figures = (data.segmenten ?? []).map(({ kengetallen }) => kengetallen);
  const sum = (numbers: readonly (number | undefined)[]) =>
    numbers.reduce<number>((total, value) => total + (value ?? 0), 0);
  const share = (
    value: number | undefined,
    total: number | undefined,
    wat: string,
    whole: readonly string[],
  ) =>
    value === undefined || !total
      ? []
      : [{ value: value / total, wat: `${wat} van segment ${segment.naam}`, whole }];
  const money = ['daarvan', 'uitgaven', 'geld', 'kosten', 'omzet', 'budget'];
  return [
    ...share(omzet?.euro, data.financiering?.uitgaven?.euro, 'omzet', money),
    ...share(omzet?.euro, sum(figures.map((one) => one?.omzet?.euro)), 'omzet', money),
    ...share(clienten, sum(figures.map((one) => one?.clienten)), 'cliënten', ['cliënten', 'inwoners']),
  ];
}

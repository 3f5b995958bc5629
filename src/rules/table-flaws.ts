import type { Dataset, DatasetKolom } from '../model/key-figure.ts';
import type { RegionData } from '../model/region-schema.ts';
import type { Cell } from './dataset-cells.ts';
import { yearsOf } from './dataset-series.ts';
import { wordsOf } from './sentences.ts';
import { isForm, significant } from './word-likeness.ts';
import { headingOfSide } from './words/column-words.ts';
import { numberOfWord } from './words/number-words.ts';

/** What a sentence names, and what a cell in it is of. */
interface Misread {
  readonly zin: string;
  readonly cel: string;
}

/**
 * The table that the nearest of `stretches` names by words that the table of the cell does not have, where both
 * have such a row.
 */
export function otherTable(
  [cell]: readonly Cell[],
  stretches: readonly string[],
  { datasets = [] }: RegionData,
): Misread | undefined {
  const { dataset, rij } = cell ?? {};
  if (!dataset || !rij) return undefined;
  const siblings = datasets.filter(
    (other) => other !== dataset && other.rijen.some(({ id, titel }) => id === rij.id || titel === rij.titel),
  );
  for (const stretch of siblings.length > 0 ? stretches : []) {
    const words = wordsOf(stretch).map(({ text }) => text);
    const isNamed = (one: Dataset, beside: Dataset) =>
      significant(one.titel)
        .filter((name) => !significant(beside.titel).includes(name))
        .some((name) => words.some((word) => isForm(word, name)));
    const named = siblings.filter((other) => isNamed(other, dataset));
    if (siblings.some((other) => isNamed(dataset, other))) return undefined;
    const [other, ...more] = named;
    if (other && more.length === 0) return { zin: other.titel, cel: dataset.titel };
  }
  return undefined;
}

/** The side or unit that the nearest of `stretches` names, where the cell is of a column of another. */
export function otherColumn(cells: readonly Cell[], stretches: readonly string[]): Misread | undefined {
  const [cell] = cells;
  if (!cell || new Set(cells.map(({ kolom }) => `${kolom.soort} ${kolom.eenheid}`)).size > 1)
    return undefined;
  const { kolom, dataset } = cell;
  for (const stretch of stretches) {
    const side = kolom.soort === undefined ? undefined : headingOfSide(stretch);
    if (side === kolom.soort && side !== undefined) return undefined;
    if (side !== undefined) return { zin: side, cel: kolom.titel };
    const units = unitsCounted(stretch, dataset.kolommen);
    if (kolom.eenheid !== undefined && units.includes(kolom.eenheid)) return undefined;
    const [unit, ...more] = units;
    if (kolom.eenheid !== undefined && unit !== undefined && more.length === 0)
      return { zin: unit, cel: kolom.titel };
  }
  return undefined;
}

/** The units of columns that a text counts: "het aantal cliënten". */
function unitsCounted(text: string, kolommen: readonly DatasetKolom[]): readonly string[] {
  const counted = [...text.matchAll(/(?<!\p{L})(?:aantal|aantallen|meer|minder)\s+(\p{L}+)/giu)].map(
    (match) => match[1] ?? '',
  );
  const units = [...new Set(kolommen.flatMap(({ eenheid }) => eenheid ?? []))];
  return units.filter((unit) => counted.some((word) => isForm(word, unit)));
}

const relative = /(?<!\p{L})(\p{L}+) jaar (eerder|daarvoor|later|daarna)(?!\p{L})/iu;

/** "Een jaar eerder", where the column is not of a year before that of the number before it. */
export function otherMoment(
  [earlier]: readonly Cell[],
  [cell]: readonly Cell[],
  between: string,
): Misread | undefined {
  const [phrase = '', count = '', where = ''] = relative.exec(between) ?? [];
  const years = numberOfWord(count, true);
  if (!earlier || !cell || years === undefined || earlier.dataset.kolommen.length < 2) return undefined;
  const apart = yearsBetween(earlier, cell);
  const meant = /^(?:eerder|daarvoor)$/iu.test(where) ? -years : years;
  return apart === undefined || apart === meant ? undefined : { zin: phrase, cel: cell.kolom.titel };
}

/** "Dat bedrag ...", where the cell is of another row than the number of the sentence before. */
export function otherSubject(
  [cell]: readonly Cell[],
  sentence: string,
  [last]: readonly Cell[],
): Misread | undefined {
  if (!cell?.rij || !last?.rij || !/^(?:Dat|Dit|Die|Deze)\s/u.test(sentence) || cell.dataset !== last.dataset)
    return undefined;
  return cell.rij === last.rij ? undefined : { zin: last.rij.titel, cel: cell.rij.titel };
}

/** "In twee jaar", at its place in `text`, where the two cells of a trend are another number of years apart. */
export function otherSpan(
  [from, to]: readonly Cell[],
  text: string,
): { readonly phrase: string; readonly start: number } | undefined {
  const match =
    /(?<!\p{L})(?:in|binnen|na)\s+((\p{L}+)\s+jaar)(?!\s+(?:eerder|later|daarvoor|geleden))(?!\p{L})/iu.exec(
      text,
    );
  const [whole = '', phrase = '', count = ''] = match ?? [];
  const typed = numberOfWord(count, true);
  const apart = from && to && yearsBetween(from, to);
  if (!match || typed === undefined || apart === undefined) return undefined;
  return apart === typed ? undefined : { phrase, start: match.index + whole.indexOf(phrase) };
}

/** How many whole years lie between the moments of two cells, a day more or less left aside. */
function yearsBetween(from: Cell, to: Cell): number | undefined {
  const [first, second] = [from, to].map(({ kolom }) => {
    const [year] = yearsOf(kolom);
    const [, month = '1', day = '1'] = /\d{4}-(\d{2})(?:-(\d{2}))?/u.exec(kolom.peildatum ?? '') ?? [];
    return year === undefined ? undefined : year + (Number(month) - 1) / 12 + Number(day) / 365;
  });
  return first === undefined || second === undefined ? undefined : Math.round(second - first);
}

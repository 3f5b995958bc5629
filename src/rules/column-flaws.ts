import type { Dataset, DatasetKolom } from '../model/key-figure.ts';
import { wordsOf } from './sentences.ts';
import { isForm } from './word-likeness.ts';
import { headingOfNature, headingOfSide } from './words/column-words.ts';

/** A field of a table that its heading, its name or a column beside it contradicts. */
export interface ColumnFlaw {
  readonly owner: object;
  readonly key: 'titel' | 'soort' | 'aard' | 'eenheid' | 'van' | 'totaal';
  /** What stands in the field. */
  readonly staat: string;
  /** What contradicts it. */
  readonly tegen: string;
}

/** The flaws of a table's columns, computed columns and total: one for each. */
export function columnFlaws(dataset: Dataset): readonly ColumnFlaw[] {
  const { kolommen, ontwikkelingen = [], totaal, toelichting = '' } = dataset;
  const own = kolommen.flatMap(
    (kolom): readonly ColumnFlaw[] => sideFlaw(kolom) ?? natureFlaw(kolom) ?? unitFlaw(kolom, dataset) ?? [],
  );
  const developments = ontwikkelingen.flatMap((ontwikkeling): readonly ColumnFlaw[] => {
    const compared = [ontwikkeling.van, ontwikkeling.naar].map((id) => kolommen.find((one) => one.id === id));
    const said = unitIn(ontwikkeling.titel, dataset);
    const isOther = said !== undefined && compared.every((kolom) => kolom && unitOf(kolom, dataset) !== said);
    return isOther
      ? [{ owner: ontwikkeling, key: 'van', staat: ontwikkeling.van, tegen: ontwikkeling.titel }]
      : [];
  });
  const againstTotal =
    totaal === 'som'
      ? /(?<!\p{L})geen totaal(?!\p{L})/iu.exec(toelichting)?.[0]
      : (dataset.aandelen && 'aandelen') || (dataset.sluitAanOp && 'sluitAanOp') || undefined;
  const total: readonly ColumnFlaw[] =
    totaal !== undefined && againstTotal !== undefined
      ? [{ owner: dataset, key: 'totaal', staat: totaal, tegen: againstTotal }]
      : [];
  return [...own, ...(own.length > 0 ? [] : unequalNatures(dataset)), ...developments, ...total];
}

/** "Inkomsten" that are counted as spending: where the id agrees with the field, it is the heading that is wrong. */
function sideFlaw(kolom: DatasetKolom): readonly ColumnFlaw[] | undefined {
  const said = headingOfSide(kolom.titel);
  if (said === undefined || kolom.soort === undefined || said === kolom.soort) return undefined;
  const flaw = { owner: kolom, staat: kolom.soort, tegen: kolom.titel };
  return headingOfSide(kolom.id) === kolom.soort
    ? [{ ...flaw, key: 'titel', staat: kolom.titel, tegen: kolom.soort }]
    : [{ ...flaw, key: 'soort' }];
}

function natureFlaw(kolom: DatasetKolom): readonly ColumnFlaw[] | undefined {
  const said = headingOfNature(kolom.titel);
  if (said === undefined || kolom.aard === undefined) return undefined;
  const isDone = kolom.aard === 'realisatie';
  return isDone === (said === 'realisatie')
    ? undefined
    : [{ owner: kolom, key: 'aard', staat: kolom.aard, tegen: kolom.titel }];
}

function unitFlaw(kolom: DatasetKolom, dataset: Dataset): readonly ColumnFlaw[] | undefined {
  const said = unitIn(kolom.titel, dataset);
  const own = unitOf(kolom, dataset);
  if (said === undefined || said === own) return undefined;
  const isOwnId = plain(kolom.id).startsWith(plain(own).slice(0, 6));
  if (isOwnId || kolom.eenheid === undefined)
    return [{ owner: kolom, key: 'titel', staat: kolom.titel, tegen: own }];
  return [{ owner: kolom, key: 'eenheid', staat: own, tegen: kolom.titel }];
}

const plain = (text: string) => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');

const unitOf = (kolom: DatasetKolom, { eenheid }: Dataset) => kolom.eenheid ?? eenheid;

/** The one unit of the table that a heading names. */
function unitIn(titel: string, dataset: Dataset): string | undefined {
  const units = new Set([dataset.eenheid, ...dataset.kolommen.map((kolom) => unitOf(kolom, dataset))]);
  const words = wordsOf(titel).map(({ text }) => text);
  const [only, ...more] = [...units].filter(
    (unit) => !unit.includes(' ') && words.some((word) => isForm(word, unit)),
  );
  return more.length === 0 ? only : undefined;
}

/** Spending and income of one year are both actuals or both planned, where each stands there once. */
function unequalNatures({ kolommen, zonderBegroting }: Dataset): readonly ColumnFlaw[] {
  return kolommen.flatMap((kolom, index): readonly ColumnFlaw[] => {
    const sameYear = kolommen.filter(({ peildatum }) => peildatum && peildatum === kolom.peildatum);
    const [first, second, ...more] = sameYear;
    if (first !== kolom || !second || more.length > 0 || first.soort === second.soort) return [];
    if (!first.aard || !second.aard || (first.aard === 'realisatie') === (second.aard === 'realisatie'))
      return [];
    const later = kolommen.slice(index + 2).some(({ aard }) => aard === 'realisatie');
    const isPast = later || zonderBegroting?.jaren.includes(kolom.peildatum ?? '') === true;
    const wrong = [first, second].find(({ aard }) => (aard === 'realisatie') !== isPast) ?? second;
    const right = wrong === first ? second : first;
    return [
      {
        owner: wrong,
        key: 'aard',
        staat: wrong.aard ?? '',
        tegen: `${right.titel} ${right.peildatum}: ${right.aard}`,
      },
    ];
  });
}

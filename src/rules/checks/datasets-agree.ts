import type { Dataset, DatasetKolom, DatasetRij } from '../../model/key-figure.ts';
import { sumOf } from '../dataset-series.ts';
import { defineRule, type Spot } from '../rule.ts';
import { likelyWrongPart } from '../typing-slip.ts';

/** Two tables that count the same thing come to the same number, or say why not. */
export const rule = defineRule<{
  tabel: string;
  rij: string;
  kolom: string;
  totaal: number;
  waarde: number;
}>({
  code: 'SEG231',
  alias: 'R01',
  severity: 'error',
  source: 'Een totaal van 570 waar de delen samen 568 zijn',
  phase: 'structure',
  nl: {
    title: 'Tabellen die hetzelfde tellen, zeggen hetzelfde',
    message: (a) =>
      `Kolom ‘${a.kolom}’ telt op tot ${dutch(a.totaal)}, en rij ‘${a.rij}’ van tabel ‘${a.tabel}’ zegt ${dutch(a.waarde)}.`,
    label: (a) => `${dutch(a.totaal)} is geen ${dutch(a.waarde)}`,
    why: 'De lezer vindt twee getallen voor hetzelfde en weet niet welk klopt.',
    remedy: 'Verbeter het getal dat niet klopt, of zeg met `verschil` waardoor de tabellen verschillen.',
  },
  en: {
    title: 'Tables that count the same say the same',
    message: (a) =>
      `Column ‘${a.kolom}’ adds up to ${a.totaal}, and row ‘${a.rij}’ of table ‘${a.tabel}’ says ${a.waarde}.`,
    label: (a) => `${a.totaal} is not ${a.waarde}`,
    why: 'The reader finds two numbers for the same thing and cannot tell which is right.',
    remedy: 'Correct the number that is wrong, or say with `verschil` why the tables differ.',
  },
  check: ({ region, related }, report) => {
    const datasets = new Map((region.data.datasets ?? []).map((dataset) => [dataset.id, dataset]));
    for (const dataset of datasets.values()) {
      const { sluitAanOp } = dataset;
      const other = datasets.get(sluitAanOp?.dataset ?? '');
      const rij = other?.rijen.find(({ id }) => id === sluitAanOp?.rij);
      if (!sluitAanOp || !other || !rij || sluitAanOp.verschil !== undefined) continue;
      const reference = { owner: sluitAanOp, key: 'rij' };
      const flaws = dataset.kolommen.flatMap((kolom) => flawIn(dataset, kolom, rij));
      for (const { kolom, total, parts, totaal } of flaws) {
        const args = { tabel: other.titel, rij: rij.titel, kolom: kolom.titel, totaal, waarde: total.value };
        // One column that is wrong is a wrong number; where more are, the tables may not be about the same thing.
        const spot: Spot = flaws.length > 1 ? reference : wrongCell(other, kolom, total, parts);
        const others = [reference, total, ...parts].filter(({ owner }) => owner !== spot.owner);
        report(spot, args, { related: others.flatMap((place) => related(place, 'definition')) });
      }
    }
  },
});

/** The row of the other table, where a remark there gives the total that its column would have; else as it was typed. */
function wrongCell(other: Dataset, kolom: DatasetKolom, total: Cell, parts: readonly Cell[]): Cell {
  const remark = `${other.toelichting ?? ''} ${other.noot ?? ''}`;
  const names = (value: number) =>
    new RegExp(`(?<![\\d.,])${dutch(value)}(?![\\d%]|[.,]\\d)`, 'u').test(remark);
  const sum = sumOf(
    other.rijen.filter(({ deelVan }) => deelVan === undefined),
    kolom,
  );
  const meant = parts.reduce((all, { value }) => all + value, sum - total.value);
  return names(meant) && !names(sum) ? total : likelyWrongPart(total, parts);
}

interface Cell {
  readonly owner: object;
  readonly key: string;
  readonly value: number;
}

function flawIn(dataset: Dataset, kolom: DatasetKolom, rij: DatasetRij) {
  const value = rij.waarden[kolom.id];
  const counted = dataset.rijen.filter(
    ({ deelVan, nvt }) => deelVan === undefined && !nvt?.includes(kolom.id),
  );
  const parts = counted.flatMap(({ waarden }) => {
    const part = waarden[kolom.id];
    return typeof part === 'number' ? [{ owner: waarden, key: kolom.id, value: part }] : [];
  });
  // What is missing or unknown is told elsewhere, or no slip at all.
  if (typeof value !== 'number' || parts.length < counted.length) return [];
  const totaal = sumOf(counted, kolom);
  return totaal === value
    ? []
    : [{ kolom, totaal, parts, total: { owner: rij.waarden, key: kolom.id, value } }];
}

const dutch = (value: number) => String(value).replace('.', ',');

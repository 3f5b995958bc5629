import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Dataset, DatasetKolom } from '../../model/key-figure.ts';
import { isInverse, sumOf } from '../dataset-series.ts';
import { defineRule } from '../rule.ts';

type Claim = NonNullable<Dataset['beweringen']>[number];

/** What a table is said to show, it shows: in every row the claim is about. */
export const rule = defineRule<{ bewering: string; rij: string; cijfers: string; waar: Phrase }>({
  code: 'SEG246',
  alias: 'R04',
  severity: 'error',
  source: 'E006, E007: een conclusie onder een tabel die het omgekeerde laat zien',
  phase: 'structure',
  nl: {
    title: 'Een uitspraak over een tabel klopt voor elke rij waar zij over gaat',
    message: (a) => `De uitspraak ‘${a.bewering}’ ${a.waar.nl} klopt niet voor ‘${a.rij}’: ${a.cijfers}.`,
    label: (a) => `niet voor ‘${a.rij}’`,
    why: 'De tekst trekt een conclusie die de cijfers niet dragen.',
    remedy: 'Verbeter de uitspraak, noem alleen de rijen waarvoor zij geldt, of verbeter de getallen.',
  },
  en: {
    title: 'A claim about a table holds for every row it is about',
    message: (a) => `The claim ‘${a.bewering}’ ${a.waar.en} does not hold for ‘${a.rij}’: ${a.cijfers}.`,
    label: (a) => `not for ‘${a.rij}’`,
    why: 'The text draws a conclusion that the figures do not bear.',
    remedy: 'Correct the claim, name only the rows it holds for, or correct the numbers.',
  },
  check: ({ region, where }, report) => {
    for (const dataset of region.data.datasets ?? []) {
      for (const bewering of dataset.beweringen ?? []) {
        const [van, naar] = [bewering.van, bewering.naar].map((id) =>
          dataset.kolommen.find((kolom) => kolom.id === id),
        );
        if (!van || !naar) continue;
        for (const { rij, from, to } of measured(dataset, bewering, van, naar)) {
          if (holds(bewering.richting, from, to, isInverse(dataset))) continue;
          const cijfers = `${dutch(from)} → ${dutch(to)}`;
          report(
            { owner: bewering, key: 'richting' },
            { bewering: bewering.tekst, rij, cijfers, waar: where({ owner: dataset }) },
          );
          break;
        }
      }
    }
  },
});

/** The numbers a claim is about: of its rows, or how heavy the help is on average. */
function measured(dataset: Dataset, { richting, rijen }: Claim, van: DatasetKolom, naar: DatasetKolom) {
  if (richting === 'zwaarder' || richting === 'lichter') {
    const [from, to] = [van, naar].map((kolom) => weight(dataset, kolom));
    return from === undefined || to === undefined ? [] : [{ rij: dataset.titel, from, to }];
  }
  const parts = dataset.rijen.filter(({ deelVan }) => deelVan === undefined);
  const rows = dataset.rijen
    .filter(({ id }) => rijen === undefined || rijen.includes(id))
    .flatMap(({ titel, waarden }) => {
      const [from, to] = [waarden[van.id], waarden[naar.id]];
      return typeof from === 'number' && typeof to === 'number' ? [{ rij: titel, from, to }] : [];
    });
  return rijen?.includes('totaal')
    ? [...rows, { rij: 'totaal', from: sumOf(parts, van), to: sumOf(parts, naar) }]
    : rows;
}

/** Where the middle of a column lies among its rows, that go from light to heavy. */
function weight({ rijen }: Dataset, kolom: DatasetKolom): number | undefined {
  const total = sumOf(rijen, kolom);
  const sum = rijen.reduce((all, { waarden }, index) => all + (waarden[kolom.id] ?? 0) * (index + 1), 0);
  return total === 0 ? undefined : Number((sum / total).toFixed(2));
}

function holds(richting: Claim['richting'], from: number, to: number, inverse: boolean): boolean {
  if (richting === 'gelijk') return Math.abs(to - from) <= Math.abs(from) * 0.02;
  const isUp = richting === 'toename' || richting === 'zwaarder';
  return isUp !== inverse ? to > from : to < from;
}

const dutch = (value: number) => String(value).replace('.', ',');

import { defineRule } from '../rule.ts';

/** Two tables that count the same thing come to the same number, or say why not. */
export const rule = defineRule<{
  tabel: string;
  rij: string;
  kolom: string;
  totaal: number;
  waarde: number;
}>({
  code: 'SEG231',
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
    const datasets = region.data.datasets ?? [];
    for (const dataset of datasets) {
      const { sluitAanOp } = dataset;
      const other = datasets.find(({ id }) => id === sluitAanOp?.dataset);
      const rij = other?.rijen.find(({ id }) => id === sluitAanOp?.rij);
      if (!sluitAanOp || !other || !rij || sluitAanOp.verschil !== undefined) continue;
      for (const kolom of dataset.kolommen) {
        const waarde = rij.waarden[kolom.id];
        const parts = dataset.rijen.filter(({ deelVan }) => deelVan === undefined);
        const counted = parts.filter(({ nvt }) => !nvt?.includes(kolom.id));
        const numbers = counted.flatMap(({ waarden }) => waarden[kolom.id] ?? []);
        // What is missing or unknown is told elsewhere, or no slip at all.
        if (typeof waarde !== 'number' || numbers.length < counted.length) continue;
        // Sums of cents leave a rest in the last binary places.
        const totaal = Number(numbers.reduce((sum, number) => sum + number, 0).toFixed(6));
        if (totaal === waarde) continue;
        const args = { tabel: other.titel, rij: rij.titel, kolom: kolom.titel, totaal, waarde };
        const details = { related: related({ owner: rij.waarden, key: kolom.id }, 'definition') };
        report({ owner: sluitAanOp, key: 'rij' }, args, details);
      }
    }
  },
});

const dutch = (value: number) => String(value).replace('.', ',');

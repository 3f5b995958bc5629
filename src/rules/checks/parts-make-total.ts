import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Dataset, DatasetKolom, DatasetRij } from '../../model/key-figure.ts';
import { append } from '../append.ts';
import { isInverse, sumOf } from '../dataset-series.ts';
import { defineRule } from '../rule.ts';
import { likelyWrong } from '../typing-slip.ts';

/** The parts of a row add up to it, and a typed total is the sum of the rows above it. */
export const rule = defineRule<{ rij: string; kolom: string; som: string; waarde: string; waar: Phrase }>({
  code: 'SEG240',
  alias: 'R01',
  severity: 'error',
  source: 'E001: een totaal dat niet de som van de delen is',
  phase: 'structure',
  nl: {
    title: 'Delen tellen op tot hun totaal, in elke kolom',
    message: (a) =>
      `Rij ‘${a.rij}’ ${a.waar.nl} zegt ${a.waarde} in kolom ‘${a.kolom}’, en de delen zijn samen ${a.som}.`,
    label: (a) => `de delen zijn ${a.som}`,
    why: 'De lezer telt na en komt anders uit. Percentages die van het totaal uitgaan, kloppen dan ook niet.',
    remedy:
      'Verbeter het totaal of het deel dat niet klopt. Zijn dit niet alle delen, zeg dan met `verschil` bij de rij wat er nog bij hoort. Een totaal over alle rijen hoeft u niet te typen: `totaal: som` telt op.',
  },
  en: {
    title: 'Parts add up to their total, in every column',
    message: (a) =>
      `Row ‘${a.rij}’ ${a.waar.en} says ${a.waarde} in column ‘${a.kolom}’, and the parts are ${a.som} together.`,
    label: (a) => `the parts are ${a.som}`,
    why: 'The reader adds up and finds something else. Percentages of the total are wrong as well.',
    remedy:
      'Correct the total or the part that is wrong. If these are not all parts, say with `verschil` at the row what else there is. A total of all rows need not be typed: `totaal: som` adds up.',
  },
  check: ({ region, where, related }, report) => {
    for (const dataset of region.data.datasets ?? []) {
      if (isInverse(dataset)) continue;
      for (const { rij, delen, isAll } of wholesOf(dataset)) {
        for (const kolom of dataset.kolommen) {
          const flaw = flawIn(rij, delen, kolom, isAll);
          if (!flaw) continue;
          const { total, parts, som } = flaw;
          const waarde = dutch(total.value);
          const args = {
            rij: rij.titel,
            kolom: kolom.titel,
            som: dutch(som),
            waarde,
            waar: where({ owner: dataset }),
          };
          const spot = likelyWrong(total, parts);
          const others = [total, ...parts].filter((cell) => cell !== spot);
          report(spot, args, { related: others.flatMap((cell) => related(cell, 'definition')) });
        }
      }
    }
  },
});

interface Whole {
  readonly rij: DatasetRij;
  readonly delen: readonly DatasetRij[];
  readonly isAll: boolean;
}

function wholesOf({ rijen }: Dataset): readonly Whole[] {
  const parts = new Map<string, DatasetRij[]>();
  for (const rij of rijen) {
    if (rij.deelVan === undefined) continue;
    append(parts, rij.deelVan, rij);
  }
  return rijen.flatMap((rij): Whole[] => {
    const own = parts.get(rij.id);
    // One part is "waarvan"; of several a remainder is told with `verschil`.
    if (own) return [{ rij, delen: own, isAll: own.length > 1 && rij.verschil === undefined }];
    if (!/^(?:eind|sub|alles bij elkaar)?\s?totaal\b/iu.test(rij.titel)) return [];
    const others = rijen.filter((other) => other !== rij && other.deelVan === undefined);
    return others.length > 1 ? [{ rij, delen: others, isAll: rij.verschil === undefined }] : [];
  });
}

function flawIn(rij: DatasetRij, delen: readonly DatasetRij[], kolom: DatasetKolom, isAll: boolean) {
  const value = rij.waarden[kolom.id];
  const counted = delen.filter(({ nvt }) => !nvt?.includes(kolom.id));
  const parts = counted.flatMap(({ waarden }) => {
    const part = waarden[kolom.id];
    return typeof part === 'number' ? [{ owner: waarden, key: kolom.id, value: part }] : [];
  });
  if (typeof value !== 'number' || parts.length === 0 || parts.length < counted.length) return undefined;
  const som = sumOf(counted, kolom);
  const isWrong = isAll ? som !== value : som > value;
  return isWrong ? { som, parts, total: { owner: rij.waarden, key: kolom.id, value } } : undefined;
}

const dutch = (value: number) => String(value).replace('.', ',');

import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { boughtThings } from '../instruments-of.ts';
import { defineRule } from '../rule.ts';

/** The weights of award criteria are together one hundred percent. */
export const rule = defineRule<{ naam: Phrase; som: number }>({
  code: 'SEG349',
  alias: 'R01',
  severity: 'error',
  phase: 'structure',
  nl: {
    title: 'Gunningscriteria wegen samen 100%',
    message: (a) =>
      `De gunningscriteria van ${a.naam.nl} wegen samen ${String(a.som).replace('.', ',')}%, en geen 100%.`,
    label: (a) => `samen ${String(a.som).replace('.', ',')}%`,
    why: 'Wie inschrijft, weet zo niet waarop de inschrijving wordt beoordeeld.',
    remedy: 'Verbeter de gewichten, zodat zij samen 100 zijn.',
  },
  en: {
    title: 'Award criteria together weigh 100%',
    message: (a) => `The award criteria of ${a.naam.en} together weigh ${a.som}%, not 100%.`,
    label: (a) => `together ${a.som}%`,
    why: 'Whoever tenders cannot know what the tender is judged on.',
    remedy: 'Correct the weights, so that they are 100 together.',
  },
  check: ({ region }, report) => {
    for (const { instrumenten, naam } of boughtThings(region.data)) {
      const { contractvorm } = instrumenten;
      const weights = (contractvorm?.gunningscriteria ?? []).map(({ weging }) => weging);
      if (!contractvorm || weights.length === 0 || weights.some((weight) => weight === undefined)) continue;
      const som = Number(weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0).toFixed(6));
      if (som !== 100) report({ owner: contractvorm, key: 'gunningscriteria', token: 'key' }, { naam, som });
    }
  },
});

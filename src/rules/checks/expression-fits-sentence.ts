import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { type CellFlaw, cellFlaws } from '../cell-flaws.ts';
import { defineRule } from '../rule.ts';

/** A number pulled from a table is of the row and the year that the sentence names. */
export const rule = defineRule<{ zin: string; cel: string; waar: Phrase; wat: CellFlaw['wat'] }>({
  code: 'SEG259',
  alias: 'R03',
  severity: 'error',
  source: 'E006: een tekst over de ene rij met de cijfers van een andere',
  phase: 'content',
  nl: {
    title: 'Een getal uit een tabel is van de rij en het jaar waar de zin over gaat',
    message: (a) =>
      `De zin noemt ‘${a.zin}’ ${a.waar.nl}, en het getal komt uit ${a.wat === 'rij' ? 'rij' : 'kolom'} ‘${a.cel}’.`,
    label: (a) => (a.wat === 'rij' ? 'andere rij' : 'ander jaar'),
    why: 'Het getal klopt, maar hoort bij iets anders. De lezer kan dat niet zien.',
    remedy: 'Verwijs naar de rij en de kolom waar de zin over gaat, of verbeter de zin.',
  },
  en: {
    title: 'A number from a table is of the row and the year the sentence is about',
    message: (a) =>
      `The sentence names ‘${a.zin}’ ${a.waar.en}, and the number comes from ${a.wat === 'rij' ? 'row' : 'column'} ‘${a.cel}’.`,
    label: (a) => (a.wat === 'rij' ? 'another row' : 'another year'),
    why: 'The number is right, but belongs to something else. The reader cannot see that.',
    remedy: 'Refer to the row and the column that the sentence is about, or correct the sentence.',
  },
  check: (context, report) => {
    for (const { spot, wat, zin, cel } of cellFlaws(context))
      report(spot, { wat, zin, cel, waar: context.where(spot) }, context.byStatus(spot));
  },
});

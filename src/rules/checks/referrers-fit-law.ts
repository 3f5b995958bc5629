import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { labelOf } from '../../model/enumeration.ts';
import { verwijzers } from '../../model/instrument-enumerations.ts';
import { boughtThings } from '../instruments-of.ts';
import { defineRule } from '../rule.ts';

/** Who may refer to youth care only: elsewhere the gemeente itself decides. */
const onlyYouth: readonly string[] = [
  'huisarts',
  'medisch_specialist',
  'jeugdarts',
  'gecertificeerde_instelling',
  'rechter',
];

/** Doctors, certified institutions and judges refer to youth care; for other laws the gemeente decides. */
export const rule = defineRule<{ naam: Phrase; verwijzer: string }>({
  code: 'SEG348',
  severity: 'warning',
  source: 'Jeugdwet, artikel 2.6; Wmo 2015, artikel 2.3.5',
  phase: 'structure',
  nl: {
    title: 'Een verwijzer past bij de wet',
    message: (a) => `Voor ${a.naam.nl} verwijst de ${a.verwijzer}, maar die verwijst alleen naar jeugdhulp.`,
    label: () => 'alleen Jeugdwet',
    why: 'Onder de Wmo en de Participatiewet beslist de gemeente zelf over de hulp. De lezer zou anders bij de verkeerde aankloppen.',
    remedy: 'Haal deze verwijzer weg, of verbeter de wetten.',
  },
  en: {
    title: 'A referrer fits the law',
    message: (a) => `For ${a.naam.en} the ${a.verwijzer} refers, who refers to youth care only.`,
    label: () => 'Jeugdwet only',
    why: 'Under the Wmo and the Participatiewet the gemeente itself decides on help. The reader would knock on the wrong door.',
    remedy: 'Remove this referrer, or correct the laws.',
  },
  check: ({ region }, report) => {
    for (const { instrumenten, naam, wetten } of boughtThings(region.data)) {
      const list = instrumenten.toegang?.verwijzers ?? [];
      if (wetten.length === 0 || wetten.includes('jeugdwet')) continue;
      for (const [key, verwijzer] of list.entries()) {
        if (!onlyYouth.includes(verwijzer)) continue;
        report({ owner: list, key }, { naam, verwijzer: labelOf(verwijzers, verwijzer) });
      }
    }
  },
});

import type { Gemeente } from '../../model/region-schema.ts';
import { isNameOf } from '../registers/find-gemeente.ts';
import { defineRule } from '../rule.ts';

/** Two gemeenten have neither the same code nor the same name. */
export const rule = defineRule<{ veld: 'code' | 'naam'; waarde: string }>({
  code: 'SEG212',
  severity: 'error',
  suppressible: true,
  source: 'E123: een gemeente die twee keer in de rij staat',
  phase: 'structure',
  nl: {
    title: 'Gemeenten hebben elk hun eigen naam en code',
    message: (a) => `Twee gemeenten hebben dezelfde ${a.veld}: ${a.waarde}.`,
    label: () => 'komt al voor',
    why: 'Elke gemeente krijgt haar eigen stukken; bij een dubbele is niet te zien van wie een stuk is.',
    remedy: 'Verbeter de gekopieerde waarde, of haal de dubbele gemeente weg.',
  },
  en: {
    title: 'Gemeenten each have a name and code of their own',
    message: (a) => `Two gemeenten have the same ${a.veld === 'naam' ? 'name' : 'code'}: ${a.waarde}.`,
    label: () => 'occurs before',
    why: 'Every gemeente gets its own documents; with a duplicate no one can see whose a document is.',
    remedy: 'Correct the copied value, or remove the duplicate gemeente.',
  },
  check: ({ region, related }, report) => {
    const first = new Map<string, Gemeente>();
    for (const gemeente of region.data.gemeenten) {
      for (const veld of ['code', 'naam'] as const) {
        const name = `${veld} ${gemeente[veld].toLowerCase()}`;
        const earlier = first.get(name);
        if (!earlier) first.set(name, gemeente);
        // A code that is another's by the register is told there.
        else if (
          veld !== 'code' ||
          isNameOf(gemeente.naam, gemeente.code) === isNameOf(earlier.naam, earlier.code)
        ) {
          const place = { related: related({ owner: earlier, key: veld }, 'first') };
          report({ owner: gemeente, key: veld }, { veld, waarde: gemeente[veld] }, place);
        }
      }
    }
  },
});

import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { columnFlaws } from '../column-flaws.ts';
import { defineRule } from '../rule.ts';

/** What a table says of a column, in its heading and in its fields, is one thing. */
export const rule = defineRule<{ staat: string; tegen: string; waar: Phrase }>({
  code: 'SEG368',
  alias: 'R07',
  severity: 'error',
  source: 'E021: een overzicht van uitgaven en inkomsten dat niet na te rekenen is',
  phase: 'structure',
  nl: {
    title: 'De kop van een kolom en haar gegevens zeggen hetzelfde',
    message: (a) => `‘${a.staat}’ ${a.waar.nl} past niet bij ‘${a.tegen}’.`,
    label: () => 'past niet bij de kop',
    why: 'De lezer leest de kop, en het stuk rekent met de gegevens. Verschillen die, dan kloppen saldo, totaal en ontwikkeling niet met wat de lezer ziet.',
    remedy:
      'Verbeter `soort`, `aard`, `eenheid`, `totaal` of de gekozen kolommen, of verbeter de kop of de toelichting.',
  },
  en: {
    title: 'The heading of a column and its fields say the same',
    message: (a) => `‘${a.staat}’ ${a.waar.en} does not fit ‘${a.tegen}’.`,
    label: () => 'does not fit the heading',
    why: 'Readers read the heading, and the document computes with the fields. If they differ, balance, total and development are not what readers see.',
    remedy:
      'Correct `soort`, `aard`, `eenheid`, `totaal` or the columns chosen, or correct the heading or the explanation.',
  },
  check: ({ region, where }, report) => {
    for (const dataset of region.data.datasets ?? [])
      for (const { owner, key, staat, tegen } of columnFlaws(dataset))
        report({ owner, key }, { staat, tegen, waar: where({ owner: dataset }) });
  },
});

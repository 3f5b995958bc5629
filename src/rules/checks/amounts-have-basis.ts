import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { basisSlips } from '../basis-slips.ts';
import { defineRule } from '../rule.ts';

const basesNl: Readonly<Record<string, string>> = {
  regio: 'voor de hele regio',
  gemeente: 'per gemeente',
  client: 'per cliënt',
  eenheid: 'per eenheid',
}; // prettier-ignore
const basesEn: Readonly<Record<string, string>> = {
  regio: 'for the whole region',
  gemeente: 'per gemeente',
  client: 'per client',
  eenheid: 'per unit',
}; // prettier-ignore

/** An amount says what it is for, once, and every text says the same. */
export const rule = defineRule<{ hoe: Phrase; waar: Phrase }>({
  code: 'SEG252',
  alias: 'R39',
  severity: 'error',
  source: 'E142: een bedrag dat op de ene plaats per gemeente is en op de andere niet',
  phase: 'content',
  nl: {
    title: 'Van een bedrag staat vast waarover het gaat: de regio, één gemeente of één cliënt',
    message: (a) => `Het bedrag ${a.waar.nl} ${a.hoe.nl}.`,
    label: () => 'grondslag',
    why: 'Tussen een bedrag per gemeente en een bedrag voor de regio zit een factor zo groot als het aantal gemeenten.',
    remedy:
      'Leg de `grondslag` bij het bedrag vast, en zeg in de tekst hetzelfde: per gemeente, of voor de regio samen.',
  },
  en: {
    title: 'Of an amount it is recorded what it is for: the region, one gemeente or one client',
    message: (a) => `The amount ${a.waar.en} ${a.hoe.en}.`,
    label: () => 'basis',
    why: 'Between an amount per gemeente and one for the region lies a factor as large as the number of gemeenten.',
    remedy:
      'Record the `grondslag` with the amount, and say the same in the text: per gemeente, or for the region together.',
  },
  check: (context, report) => {
    for (const { spot, soort, recorded = '', said = '', other, words } of basisSlips(context)) {
      const hoe = {
        bijdrage: {
          nl: `is een eigen bijdrage en volgens de gegevens ${basesNl[recorded]}; een eigen bijdrage is per cliënt`,
          en: `is a contribution of clients and ${basesEn[recorded]} according to the data; a contribution is per client`,
        },
        ontbreekt: { nl: 'heeft geen grondslag', en: 'has no basis' },
        verzwegen: {
          nl: `is volgens de gegevens ${basesNl[recorded]}, en de zin zegt dat niet`,
          en: `is ${basesEn[recorded]} according to the data, and the sentence does not say so`,
        },
        anders: {
          nl: `is volgens de gegevens ${basesNl[recorded]}, en in de tekst ${basesNl[said]}`,
          en: `is ${basesEn[recorded]} according to the data, and ${basesEn[said]} in the text`,
        },
        termijn: {
          nl: `is volgens de gegevens per ${recorded}, en in de tekst per ${said}`,
          en: `is per ${recorded} according to the data, and per ${said} in the text`,
        },
      }[soort];
      const related = other ? { related: context.related(other, 'definition') } : {};
      const worst = soort === 'verzwegen' ? 'warning' : 'error';
      report(
        spot,
        { hoe, waar: context.where(spot) },
        { ...context.byStatus(spot, worst), ...related, ...(words && { alsoSeenAt: words }) },
      );
    }
  },
});

import { codesOf } from '../registers/find-gemeente.ts';
import { gemeentenBron } from '../registers/gemeenten.ts';
import { gravityOf } from '../registers/register.ts';
import { defineRule } from '../rule.ts';

/** An organisation that is said to be a gemeente is one. */
export const rule = defineRule<{ naam: string }>({
  code: 'SEG228',
  alias: 'R37',
  severity: gravityOf(gemeentenBron),
  source: 'TOOI, register van gemeenten; E146: gemeentenamen die niet bestaan',
  phase: 'structure',
  nl: {
    title: 'Een partner die een gemeente is, staat in het register van gemeenten',
    message: (a) => `Er is geen gemeente die ${a.naam} heet.`,
    label: () => 'geen gemeente',
    why: 'Een plaats of een streek kan niets afspreken; de lezer weet niet met wie wordt samengewerkt.',
    remedy: 'Noem de gemeente, of geef bij `soort` aan wat het wel is.',
  },
  en: {
    title: 'A partner that is a gemeente is in the register of gemeenten',
    message: (a) => `There is no gemeente called ${a.naam}.`,
    label: () => 'no gemeente',
    why: 'A town or an area cannot agree on anything; the reader does not know who the partner is.',
    remedy: 'Name the gemeente, or say under `soort` what it is.',
  },
  check: ({ region }, report) => {
    for (const organisatie of region.data.organisaties ?? []) {
      const naam = organisatie.naam.replace(/^gemeente /iu, '');
      if (organisatie.soort?.toLowerCase() === 'gemeente' && codesOf(naam).length === 0)
        report({ owner: organisatie, key: 'naam' }, { naam });
    }
  },
});

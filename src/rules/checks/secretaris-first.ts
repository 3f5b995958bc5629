import { defineRule } from '../rule.ts';

/** The secretaris stands before the burgemeester. */
export const rule = defineRule<{ gemeente: string }>({
  code: 'SEG211',
  severity: 'error',
  source: 'Gemeentewet, artikel 59a',
  phase: 'structure',
  nl: {
    title: 'De secretaris staat voor de burgemeester',
    message: (a) => `Bij de ondertekenaars van ${a.gemeente} staat de secretaris na de burgemeester.`,
    label: () => 'hoort eerst',
    why: 'Stukken van het college worden links door de secretaris en rechts door de burgemeester getekend.',
    remedy: 'Zet de secretaris boven de burgemeester in de lijst.',
  },
  en: {
    title: 'The secretaris comes before the burgemeester',
    message: (a) => `Among the signatories of ${a.gemeente} the secretaris stands after the burgemeester.`,
    label: () => 'belongs first',
    why: 'Papers of the college are signed by the secretaris on the left and the burgemeester on the right.',
    remedy: 'Put the secretaris above the burgemeester in the list.',
  },
  check: ({ region, related }, report) => {
    for (const { naam, ondertekenaars = [] } of region.data.gemeenten) {
      const burgemeester = ondertekenaars.findIndex(({ functie }) => functie === 'burgemeester');
      const first = ondertekenaars[burgemeester];
      const late = ondertekenaars.find(
        ({ functie }, index) => functie === 'secretaris' && index > burgemeester,
      );
      if (!first || !late) continue;
      const place = { related: related({ owner: first, key: 'functie' }, 'first') };
      report({ owner: late, key: 'functie' }, { gemeente: naam }, place);
    }
  },
});

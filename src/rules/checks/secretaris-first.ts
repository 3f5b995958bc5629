import { defineRule } from '../rule.ts';

/** The secretaris and the burgemeester sign together, in this order. */
export const rule = defineRule<{ gemeente: string; ontbreekt: string }>({
  code: 'SEG211',
  severity: 'error',
  source: 'Gemeentewet, artikel 59a',
  phase: 'structure',
  nl: {
    title: 'De secretaris en de burgemeester tekenen samen, in die volgorde',
    message: (a) =>
      a.ontbreekt === ''
        ? `Bij de ondertekenaars van ${a.gemeente} staat de secretaris na de burgemeester.`
        : `Bij de ondertekenaars van ${a.gemeente} ontbreekt de ${a.ontbreekt}.`,
    label: (a) => (a.ontbreekt === '' ? 'hoort eerst' : 'tekent niet alleen'),
    why: 'Stukken van het college worden links door de secretaris en rechts door de burgemeester getekend.',
    remedy: 'Zet de secretaris en de burgemeester in de lijst, de secretaris boven.',
  },
  en: {
    title: 'The secretaris and the burgemeester sign together, in this order',
    message: (a) =>
      a.ontbreekt === ''
        ? `Among the signatories of ${a.gemeente} the secretaris stands after the burgemeester.`
        : `The ${a.ontbreekt} is not among the signatories of ${a.gemeente}.`,
    label: (a) => (a.ontbreekt === '' ? 'belongs first' : 'does not sign alone'),
    why: 'Papers of the college are signed by the secretaris on the left and the burgemeester on the right.',
    remedy: 'Put the secretaris and the burgemeester in the list, the secretaris above.',
  },
  check: ({ region, related }, report) => {
    const { gemeenten } = region.data;
    const signs = (list: readonly { functie: string }[] | undefined, who: string) =>
      (list ?? []).findIndex(({ functie }) => functie === who);
    const both = gemeenten.some(
      ({ ondertekenaars }) =>
        signs(ondertekenaars, 'secretaris') >= 0 && signs(ondertekenaars, 'burgemeester') >= 0,
    );
    for (const { naam, ondertekenaars = [] } of gemeenten) {
      const [secretaris, burgemeester] = [
        signs(ondertekenaars, 'secretaris'),
        signs(ondertekenaars, 'burgemeester'),
      ];
      const [late, first] = [ondertekenaars[secretaris], ondertekenaars[burgemeester]];
      if (late && first && burgemeester < secretaris) {
        const place = { related: related({ owner: first, key: 'functie' }, 'first') };
        report({ owner: late, key: 'functie' }, { gemeente: naam, ontbreekt: '' }, place);
      }
      const alone = late && first ? undefined : (late ?? first);
      // One of the two may sign for both by mandate (article 59a, second paragraph): it is odd beside gemeenten where both do.
      if (alone && both) {
        const ontbreekt = late ? 'burgemeester' : 'secretaris';
        report({ owner: alone, key: 'functie' }, { gemeente: naam, ontbreekt }, { severity: 'warning' });
      }
    }
  },
});

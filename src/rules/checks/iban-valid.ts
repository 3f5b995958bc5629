import { isIban } from '../iban.ts';
import { defineRule } from '../rule.ts';

/** The check digits of an account number are right. */
export const rule = defineRule<{ iban: string; gemeente: string }>({
  code: 'SEG217',
  severity: 'error',
  source: 'ISO 13616',
  phase: 'structure',
  nl: {
    title: 'Een rekeningnummer is een geldig IBAN',
    message: (a) => `Het rekeningnummer ${a.iban} van ${a.gemeente} is geen geldig IBAN.`,
    label: () => 'controlegetal klopt niet',
    why: 'Het nummer staat in het briefhoofd; wie er geld naar overmaakt, krijgt het terug of betaalt een ander.',
    remedy: 'Kijk het nummer na: er is een teken verwisseld, te veel of te weinig.',
  },
  en: {
    title: 'An account number is a valid IBAN',
    message: (a) => `The account number ${a.iban} of ${a.gemeente} is no valid IBAN.`,
    label: () => 'check digits are wrong',
    why: 'The number stands in the letterhead; who pays to it gets the money back or pays someone else.',
    remedy: 'Check the number: a character was swapped, added or left out.',
  },
  check: ({ region }, report) => {
    for (const { naam, afzender } of region.data.gemeenten) {
      for (const rekening of afzender?.rekeningen ?? []) {
        if (!isIban(rekening.iban))
          report({ owner: rekening, key: 'iban' }, { iban: rekening.iban, gemeente: naam });
      }
    }
  },
});

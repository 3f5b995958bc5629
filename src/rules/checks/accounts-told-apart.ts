import { defineRule } from '../rule.ts';

/** Of several accounts in one letterhead each says what it is for. */
export const rule = defineRule<{ gemeente: string; iban: string }>({
  code: 'SEG239',
  alias: 'R24',
  severity: 'warning',
  source: 'E045: een rij zonder opschrift in de kop van een stuk',
  phase: 'structure',
  nl: {
    title: 'Van meer rekeningen in een briefhoofd is gezegd waarvoor elk is',
    message: (a) => `Van rekening ${a.iban} van ${a.gemeente} is niet gezegd waarvoor zij is.`,
    label: () => 'zonder doel',
    why: 'Wie wil betalen, ziet twee nummers en weet niet welk hij moet nemen.',
    remedy: 'Zet er `doel` bij, of haal de andere rekening weg.',
  },
  en: {
    title: 'Of several accounts in a letterhead it is said what each is for',
    message: (a) => `It is not said what account ${a.iban} of ${a.gemeente} is for.`,
    label: () => 'without a purpose',
    why: 'Whoever wants to pay sees two numbers and does not know which to take.',
    remedy: 'Add `doel`, or remove the other account.',
  },
  check: ({ region }, report) => {
    for (const { naam, afzender } of region.data.gemeenten) {
      const accounts = afzender?.rekeningen ?? [];
      if (accounts.length < 2) continue;
      for (const account of accounts)
        if (account.doel === undefined)
          report({ owner: account, key: 'iban' }, { gemeente: naam, iban: account.iban });
    }
  },
});

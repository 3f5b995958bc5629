import { isIban } from '../iban.ts';
import { defineRule } from '../rule.ts';

/** Dutch account numbers and bank codes begin with the same four letters of the bank. */
export const rule = defineRule<{ bic: string; gemeente: string; bank: string }>({
  code: 'SEG337',
  alias: 'R37',
  severity: 'warning',
  source: 'ISO 9362 en ISO 13616: de vier letters van de bank',
  phase: 'structure',
  nl: {
    title: 'De BIC is van de bank van het rekeningnummer',
    message: (a) =>
      `De BIC ${a.bic} van ${a.gemeente} hoort bij een andere bank dan het rekeningnummer (${a.bank}).`,
    label: (a) => `rekening is van ${a.bank}`,
    why: 'Een betaling uit het buitenland komt anders niet aan.',
    remedy: 'Neem de BIC en het rekeningnummer over van hetzelfde bankafschrift.',
  },
  en: {
    title: 'The BIC belongs to the bank of the account number',
    message: (a) =>
      `The BIC ${a.bic} of ${a.gemeente} is of another bank than the account number (${a.bank}).`,
    label: (a) => `account is of ${a.bank}`,
    why: 'A payment from abroad does not arrive otherwise.',
    remedy: 'Take the BIC and the account number from the same statement of the bank.',
  },
  check: ({ region }, report) => {
    for (const { naam: gemeente, afzender } of region.data.gemeenten) {
      const { bic, rekeningen = [] } = afzender ?? {};
      const banks = rekeningen.flatMap(({ iban }) => {
        const plain = iban.replaceAll(' ', '').toUpperCase();
        return plain.startsWith('NL') && isIban(iban) ? [plain.slice(4, 8)] : [];
      });
      const [bank] = banks;
      if (!afzender || bic === undefined || bank === undefined) continue;
      if (!banks.includes(bic.toUpperCase().slice(0, 4)))
        report({ owner: afzender, key: 'bic' }, { bic, gemeente, bank });
    }
  },
});

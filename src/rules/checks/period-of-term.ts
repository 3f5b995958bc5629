import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { otherPeriods } from '../other-periods.ts';
import { defineRule } from '../rule.ts';

/** A term that counts in a period counts in the same one everywhere. */
export const rule = defineRule<{ term: string; woorden: string; anders: string; waar: Phrase; daar: Phrase }>(
  {
    code: 'SEG234',
    alias: 'R26',
    severity: 'warning',
    phase: 'content',
    nl: {
      title: 'Een begrip telt overal in dezelfde periode',
      message: (a) =>
        `Bij ‘${a.term}’ staat hier «${a.woorden}» ${a.waar.nl}, maar «${a.anders}» ${a.daar.nl}.`,
      label: (a) => `elders: ${a.anders}`,
      why: 'Wie in een andere periode telt, komt voor hetzelfde begrip op een ander aantal uit.',
      remedy: 'Kies de periode die bedoeld is, en gebruik die in de definitie en in elke tekst.',
    },
    en: {
      title: 'A term counts in the same period everywhere',
      message: (a) => `Of ‘${a.term}’ it says “${a.woorden}” ${a.waar.en}, but “${a.anders}” ${a.daar.en}.`,
      label: (a) => `elsewhere: ${a.anders}`,
      why: 'Whoever counts in another period comes to another number for the same term.',
      remedy: 'Choose the period that is meant, and use it in the definition and in every text.',
    },
    check: ({ texts, where, related, byStatus }, report) => {
      for (const { spot, term, said, other, elsewhere } of otherPeriods(texts)) {
        const args = { term, woorden: said, anders: other, waar: where(spot), daar: where(elsewhere) };
        report(spot, args, { ...byStatus(spot, 'warning'), related: related(elsewhere, 'definition') });
      }
    },
  },
);

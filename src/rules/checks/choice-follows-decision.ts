import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';
import { oddOnes } from '../statements/odd-ones.ts';

/** What a decision settles, in the few words of the matrix, is what its text says. */
export const rule = defineRule<{ keuze: string; tekst: string; waar: Phrase }>({
  code: 'SEG385',
  alias: 'R19',
  severity: 'warning',
  source: 'E064: samenvatting en bijlage die over hetzelfde het omgekeerde zeggen',
  phase: 'content',
  nl: {
    title: 'De keuze van een besluit zegt wat de tekst van het besluit zegt',
    message: (a) => `De keuze ${a.waar.nl} zegt «${a.keuze}», de tekst van het besluit «${a.tekst}».`,
    label: (a) => `de tekst zegt: ${a.tekst}`,
    why: 'De keuze staat in de matrix van inkoopinstrumenten. Wie die leest, koopt anders in dan is besloten.',
    remedy: 'Kijk wat er is besloten en schrijf dat in `keuze` en in `tekst`.',
  },
  en: {
    title: 'The choice of a decision says what the text of the decision says',
    message: (a) => `The choice ${a.waar.en} says “${a.keuze}”, the text of the decision “${a.tekst}”.`,
    label: (a) => `the text says: ${a.tekst}`,
    why: 'The choice stands in the matrix of purchasing instruments. Who reads that buys otherwise than was decided.',
    remedy: 'See what was decided and write that in `keuze` and in `tekst`.',
  },
  check: ({ region, texts, byStatus, related, where }, report) => {
    for (const { sort, spot, other, woorden, anders } of oddOnes(texts, region)) {
      if (!other || sort !== 'besluit') continue;
      const args = { keuze: woorden, tekst: anders, waar: where(spot) };
      report(spot, args, { ...byStatus(spot, 'warning'), related: related(other, 'definition') });
    }
  },
});

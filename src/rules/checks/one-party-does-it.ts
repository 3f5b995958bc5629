import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { labelOf } from '../../model/enumeration.ts';
import { organen } from '../../model/enumerations.ts';
import { misnamedOrgans } from '../misnamed-organs.ts';
import { defineRule } from '../rule.ts';
import { oddOnes } from '../statements/odd-ones.ts';

const beside: Phrase = { nl: 'in `orgaan`', en: 'in `orgaan`' };
const law: Phrase = { nl: 'volgens de Gemeentewet', en: 'by the Gemeentewet' };

/** A task, a decision or a cost is of one party, in every text and in the data. */
export const rule = defineRule<{ wie: string; anders: string; daar: Phrase; waar: Phrase }>({
  code: 'SEG386',
  alias: 'R26',
  severity: 'warning',
  source: 'E105: een begrip dat in hoofdtekst en bijlage iets anders betekent',
  phase: 'content',
  nl: {
    title: 'Wie iets doet, besluit of betaalt, is overal dezelfde',
    message: (a) => `Hier doet «${a.wie}» het, maar ${a.daar.nl} is dat «${a.anders}».`,
    label: (a) => `elders: ${a.anders}`,
    why: 'Twee partijen denken dan dat de ander het doet, of allebei dat zij erover gaan.',
    remedy:
      'Kies wie het is en zet die in beide teksten. Doen zij het allebei, of elk in een ander geval, schrijf dat dan op.',
  },
  en: {
    title: 'Who does, decides or pays something is the same everywhere',
    message: (a) => `Here “${a.wie}” does it, but ${a.daar.en} it is “${a.anders}”.`,
    label: (a) => `elsewhere: ${a.anders}`,
    why: 'Two parties then think that the other one does it, or both that it is theirs to decide.',
    remedy:
      'Choose who it is and name that party in both texts. If both do it, or each in another case, write that down.',
  },
  check: ({ region, texts, byStatus, related, where }, report) => {
    for (const { owner, orgaan } of misnamedOrgans(region.data)) {
      const spot = { owner, key: 'wie' };
      const args = { wie: owner.wie, anders: labelOf(organen, orgaan), daar: beside, waar: where(spot) };
      report(spot, args, {
        ...byStatus(spot, 'warning'),
        related: related({ owner, key: 'orgaan' }, 'definition'),
      });
    }
    for (const { sort, spot, other, woorden, anders } of oddOnes(texts, region)) {
      if (sort !== 'wie') continue;
      const args = { wie: woorden, anders, daar: other ? where(other) : law, waar: where(spot) };
      report(spot, args, {
        ...byStatus(spot, 'warning'),
        related: other ? related(other, 'definition') : [],
      });
    }
  },
});

import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { providerNumberClashes } from '../provider-numbers.ts';
import { defineRule } from '../rule.ts';
import { oddOnes } from '../statements/odd-ones.ts';

/** Texts about one thing do not say the opposite of each other. */
export const rule = defineRule<{ woorden: string; anders: string; daar: Phrase; waar: Phrase }>({
  code: 'SEG387',
  alias: 'R04',
  severity: 'warning',
  source: 'E064, E065: samenvatting en bijlage die over hetzelfde het omgekeerde zeggen',
  phase: 'content',
  nl: {
    title: 'Twee teksten over hetzelfde zeggen niet het omgekeerde',
    message: (a) => `Hier staat «${a.woorden}», maar ${a.daar.nl} staat over hetzelfde «${a.anders}».`,
    label: (a) => `elders: ${a.anders}`,
    why: 'Wie maar een van de twee teksten leest, gaat van het verkeerde uit.',
    remedy:
      'Kies wat er bedoeld is en verbeter de andere tekst. Gaan de teksten over iets anders, zeg dan in elk waar zij over gaat.',
  },
  en: {
    title: 'Two texts about one thing do not say opposite things',
    message: (a) => `Here it says “${a.woorden}”, but ${a.daar.en} it says “${a.anders}” of the same thing.`,
    label: (a) => `elsewhere: ${a.anders}`,
    why: 'Whoever reads only one of the two texts goes by the wrong one.',
    remedy:
      'Choose what is meant and correct the other text. If the texts are about different things, say in each what it is about.',
  },
  check: ({ region, texts, byStatus, related, where }, report) => {
    for (const { spot, other, woorden, anders } of providerNumberClashes(texts, region)) {
      const args = { woorden, anders, daar: where(other), waar: where(spot) };
      report(spot, args, { ...byStatus(spot, 'warning'), related: related(other, 'definition') });
    }
    for (const { sort, spot, other, woorden, anders } of oddOnes(texts, region)) {
      if (!other || sort !== 'zin') continue;
      const args = { woorden, anders, daar: where(other), waar: where(spot) };
      report(spot, args, { ...byStatus(spot, 'warning'), related: related(other, 'definition') });
    }
  },
});

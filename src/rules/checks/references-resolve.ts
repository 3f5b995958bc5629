import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { kindWords } from '../kind-words.ts';
import { defineRule } from '../rule.ts';

/** Every reference leads to a thing of the right kind. */
export const rule = defineRule<{ id: string; soort: Phrase; waar: Phrase; suggestie: string | undefined }>({
  code: 'SEG201',
  alias: 'R11',
  severity: 'error',
  source: 'E010-E013, E057: verwijzingen naar bijlagen en lijsten die er niet zijn',
  phase: 'reference',
  nl: {
    title: 'Elke verwijzing noemt iets dat er is',
    message: (a) =>
      `Er is geen ${a.soort.nl} \`${a.id}\`, genoemd ${a.waar.nl}${a.suggestie === undefined ? '.' : `; bedoelde u \`${a.suggestie}\`?`}`,
    label: () => 'bestaat niet',
    why: 'Het stuk zou verwijzen naar iets dat de lezer nergens vindt.',
    remedy:
      'Verbeter het id, of voeg toe waar het naar verwijst. Let op: het id is niet altijd gelijk aan de naam.',
  },
  en: {
    title: 'Every reference names something that exists',
    message: (a) =>
      `The reference to ${a.soort.en} \`${a.id}\` ${a.waar.en} leads nowhere${a.suggestie === undefined ? '.' : `; did you mean \`${a.suggestie}\`?`}`,
    label: () => 'does not exist',
    why: 'The document would refer to something the reader cannot find.',
    remedy: 'Correct the id, or add what it refers to. Mind: an id is not always the same as the name.',
  },
  check: ({ region: { index }, where }, report) => {
    for (const mention of index.references) {
      const { kind, id } = mention;
      if (index.find(kind, id)) continue;
      report(mention, {
        id,
        soort: kindWords[kind],
        waar: where(mention),
        suggestie: nearest(id, index.idsOf(kind)),
      });
    }
  },
});

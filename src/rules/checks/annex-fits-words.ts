import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { annexMisfits } from '../annex-misfits.ts';
import { defineRule } from '../rule.ts';

/** The words around a reference to an annex or a table are about that one. */
export const rule = defineRule<{ genoemd: string; bedoeld: string; titel: string; waar: Phrase }>({
  code: 'SEG261',
  alias: 'R11',
  severity: 'warning',
  source: 'E057: een voetnoot die naar de verkeerde bijlage verwijst',
  phase: 'content',
  nl: {
    title: 'Een verwijzing noemt de bijlage of tabel waar de zin over gaat',
    message: (a) =>
      `De zin ${a.waar.nl} noemt ${a.genoemd}, maar gaat over wat in ${a.bedoeld} («${a.titel}») staat.`,
    label: (a) => `bedoelde u ${a.bedoeld}?`,
    why: 'De lezer slaat de verkeerde bladzijde op en vindt niet wat er is beloofd.',
    remedy: 'Noem de juiste, liefst met `{{bijlage "id"}}` of `[[naam]]`: dan volgt het nummer vanzelf.',
  },
  en: {
    title: 'A reference names the annex or table the sentence is about',
    message: (a) =>
      `The sentence ${a.waar.en} names ${a.genoemd}, but is about what is in ${a.bedoeld} (“${a.titel}”).`,
    label: (a) => `did you mean ${a.bedoeld}?`,
    why: 'The reader opens the wrong page and does not find what was promised.',
    remedy:
      'Name the right one, preferably with `{{bijlage "id"}}` or `[[name]]`: then the number follows by itself.',
  },
  check: (context, report) => {
    for (const { text, mention, kind, own, other } of annexMisfits(context)) {
      const { owner, key } = text;
      const spot = { owner, key, part: { start: mention.start, end: mention.end } };
      const args = {
        genoemd: `${kind} ${own.number}`,
        bedoeld: `${kind} ${other.number}`,
        titel: other.title,
        waar: context.where({ owner }),
      };
      report(spot, args, context.byStatus(spot, 'warning'));
    }
  },
});

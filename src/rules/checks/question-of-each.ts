import { defineRule } from '../rule.ts';

/** In a chapter either every uitgangspunt answers a question, or none does. */
export const rule = defineRule<{ uitgangspunt: string; groep: string; aantal: number }>({
  code: 'SEG274',
  alias: 'R16',
  severity: 'error',
  source: 'E074: een inleiding met vijf vragen voor zes paragrafen',
  phase: 'content',
  nl: {
    title: 'Elk uitgangspunt van een groep heeft een vraag, of geen enkel',
    message: (a) =>
      `Uitgangspunt \`${a.uitgangspunt}\` heeft geen vraag; ${a.aantal === 1 ? 'het andere uitgangspunt' : `${a.aantal} andere uitgangspunten`} van «${a.groep}» wel.`,
    label: () => 'vraag ontbreekt',
    why: 'De vragen leiden de lezer door het hoofdstuk; bij deze paragraaf ontbreekt er een.',
    remedy:
      'Schrijf onder `vraag` op welke vraag het uitgangspunt antwoordt, of haal de vragen van de groep weg.',
  },
  en: {
    title: 'Every principle of a group has a question, or none does',
    message: (a) =>
      `Principle \`${a.uitgangspunt}\` has no question; ${a.aantal === 1 ? 'the other principle' : `${a.aantal} other principles`} of “${a.groep}” do.`,
    label: () => 'no question',
    why: 'The questions lead the reader through the chapter; this section lacks one.',
    remedy: 'Say under `vraag` which question the principle answers, or remove the questions of the group.',
  },
  check: ({ region: { data }, byStatus }, report) => {
    const groups = new Map<string, NonNullable<typeof data.uitgangspunten>>();
    for (const uitgangspunt of data.uitgangspunten ?? []) {
      const group = groups.get(uitgangspunt.groep ?? '') ?? [];
      groups.set(uitgangspunt.groep ?? '', group);
      group.push(uitgangspunt);
    }
    for (const [groep, group] of groups) {
      const lacking = group.filter(({ vraag }) => vraag === undefined);
      const aantal = group.length - lacking.length;
      // With one question among many it is the question that is out of place.
      if (lacking.length === 0 || aantal <= lacking.length) continue;
      for (const uitgangspunt of lacking) {
        const spot = { owner: uitgangspunt, key: 'id' };
        report(
          spot,
          { uitgangspunt: uitgangspunt.id, groep, aantal },
          byStatus({ owner: uitgangspunt, key: 'kernzin' }),
        );
      }
    }
  },
});

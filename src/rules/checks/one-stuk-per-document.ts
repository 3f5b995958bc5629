import type { Stuk } from '../../model/region-schema.ts';
import { defineRule } from '../rule.ts';

/** A gemeente says what it adds to a document in one place. */
export const rule = defineRule<{ document: string; gemeente: string }>({
  code: 'SEG220',
  severity: 'error',
  phase: 'structure',
  nl: {
    title: 'Een gemeente heeft bij elk document één stuk',
    message: (a) => `${a.gemeente} heeft twee stukken bij document \`${a.document}\`.`,
    label: () => 'tweede stuk',
    why: 'Alleen het eerste zou gelden; wat in het tweede staat, komt nergens terecht.',
    remedy: 'Voeg de twee samen tot één stuk.',
  },
  en: {
    title: 'A gemeente has one stuk with each document',
    message: (a) => `${a.gemeente} has two stukken with document \`${a.document}\`.`,
    label: () => 'second stuk',
    why: 'Only the first would count; what the second says would end up nowhere.',
    remedy: 'Join the two into one stuk.',
  },
  check: ({ region, related }, report) => {
    for (const { naam, stukken = [] } of region.data.gemeenten) {
      const first = new Map<string, Stuk>();
      for (const stuk of stukken) {
        const earlier = first.get(stuk.document);
        if (!earlier) first.set(stuk.document, stuk);
        else {
          const place = { related: related({ owner: earlier, key: 'document' }, 'first') };
          report({ owner: stuk, key: 'document' }, { document: stuk.document, gemeente: naam }, place);
        }
      }
    }
  },
});

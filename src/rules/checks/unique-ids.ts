import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Mention } from '../../model/region-index.ts';
import { kindWords } from '../kind-words.ts';
import { defineRule } from '../rule.ts';

/** Every id names one thing of its kind. */
export const rule = defineRule<{ id: string; soort: Phrase }>({
  code: 'SEG200',
  alias: 'R14',
  severity: 'error',
  source: 'E026, E060: een dubbel doel of tekstblok in een echt stuk',
  phase: 'reference',
  nl: {
    title: 'Elk id komt één keer voor',
    message: (a) => `Het id \`${a.id}\` is al gebruikt voor een ander onderdeel van de soort ${a.soort.nl}.`,
    label: () => 'dubbel id',
    why: 'Wie naar dit id verwijst, kan twee dingen bedoelen; stukken zouden het verkeerde kunnen noemen.',
    remedy: 'Geef een van de twee een ander id, of haal de dubbele weg als het om hetzelfde gaat.',
  },
  en: {
    title: 'Every id occurs once',
    message: (a) => `The id \`${a.id}\` already stands for another ${a.soort.en}.`,
    label: () => 'duplicate id',
    why: 'Who refers to this id may mean two things; documents could name the wrong one.',
    remedy: 'Give one of the two another id, or remove the duplicate if both are the same thing.',
  },
  check: ({ region, related }, report) => {
    const first = new Map<string, Mention>();
    for (const mention of region.index.identifiers) {
      const name = `${mention.kind} ${mention.id}`;
      const earlier = first.get(name);
      if (!earlier) first.set(name, mention);
      else
        report(
          mention,
          { id: mention.id, soort: kindWords[mention.kind] },
          { related: related(earlier, 'first') },
        );
    }
  },
});

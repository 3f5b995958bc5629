import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { regionNames } from '../names/region-names.ts';
import { defineRule } from '../rule.ts';
import { instrumentLabels } from '../words/instrument-labels.ts';

const patterns = instrumentLabels.map(({ label, instead }) => ({
  label,
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${instead})(?![\p{L}\p{N}])`, 'giu'),
}));

/** Inkoopinstrumenten and ways of paying are called by their fixed label. */
export const rule = defineRule<{ gebruikt: string; label: string; waar: Phrase }>({
  code: 'SEG307',
  alias: 'R19',
  severity: 'warning',
  source: 'E084, E087; iStandaarden UP026; Regeling Jeugdwet: drie uitvoeringsvarianten met vaste namen',
  phase: 'content',
  nl: {
    title: 'Een inkoopinstrument heeft overal dezelfde naam',
    message: (a) => `“${a.gebruikt}” ${a.waar.nl} heet in de stukken “${a.label}”.`,
    label: ({ label }) => label,
    why: 'Het instrument heet overal elders anders. De lezer denkt dat er iets anders wordt bedoeld.',
    remedy: 'Gebruik de vaste naam. Bedoelt u iets anders, leg het woord dan uit bij `begrippen`.',
  },
  en: {
    title: 'A purchasing instrument has the same name everywhere',
    message: (a) => `“${a.gebruikt}” ${a.waar.en} is called “${a.label}” in the documents.`,
    label: ({ label }) => label,
    why: 'The instrument is called differently everywhere else. The reader thinks something else is meant.',
    remedy: 'Use the fixed name. When you mean something else, explain the word under `begrippen`.',
  },
  check: ({ region, texts, where, byStatus }, report) => {
    // A word that the region explains, or uses in a name, is its own choice.
    const own = regionNames(region.data)
      .flatMap(({ name, also }) => [name, ...also])
      .map((name) => name.toLowerCase());
    for (const { owner, key, bare, path } of texts) {
      if (path[0] === 'begrippen' && path.at(-1) === 'term') continue;
      for (const { label, pattern } of patterns) {
        for (const { 0: text, index } of bare.matchAll(pattern)) {
          if (own.some((name) => name.includes(text.toLowerCase()))) continue;
          const spot = { owner, key, part: { start: index, end: index + text.length } };
          report(
            spot,
            { gebruikt: text.replaceAll(/\s+/gu, ' '), label, waar: where(spot) },
            byStatus(spot, 'warning'),
          );
        }
      }
    }
  },
});

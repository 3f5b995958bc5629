import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { forbiddenForms, forbiddenUsesIn } from '../names/forbidden-forms.ts';
import { fitted } from '../names/name-spelling.ts';
import { regionNames } from '../names/region-names.ts';
import { plainLetters } from '../plain-letters.ts';
import { defineRule } from '../rule.ts';

/** No text uses a name that the region said it does not use. */
export const rule = defineRule<{ gebruikt: string; naam: string; waar: Phrase }>({
  code: 'SEG300',
  alias: 'R17',
  severity: 'error',
  source: 'E017, E079-E081: één voorziening onder vier of vijf namen',
  phase: 'content',
  nl: {
    title: 'Een naam die de regio niet gebruikt, staat in geen enkele tekst',
    message: (a) => `U schrijft “${a.gebruikt}” ${a.waar.nl}, maar de regio gebruikt “${a.naam}”.`,
    label: () => 'andere naam',
    why: 'Onder `nietGebruiken` staat dat deze naam niet wordt gebruikt. De lezer denkt anders dat het om iets anders gaat.',
    remedy: 'Gebruik de naam van de regio, of haal de variant weg bij `nietGebruiken`.',
  },
  en: {
    title: 'No text uses a name that the region does not use',
    message: (a) => `You write “${a.gebruikt}” ${a.waar.en}, but the region uses “${a.naam}”.`,
    label: () => 'other name',
    why: 'Under `nietGebruiken` this name is listed as not used. The reader would think of something else.',
    remedy: 'Use the name of the region, or remove the variant from `nietGebruiken`.',
  },
  check: ({ region, texts, where, byStatus, replace, related }, report) => {
    const forms = forbiddenForms(regionNames(region.data));
    for (const { owner, key, bare } of texts) {
      for (const { name, right, text, start, end } of forbiddenUsesIn(bare, forms)) {
        const spot = { owner, key, part: { start, end } };
        const naam = fitted(name, right, text);
        const edits = replace(spot, naam);
        const details = {
          ...byStatus(spot, name.kind === 'begrip' ? 'warning' : 'error'),
          related: related({ owner: name.owner, key: name.key }, 'definition'),
          ...(edits ? { fix: { safe: plainLetters(text) === plainLetters(naam), edits } } : {}),
        };
        report(spot, { gebruikt: text.replaceAll(/\s+/gu, ' '), naam, waar: where(spot) }, details);
      }
    }
  },
});

import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { goalHolders } from '../all-goals.ts';
import { defineRule } from '../rule.ts';

/** A part of the quality framework is called by its one name. */
export const rule = defineRule<{
  naam: string;
  bedoeld: string | undefined;
  namen: readonly string[];
  waar: Phrase;
}>({
  code: 'SEG299',
  alias: 'R19',
  severity: 'error',
  source: 'E124: een onderdeel dat in de opsomming anders heet dan in de kop',
  phase: 'structure',
  nl: {
    title: 'Een onderdeel van het kwaliteitskader heeft één naam',
    message: (a) =>
      `Het kwaliteitskader heeft geen onderdeel “${a.naam}”, zoals staat ${a.waar.nl}${a.bedoeld === undefined ? '' : `; bedoelt u “${a.bedoeld}”`}${a.bedoeld === undefined ? '.' : '?'}`,
    label: (a) => a.bedoeld ?? 'onbekend onderdeel',
    why: 'De lezer zoekt dan een onderdeel dat er niet is.',
    remedy:
      'Gebruik de naam die in het kwaliteitskader onder `onderdelen` staat, of voeg het onderdeel daar toe.',
  },
  en: {
    title: 'A part of the quality framework has one name',
    message: (a) =>
      `The quality framework has no part “${a.naam}”, as named ${a.waar.en}${a.bedoeld === undefined ? '.' : `; did you mean “${a.bedoeld}”?`}`,
    label: (a) => a.bedoeld ?? 'unknown part',
    why: 'The reader looks for a part that is not there.',
    remedy: 'Use the name that stands in the quality framework under `onderdelen`, or add the part there.',
  },
  check: ({ region, replace, where }, report) => {
    const namen = (region.data.kwaliteitskader?.onderdelen ?? []).map(({ naam }) => naam);
    for (const { indicatoren } of goalHolders(region.data))
      for (const indicator of indicatoren)
        for (const [index, naam] of (indicator.kwaliteitskader ?? []).entries()) {
          if (namen.includes(naam)) continue;
          const spot = { owner: indicator.kwaliteitskader ?? [], key: index };
          const bedoeld = nearest(naam, namen);
          const edits = bedoeld === undefined ? undefined : replace(spot, bedoeld);
          const details = edits ? { fix: { safe: false, edits } } : {};
          report(spot, { naam, bedoeld, namen, waar: where({ owner: indicator }) }, details);
        }
  },
});

import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Mention } from '../../model/region-index.ts';
import { kindWords } from '../kind-words.ts';
import { defineRule } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

/** A list names each thing once. */
export const rule = defineRule<{ id: string; soort: Phrase; waar: Phrase }>({
  code: 'SEG224',
  severity: 'error',
  phase: 'structure',
  nl: {
    title: 'Een lijst van verwijzingen noemt alles één keer',
    message: (a) => `De lijst noemt ${a.soort.nl} \`${a.id}\` twee keer ${a.waar.nl}.`,
    label: () => 'staat er al',
    why: 'Het stuk zou hetzelfde twee keer opnemen of nummeren; waarschijnlijk is iets anders bedoeld.',
    remedy: 'Haal de tweede weg, of noem wat u daar bedoelde.',
  },
  en: {
    title: 'A list of references names everything once',
    message: (a) => `The list names ${a.soort.en} \`${a.id}\` twice ${a.waar.en}.`,
    label: () => 'is there already',
    why: 'The document would hold or number the same thing twice; something else was probably meant.',
    remedy: 'Remove the second, or name what you meant there.',
  },
  check: ({ region, related, where }, report) => {
    const interfaces = new Map<object, object>(
      allSegments(region.data).flatMap(({ raakvlakken = [] }) =>
        raakvlakken.map((raakvlak) => [raakvlak, raakvlakken] as const),
      ),
    );
    const lists = new Map<object, Map<string, Mention>>();
    for (const mention of region.index.references) {
      const list = Array.isArray(mention.owner) ? mention.owner : interfaces.get(mention.owner);
      if (!list) continue;
      const named = lists.get(list) ?? new Map<string, Mention>();
      lists.set(list, named);
      const earlier = named.get(mention.id);
      if (!earlier) named.set(mention.id, mention);
      else {
        const args = { id: mention.id, soort: kindWords[mention.kind], waar: where(mention) };
        report(mention, args, { related: related(earlier, 'first') });
      }
    }
  },
});

import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { type CellFlaw, cellFlaws } from '../cell-flaws.ts';
import { otherRoles } from '../other-roles.ts';
import { defineRule } from '../rule.ts';
import { siblingValues } from '../sibling-values.ts';

type What = CellFlaw['wat'] | 'ding' | 'rol';

const things = {
  nl: { ding: 'de waarde komt van', rol: 'dat is niet wat hier staat:' },
  en: { ding: 'the value comes from', rol: 'that is not what stands here:' },
};
const nl = (wat: What) =>
  wat === 'ding' || wat === 'rol' ? things.nl[wat] : `het getal komt uit ${wat === 'rij' ? 'rij' : 'kolom'}`;
const en = (wat: What) =>
  wat === 'ding' || wat === 'rol'
    ? things.en[wat]
    : `the number comes from ${wat === 'rij' ? 'row' : 'column'}`;

const labels = {
  nl: {
    rij: 'andere rij',
    ding: 'van iets anders',
    rol: 'een ander soort',
    jaar: 'ander jaar',
    kolom: 'ander jaar',
    tabel: 'ander jaar',
  },
  en: {
    rij: 'another row',
    ding: 'of something else',
    rol: 'another sort',
    jaar: 'another year',
    kolom: 'another year',
    tabel: 'another year',
  },
};

/** A value pulled from the data is of the row, the year or the thing that the sentence names. */
export const rule = defineRule<{ zin: string; cel: string; waar: Phrase; wat: What }>({
  code: 'SEG259',
  alias: 'R03',
  severity: 'error',
  source: 'E006: een tekst over de ene rij met de cijfers van een andere',
  phase: 'content',
  nl: {
    title: 'Een waarde uit de gegevens is van de rij, het jaar of het ding waar de zin over gaat',
    message: (a) => `De zin noemt ‘${a.zin}’ ${a.waar.nl}, en ${nl(a.wat)} ‘${a.cel}’.`,
    label: (a) => labels.nl[a.wat],
    why: 'De waarde klopt, maar hoort bij iets anders. De lezer kan dat niet zien.',
    remedy: 'Verwijs naar waar de zin over gaat, of verbeter de zin.',
  },
  en: {
    title: 'A value from the data is of the row, the year or the thing the sentence is about',
    message: (a) => `The sentence names ‘${a.zin}’ ${a.waar.en}, and ${en(a.wat)} ‘${a.cel}’.`,
    label: (a) => labels.en[a.wat],
    why: 'The value is right, but belongs to something else. The reader cannot see that.',
    remedy: 'Refer to what the sentence is about, or correct the sentence.',
  },
  check: (context, report) => {
    for (const { spot, wat, zin, cel } of cellFlaws(context))
      report(spot, { wat, zin, cel, waar: context.where(spot) }, context.byStatus(spot));
    for (const { spot, zin, cel, also } of siblingValues(context)) {
      const details = { ...context.byStatus(spot), alsoSeenAt: also };
      report(spot, { wat: 'ding', zin, cel, waar: context.where(spot) }, details);
    }
    for (const { spot, rol, naam, organisatie } of otherRoles(context.texts, context.region.data)) {
      const cel = organisatie.soort === undefined ? naam : `${naam} (${organisatie.soort})`;
      const place = { related: context.related({ owner: organisatie, key: 'soort' }, 'definition') };
      const args = { wat: 'rol' as const, zin: rol, cel, waar: context.where(spot) };
      report(spot, args, { ...context.byStatus(spot), ...place });
    }
  },
});

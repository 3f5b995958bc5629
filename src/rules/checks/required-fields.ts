import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RequiredField } from '../../model/document.ts';
import type { Edition } from '../../model/edition.ts';
import { stuk as stukSchema } from '../../model/municipality.ts';
import { type Gap, gapsOf } from '../required-gaps.ts';
import { rootCarrier } from '../root-carrier.ts';
import { defineRule, type Spot } from '../rule.ts';

/** Whether a gap may be left in a concept decides how we speak of it. */
interface Found extends Gap {
  readonly editions: Edition[];
  readonly from: 'concept' | 'definitief';
}

/** Every document has what its kind requires at its status. */
export const rule = defineRule<{
  veld: string;
  waar: Phrase;
  vanaf: 'concept' | 'definitief';
  gemeenten: readonly string[];
}>({
  code: 'SEG204',
  alias: 'R24',
  severity: 'error',
  source: 'E043-E045, E090, E148: lege velden en kopjes in definitieve stukken',
  phase: 'structure',
  nl: {
    title: 'Een document heeft alle velden die zijn soort vraagt',
    message: (a) =>
      `Het veld \`${a.veld}\` ontbreekt ${a.waar.nl}${forGemeenten(', voor ', a.gemeenten)}${a.vanaf === 'definitief' ? '; een definitief stuk kan niet zonder' : ''}.`,
    label: (a) => `${a.veld} ontbreekt`,
    why: 'Wie over het stuk besluit of het leest, mist dan iets wat dit soort document hoort te zeggen.',
    remedy: 'Vul het veld in. Is het nog niet bekend, zet de status dan terug op concept.',
  },
  en: {
    title: 'A document has every field its kind requires',
    message: (a) =>
      `The field \`${a.veld}\` ${a.waar.en} is missing${forGemeenten(', for ', a.gemeenten)}${a.vanaf === 'definitief' ? '; a definitive document needs it' : ''}.`,
    label: (a) => `${a.veld} is missing`,
    why: 'Whoever decides on the document or reads it misses something this kind of document has to say.',
    remedy: 'Fill in the field. If it is not known yet, set the status back to concept.',
  },
  check: ({ region, where }, report) => {
    for (const { owner, key, editions, from } of findGaps(region.editions, region.data)) {
      const lacking = gemeentenOf(editions);
      const all = gemeentenOf(region.editions.filter(({ document }) => document === editions[0]?.document));
      const spot = spotOf({ owner, key }, editions, lacking.length < all.length);
      report(spot, {
        veld: key,
        waar: where({ owner: spot.owner }),
        vanaf: from,
        // What stands in a stuk is named with its gemeente.
        gemeenten:
          lacking.length < all.length && spot.owner === owner && owner !== editions[0]?.stuk ? lacking : [],
      });
    }
  },
});

/** Gaps that count, each once, however many documents and gemeenten want the field. */
function findGaps(editions: readonly Edition[], data: Parameters<typeof gapsOf>[2]): readonly Found[] {
  const byOwner = new Map<object, Map<string, Found>>();
  const isAsked = askedOfExamples(editions, data);
  for (const edition of editions) {
    for (const field of edition.shape.required) {
      if (!isAskedOf(edition, field)) continue;
      if (field.official && data.regio.voorbeeld && !isAsked(edition, field)) continue;
      for (const gap of gapsOf(field, edition, data)) {
        const found = byOwner.get(gap.owner) ?? new Map<string, Found>();
        byOwner.set(gap.owner, found);
        const known = found.get(gap.key);
        if (known) known.editions.push(edition);
        else found.set(gap.key, { ...gap, editions: [edition], from: field.from });
      }
    }
  }
  return [...byOwner.values()].flatMap((found) => [...found.values()]);
}

/** Whether an edition has come so far that it must have the field. */
const isAskedOf = ({ status }: Edition, { from }: RequiredField) =>
  from === 'concept' || (status?.value ?? 'concept') !== 'concept';

/**
 * Whether an example must have a field that is asked of official documents: only when some of it was filled in, for
 * this gemeente or another.
 */
function askedOfExamples(editions: readonly Edition[], data: Parameters<typeof gapsOf>[2]) {
  const known = new Map<object, Map<string, boolean>>();
  return ({ document }: Edition, field: RequiredField): boolean => {
    const fields = known.get(document) ?? new Map<string, boolean>();
    known.set(document, fields);
    // A concept may have what it does not need yet: that asks nothing of others.
    const own = editions.filter((edition) => edition.document === document && isAskedOf(edition, field));
    const answer = fields.get(field.path) ?? own.some((edition) => isBegun(field, edition, data));
    fields.set(field.path, answer);
    return answer;
  };
}

/** Whether an edition has a field, or some of the items of a list that should have it. */
function isBegun(field: RequiredField, edition: Edition, data: Parameters<typeof gapsOf>[2]): boolean {
  const gaps = gapsOf(field, edition, data);
  const [list = ''] = field.path.split('[]');
  if (list === field.path || gaps.length === 0) return gaps.length === 0;
  const { gemeente } = edition;
  const items = (gemeente as Readonly<Record<string, unknown>> | undefined)?.[
    list.replace(/^gemeente:/u, '')
  ];
  return Array.isArray(items) && gaps.length < items.length;
}

/** What only one gemeente lacks and may say itself is missing in its own stuk. */
function spotOf(gap: Gap, editions: readonly Edition[], isSome: boolean): Spot & { readonly key: string } {
  const [first] = editions;
  if (gap.owner === first?.stuk) return gap;
  const stuk = first && rootCarrier(first).stuk;
  const isOneGemeente = new Set(editions.map(({ gemeente }) => gemeente)).size === 1;
  return isSome && isOneGemeente && stuk && gap.key in stukSchema.shape ? { owner: stuk, key: gap.key } : gap;
}

function gemeentenOf(editions: readonly Edition[]): readonly string[] {
  return [...new Set(editions.flatMap(({ gemeente }) => (gemeente ? [gemeente.naam] : [])))];
}

function forGemeenten(preposition: string, gemeenten: readonly string[]): string {
  return gemeenten.length === 0 ? '' : `${preposition}${gemeenten.join(', ')}`;
}

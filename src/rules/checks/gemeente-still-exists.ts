import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionModel } from '../../model/region-model.ts';
import { listedWith } from '../listed-gemeenten.ts';
import type { RegionText } from '../region-texts.ts';
import { codesOf } from '../registers/find-gemeente.ts';
import {
  formerNamesIn,
  gemeenteNamesIn,
  type NamedGemeente,
  oldNamesIn,
} from '../registers/gemeente-names.ts';
import { opgeheven, opgehevenBron } from '../registers/gemeenten.ts';
import { geenPlaatsnamen, oudeGemeentenamen } from '../registers/oude-gemeentenamen.ts';
import { defineRule } from '../rule.ts';
import { isNamedAsPresent } from '../still-written.ts';
import { isLinkWord } from '../words/function-words.ts';

/** What stands before a name that is also that of a town, when the gemeente is meant. */
const speaksOfGemeente =
  /(?:\bgemeenten?|\bcollege van(?: B&W van)?|\bburgemeester van|\bwethouders? van|\b(?:gemeente)?raad van|\braden van)\s+(?:\p{Lu}[\p{L}'-]*(?: (?:aan|en|op|den|de|het) \p{L}+)*(?:,| en)\s+)*$/u;

interface Former {
  readonly naam: string;
  readonly jaar: number;
  readonly start: number;
  readonly end: number;
}

/** A text names no gemeente as if it still were, after it was abolished. */
export const rule = defineRule<{ naam: string; jaar: number; waar: Phrase }>({
  code: 'SEG376',
  alias: 'R37',
  severity: 'warning',
  source: `${opgehevenBron.bron}; E146: gemeenten die niet bestaan`,
  phase: 'content',
  nl: {
    title: 'Een tekst noemt geen gemeente die niet meer bestaat',
    message: (a) => `${a.naam} ${a.waar.nl} is sinds ${a.jaar} geen gemeente meer.`,
    label: (a) => `opgeheven in ${a.jaar}`,
    why: 'Een opgeheven gemeente kan niets afspreken of besluiten; de lezer weet niet wie er bedoeld is.',
    remedy:
      'Noem de gemeente waarin zij is opgegaan. Gaat het over vroeger, zeg dat dan: “de voormalige gemeente”.',
  },
  en: {
    title: 'A text names no gemeente that no longer exists',
    message: (a) => `${a.naam} ${a.waar.en} is no gemeente any more since ${a.jaar}.`,
    label: (a) => `abolished in ${a.jaar}`,
    why: 'An abolished gemeente cannot agree or decide on anything; the reader does not know who is meant.',
    remedy: 'Name the gemeente it became part of. If it is about the past, say so: “the former gemeente”.',
  },
  check: (context, report) => {
    const { region, texts, where, byStatus } = context;
    const declared = new Set(region.data.gemeenten.map(({ naam }) => naam.replace(/ \([^)]*\)$/u, '')));
    const partners = partnersOf(region);
    for (const at of texts) {
      for (const one of formersIn(at, partners, declared)) {
        if (declared.has(one.naam)) continue;
        if (!isNamedAsPresent(at, one.start, `${one.jaar}-01-01`, context)) continue;
        const spot = { owner: at.owner, key: at.key, part: { start: one.start, end: one.end } };
        report(spot, { naam: one.naam, jaar: one.jaar, waar: where(spot) }, byStatus(spot, 'warning'));
      }
    }
  },
});

/** What the region lists as a gemeente it works with. */
const partnersOf = ({ data }: RegionModel): ReadonlySet<object> =>
  new Set((data.organisaties ?? []).filter(({ soort }) => soort === 'gemeente'));

function* formersIn(
  { bare, owner, key }: RegionText,
  partners: ReadonlySet<object>,
  own: ReadonlySet<string>,
): Iterable<Former> {
  const isPartner = key === 'naam' && partners.has(owner);
  const former = [...formerNamesIn(bare), ...oldNamesIn(bare)];
  if (former.length === 0) return;
  const all = [...former, ...gemeenteNamesIn(bare)].sort((a, b) => a.start - b.start);
  // A list of the gemeenten of the region, with one of them under the name of a town.
  const listed = listedWith(bare, all, own, Math.max(2, own.size - 1));
  for (const named of former) {
    const jaar = abolishedIn(named);
    if (jaar === undefined) continue;
    const before = bare.slice(Math.max(0, named.start - 120), named.start);
    const isGemeente =
      isPartner || listed.has(named) || geenPlaatsnamen.has(named.naam) || oudeGemeentenamen.has(named.naam);
    if (!isGemeente && !speaksOfGemeente.test(before)) continue;
    if (!isPartner && isPartOfName(before, bare.slice(named.end)) && !speaksOfGemeente.test(before)) continue;
    yield { ...named, jaar };
  }
}

/** Whether a name is part of a longer one: "Zorgcoöperatie Dongeradeel" bears it still. */
function isPartOfName(before: string, after: string): boolean {
  const [, word = ''] = /(?:^|\s)(\p{Lu}[\p{L}-]+) $/u.exec(before) ?? [];
  return (word !== '' && !isLinkWord(word.toLowerCase())) || /^[\s-]\p{Lu}/u.test(after);
}

/** The year a name went out of use as that of a gemeente; undefined when one still has it, or another way of writing it. */
function abolishedIn({ naam }: NamedGemeente): number | undefined {
  const codes = codesOf(oudeGemeentenamen.get(naam) ?? naam);
  if (codes.some((code) => !opgeheven.has(code))) return undefined;
  const years = codes.flatMap((code) => opgeheven.get(code) ?? []);
  return years.length === 0 ? undefined : Math.max(...years);
}

import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { declaredGemeenten, declaresNames } from '../declared-names.ts';
import { listedWith } from '../listed-gemeenten.ts';
import { gemeenteNamesIn, type NamedGemeente } from '../registers/gemeente-names.ts';
import { defineRule } from '../rule.ts';

/** What stands before a name that can only be that of a gemeente. */
const speaksOfGemeente =
  /(?:\bgemeenten?|\bcollege van|\bburgemeester van|\bwethouders? van|\b(?:gemeente)?raad van|\braden van|\binwoners (?:van|uit)|\bregio)\s+(?:\S+(?: \S+){0,3}(?:,| en)\s+)*$/iu;

/** Names that are words as well, and so say nothing at the start of a sentence. */
const words: readonly string[] = [
  ...['Beek', 'Bergen', 'Best', 'Borne', 'Buren', 'Dongen', 'Duiven', 'Goes', 'Houten', 'Huizen', 'Hulst'],
  ...['Kapelle', 'Laren', 'Meppel', 'Putten', 'Sluis', 'Soest', 'Stein', 'Veere', 'Voorst', 'Weert', 'Zeist'],
];

/** A text names no gemeente that has nothing to do with the region: that is left from copying. */
export const rule = defineRule<{ naam: string; waar: Phrase }>({
  code: 'SEG356',
  alias: 'R37',
  severity: 'error',
  source: 'E129: de naam van een andere gemeente die bij kopiëren bleef staan',
  phase: 'content',
  nl: {
    title: 'Een tekst noemt geen gemeente van buiten de regio',
    message: (a) => `${a.naam} hoort niet bij deze regio, maar staat wel in de tekst ${a.waar.nl}.`,
    label: () => 'andere gemeente',
    why: 'Zo’n naam blijft vaak staan na kopiëren. De lezer denkt dan dat het stuk over een ander gaat.',
    remedy:
      'Noem de eigen gemeente, liefst als expressie. Hoort de gemeente er wel bij, zet haar dan onder `organisaties` of `afspraken`.',
  },
  en: {
    title: 'A text names no gemeente from outside the region',
    message: (a) => `${a.naam} is not of this region, but is in the text ${a.waar.en}.`,
    label: () => 'another gemeente',
    why: 'Such a name is often left from copying. The reader then believes that the paper is about another.',
    remedy:
      'Name the own gemeente, best as an expression. If the gemeente does belong here, put it under `organisaties` or `afspraken`.',
  },
  check: ({ region, texts, where, byStatus }, report) => {
    const declared = declaredGemeenten(region);
    const own = new Set(region.data.gemeenten.map(({ naam }) => naam.replace(/ \([^)]*\)$/u, '')));
    for (const { owner, key, path, bare } of texts) {
      const named = gemeenteNamesIn(bare);
      const listed = listedWith(bare, named, own, 2);
      for (const one of named) {
        if (declared.has(one.naam) || (declaresNames(path) && !listed.has(one))) continue;
        const isCertain =
          listed.has(one) || speaksOfGemeente.test(bare.slice(Math.max(0, one.start - 120), one.start));
        if (!isCertain && !standsAlone(bare, one)) continue;
        const spot = { owner, key, part: one };
        const gravity = byStatus(spot, isCertain ? 'error' : 'warning');
        report(spot, { naam: one.naam, waar: where(spot) }, gravity);
      }
    }
  },
});

/** Whether the name is no part of a longer one ("Universiteit Utrecht") and no ordinary word that opens a sentence. */
function standsAlone(bare: string, { naam, start, end }: NamedGemeente): boolean {
  const before = bare.slice(0, start);
  const opens = /(?:^|[.!?:]["'’”)]*\s+|\n\s*)$/u.test(before);
  if (opens && words.includes(naam)) return false;
  // The capital of a word that opens the sentence says nothing: "In Zwolle".
  const follows = /(?:[^\s.!?:]|^)\s+\p{Lu}[\p{L}.'’-]*\s$|\bvan (?:de|der|den) $|\b\p{Lu}\. (?:van )?$/u;
  const isPartBefore = !opens && follows.test(before);
  return !isPartBefore && !/^[\s-]\p{Lu}/u.test(bare.slice(end));
}

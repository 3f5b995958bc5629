import type { Edition } from '../../model/edition.ts';
import { annexMisfits } from '../annex-misfits.ts';
import { annexLists } from '../annex-numbers.ts';
import { looseAnnexes } from '../loose-annexes.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { placeOfLetter, typedReferences } from '../typed-references.ts';

/** Every annex is referred to in the document it goes with. */
export const rule = defineRule<{ bijlage: string; stuk: string }>({
  code: 'SEG267',
  alias: 'R12',
  severity: 'warning',
  source: 'E014: twee bijlagen die de hoofdtekst nergens noemt',
  phase: 'content',
  nl: {
    title: 'Elke bijlage wordt in het stuk genoemd',
    message: (a) => `«${a.stuk}» heeft de bijlage «${a.bijlage}», maar geen zin verwijst ernaar.`,
    label: () => 'wordt nergens genoemd',
    why: 'Wie het stuk leest, weet dan niet dat de bijlage er is of waarom zij erbij hoort.',
    remedy: 'Verwijs er in de tekst naar, met `{{bijlage "id"}}` of `[[naam]]`, of haal de bijlage weg.',
  },
  en: {
    title: 'Every annex is mentioned in the document',
    message: (a) => `“${a.stuk}” has the annex “${a.bijlage}”, but no sentence refers to it.`,
    label: () => 'is mentioned nowhere',
    why: 'Whoever reads the document does not know that the annex exists or why it belongs there.',
    remedy: 'Refer to it in the text, with `{{bijlage "id"}}` or `[[name]]`, or remove the annex.',
  },
  check: (context, report) => {
    const { region, outlineOf, byStatus } = context;
    const cited = citedIn(context);
    // A reference that is loose or leads to the wrong annex is reported as such: this is what it should have named.
    const seen = new Set<object>(
      [...looseAnnexes(context), ...annexMisfits(context)].map(({ reader }) => reader.document),
    );
    for (const edition of region.editions) {
      const { document } = edition;
      if (seen.has(document)) continue;
      seen.add(document);
      const { ids, numbers, words } = cited.get(document) ?? {
        ids: new Set(),
        numbers: new Set(),
        words: [],
      };
      // So is a number, an id or a name that leads nowhere.
      const annexes = annexLists(edition, region, outlineOf).flat();
      const isAmiss =
        outlineOf(edition)?.hasLooseReference ||
        [...numbers].some((number) => !annexes.some((annex) => String(annex.number) === number)) ||
        [...ids].some((id) => region.index.find('document', id) === undefined);
      if (isAmiss) continue;
      const mentions = (titel: string) => words.some((bare) => bare.includes(titel));
      for (const [index, id] of (document.bijlagen ?? []).entries()) {
        const annex = region.index.find('document', id) as Edition['document'] | undefined;
        if (ids.has(id) || numbers.has(String(index + 1)) || (annex && mentions(annex.titel))) continue;
        const spot = { owner: document.bijlagen ?? [], key: index };
        report(
          spot,
          { bijlage: annex?.titel ?? id, stuk: document.titel },
          byStatus({ owner: document, key: 'titel' }, 'warning'),
        );
      }
      for (const [index, { title, cited: isCited }] of (outlineOf(edition)?.annexes ?? []).entries()) {
        if (isCited || numbers.has(String(index + 1)) || mentions(title)) continue;
        const spot = { owner: document, key: 'titel' };
        report(spot, { bijlage: title, stuk: document.titel }, byStatus(spot, 'warning'));
      }
    }
  },
});

interface Cited {
  readonly ids: Set<string>;
  readonly numbers: Set<string>;
  /** The texts themselves, for titles that are written out. */
  readonly words: string[];
}

/** What the texts of each document cite. */
function citedIn({ texts, readersOf }: RuleContext): ReadonlyMap<object, Cited> {
  const cited = new Map<object, Cited>();
  for (const { owner, key, bare, text } of texts) {
    if (key === 'titel' && 'soort' in owner) continue;
    for (const document of new Set(readersOf(owner, key).map((edition) => edition.document))) {
      const own = cited.get(document) ?? { ids: new Set(), numbers: new Set(), words: [] };
      cited.set(document, own);
      for (const [, id = ''] of text.matchAll(/\{\{\s*(?:bijlage|titel)\s+["']([^"']+)["']/gu))
        own.ids.add(id);
      for (const { noun, number } of typedReferences(bare))
        if (noun === 'bijlage') own.numbers.add(String(placeOfLetter(number) ?? number));
      own.words.push(bare);
    }
  }
  return cited;
}

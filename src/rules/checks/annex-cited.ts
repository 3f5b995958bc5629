import { annexMisfits } from '../annex-misfits.ts';
import { annexLists, attachedTo, type KnownAnnex } from '../annex-numbers.ts';
import { looseAnnexes } from '../loose-annexes.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule, type RuleContext, type Spot } from '../rule.ts';
import { placeOfLetter, typedReferences } from '../typed-references.ts';
import { uncitedPlace } from '../uncited-place.ts';

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
    const { region, outlineOf, byStatus, related } = context;
    const cited = citedIn(context);
    // A reference that is loose or leads to the wrong annex is reported as such: this is what it should have named.
    const seen = new Set<object>(
      [...looseAnnexes(context), ...annexMisfits(context)].map(({ reader }) => reader.document),
    );
    const attached = new Set<string>();
    const shared = new Set<string>();
    for (const id of region.data.documenten.flatMap(({ bijlagen = [] }) => bijlagen))
      (attached.has(id) ? shared : attached).add(id);
    for (const edition of region.editions) {
      const { document } = edition;
      if (seen.has(document)) continue;
      seen.add(document);
      const { ids, numbers, texts } = cited.get(document) ?? {
        ids: new Set(),
        numbers: new Set(),
        texts: [],
      };
      // So is a number, an id or a name that leads nowhere.
      const annexes = annexLists(edition, region, outlineOf).flat();
      const isAmiss =
        outlineOf(edition)?.hasLooseReference ||
        [...numbers].some((number) => !annexes.some((annex) => String(annex.number) === number)) ||
        [...ids].some((id) => region.index.find('document', id) === undefined);
      if (isAmiss) continue;
      const mentions = (titel: string) => texts.some(({ bare }) => bare.includes(titel));
      const tell = (spot: Spot, titel: string, list: readonly KnownAnnex[], index: number) => {
        // What goes with another document was put in this list by mistake.
        const gap = shared.has(list[index]?.id ?? '') ? undefined : uncitedPlace(list, index, texts);
        const gravity = byStatus({ owner: document, key: 'titel' }, 'warning');
        const details = gap ? { ...gravity, related: related(spot, 'definition') } : gravity;
        report(gap ?? spot, { bijlage: titel, stuk: document.titel }, details);
      };
      const own = attachedTo(edition, region);
      for (const [index, { id, title }] of own.entries()) {
        if (ids.has(id) || numbers.has(String(index + 1)) || mentions(title)) continue;
        tell({ owner: document.bijlagen ?? [], key: index }, title, own, index);
      }
      const inner = outlineOf(edition)?.annexes ?? [];
      for (const [index, { title, cited: isCited }] of inner.entries()) {
        if (isCited || numbers.has(String(index + 1)) || mentions(title)) continue;
        const known = inner.map(({ id, title: name }, place) => ({ id, title: name, number: place + 1 }));
        tell({ owner: document, key: 'titel' }, title, known, index);
      }
    }
  },
});

interface Cited {
  readonly ids: Set<string>;
  readonly numbers: Set<string>;
  readonly texts: RegionText[];
}

/** What the texts of each document cite. */
function citedIn({ texts, readersOf }: RuleContext): ReadonlyMap<object, Cited> {
  const cited = new Map<object, Cited>();
  for (const one of texts) {
    const { owner, key, bare, text } = one;
    if (key === 'titel' && 'soort' in owner) continue;
    for (const document of new Set(readersOf(owner, key).map((edition) => edition.document))) {
      const own = cited.get(document) ?? { ids: new Set(), numbers: new Set(), texts: [] };
      cited.set(document, own);
      for (const [, id = ''] of text.matchAll(/\{\{\s*(?:bijlage|titel)\s+["']([^"']+)["']/gu))
        own.ids.add(id);
      for (const { noun, number } of typedReferences(bare))
        if (noun === 'bijlage') own.numbers.add(String(placeOfLetter(number) ?? number));
      own.texts.push(one);
    }
  }
  return cited;
}

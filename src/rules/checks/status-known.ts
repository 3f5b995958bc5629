import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../model/document.ts';
import { rootCarrier } from '../root-carrier.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** Of every document it is known how far it is. */
export const rule = defineRule<{ waar: Phrase; gemeenten: readonly string[] }>({
  code: 'SEG205',
  severity: 'error',
  source: 'E122: een stuk dat tegelijk concept en definitief heet',
  phase: 'structure',
  nl: {
    title: 'Van elk stuk is de status bekend',
    message: (a) =>
      `Nergens staat hoe ver het stuk is: \`status\` ontbreekt ${a.waar.nl}${a.gemeenten.length === 0 ? '' : `, voor ${a.gemeenten.join(', ')}`}.`,
    label: () => 'zonder status',
    why: 'Een concept mag gaten hebben, een definitief stuk niet, en een vastgesteld stuk verandert niet meer.',
    remedy:
      'Zet `status: concept`, `status: definitief` of `status: vastgesteld` bij het document of bij het stuk van de gemeente.',
  },
  en: {
    title: 'The status of every document is known',
    message: (a) =>
      `Nothing says how far the document is: \`status\` ${a.waar.en} is missing${a.gemeenten.length === 0 ? '' : `, for ${a.gemeenten.join(', ')}`}.`,
    label: () => 'no status',
    why: 'A concept may have gaps, a definitive document may not, and an adopted one does not change any more.',
    remedy:
      'Put `status: concept`, `status: definitief` or `status: vastgesteld` with the document or with the stuk of the gemeente.',
  },
  check: (context, report) => {
    const { region, where } = context;
    const without = new Map<Document, Set<string>>();
    for (const edition of region.editions) {
      if (edition.status) continue;
      const { document } = rootCarrier(edition);
      const names = without.get(document) ?? new Set<string>();
      without.set(document, edition.gemeente ? names.add(edition.gemeente.naam) : names);
    }
    for (const [document, names] of without) {
      const isAll = names.size === region.data.gemeenten.length;
      const carrier = carrierFor(document.id, context);
      report(carrier?.bijlagen ? { owner: carrier.bijlagen } : { owner: document, key: 'status' }, {
        waar: where({ owner: document }),
        gemeenten: isAll ? [] : [...names],
      });
    }
  },
});

/** The document whose text refers to this one as its annex, without having it in its list. */
function carrierFor(id: string, { region: { data, index }, texts }: RuleContext): Document | undefined {
  const citing = texts.find(({ text }) => new RegExp(`\\{\\{\\s*bijlage\\s+["']${id}["']`, 'u').test(text));
  if (!citing || index.find('document', id) === undefined) return undefined;
  const { document } = citing.holders;
  const tekst = (citing.owner as { readonly id?: string }).id ?? '';
  return document ?? data.documenten.find(({ secties = [] }) => secties.includes(tekst));
}

import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { rootCarrier } from '../root-carrier.ts';
import { defineRule } from '../rule.ts';

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
  check: ({ region, where }, report) => {
    const without = new Map<object, Set<string>>();
    for (const edition of region.editions) {
      if (edition.status) continue;
      const { document } = rootCarrier(edition);
      const names = without.get(document) ?? new Set<string>();
      without.set(document, edition.gemeente ? names.add(edition.gemeente.naam) : names);
    }
    for (const [document, names] of without) {
      const isAll = names.size === region.data.gemeenten.length;
      report(
        { owner: document, key: 'status' },
        { waar: where({ owner: document }), gemeenten: isAll ? [] : [...names] },
      );
    }
  },
});

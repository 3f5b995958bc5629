import { rootCarrier } from '../root-carrier.ts';
import { defineRule } from '../rule.ts';

/** A draft has a date or a version, so that readers can tell one from the next. */
export const rule = defineRule<{ stuk: string }>({
  code: 'SEG279',
  alias: 'R24',
  severity: 'warning',
  source: 'E122: de status concept zonder datum en zonder versienummer',
  phase: 'content',
  nl: {
    title: 'Een concept heeft een datum of een versie',
    message: (a) => `Document \`${a.stuk}\` is een concept zonder datum en zonder versie.`,
    label: () => 'datum of versie ontbreekt',
    why: 'Wie twee concepten naast elkaar legt, kan niet zien welk het laatste is.',
    remedy: 'Vul `datum` of `versie` in, bijvoorbeeld `versie: "0.1"`.',
  },
  en: {
    title: 'A draft has a date or a version',
    message: (a) => `Document \`${a.stuk}\` is a draft without a date and without a version.`,
    label: () => 'no date or version',
    why: 'Whoever has two drafts side by side cannot see which is the last.',
    remedy: 'Fill in `datum` or `versie`, for instance `versie: "0.1"`.',
  },
  check: ({ region }, report) => {
    const seen = new Set<object>();
    for (const edition of region.editions) {
      const { document, shape, status, date, version } = edition;
      if (seen.has(document) || rootCarrier(edition) !== edition || date || version) continue;
      // A kind that never asks for a version, such as a factsheet, is not told apart by it.
      if (!shape.required.some(({ path }) => path === 'versie')) continue;
      if ((status?.value ?? 'concept') !== 'concept') continue;
      seen.add(document);
      const key = document.status === undefined ? 'titel' : 'status';
      report({ owner: document, key }, { stuk: document.id }, { conceptOnly: true });
    }
  },
});

import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

/** A lot named after a product or a segment holds it. */
export const rule = defineRule<{ perceel: string; waar: Phrase }>({
  code: 'SEG229',
  alias: 'R22',
  severity: 'error',
  phase: 'structure',
  nl: {
    title: 'Een perceel dat naar een product of segment heet, bevat het ook',
    message: (a) => `Het perceel heet ‘${a.perceel}’, maar bevat dat niet ${a.waar.nl}.`,
    label: (a) => `niet ${a.perceel}`,
    why: 'Aanbieders schrijven in op wat er staat; naam en inhoud van een perceel moeten hetzelfde zeggen.',
    remedy: 'Noem het product of segment waar het perceel naar heet, of verander de naam.',
  },
  en: {
    title: 'A lot named after a product or segment holds it',
    message: (a) => `The lot is called ‘${a.perceel}’, but does not hold that ${a.waar.en}.`,
    label: (a) => `not ${a.perceel}`,
    why: 'Providers tender for what is written; name and contents of a lot have to say the same.',
    remedy: 'Name the product or segment the lot is called after, or change the name.',
  },
  check: ({ region: { data }, where }, report) => {
    const named = {
      producten: new Map((data.producten ?? []).map(({ naam, id }) => [naam.toLowerCase(), id])),
      segmenten: new Map(allSegments(data).map(({ naam, id }) => [naam.toLowerCase(), id])),
    };
    for (const { percelen } of data.aanbestedingen ?? []) {
      for (const perceel of percelen) {
        for (const key of ['producten', 'segmenten'] as const) {
          const held = perceel[key];
          const meant = named[key].get(perceel.naam.toLowerCase());
          if (held === undefined || meant === undefined || held.includes(meant)) continue;
          report({ owner: held, key: 0 }, { perceel: perceel.naam, waar: where({ owner: perceel }) });
        }
      }
    }
  },
});

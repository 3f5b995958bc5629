import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { walkData } from '../../model/schema-walk.ts';
import { isCertainlyBefore } from '../moment-order.ts';
import { defineRule } from '../rule.ts';

/** Of two fields of one thing, the first cannot lie after the second. */
const pairs = [
  ['datumUwBrief', 'datum'],
  ['besluitdatum', 'verzenddatum'],
  ['datum', 'opgeheven'],
  ['publicatie', 'gunning'],
  ['gunning', 'ingang'],
] as const;

/** What comes first has the earlier date. */
export const rule = defineRule<{
  eerst: string;
  eerstDatum: string;
  dan: string;
  danDatum: string;
  waar: Phrase;
}>({
  code: 'SEG222',
  severity: 'error',
  suppressible: true,
  source: 'E052: een besluit dat later is dan de brief erover',
  phase: 'structure',
  nl: {
    title: 'Data staan in een volgorde die kan',
    message: (a) =>
      `\`${a.dan}\` (${a.danDatum}) ${a.waar.nl} ligt voor \`${a.eerst}\` (${a.eerstDatum}), en hoort erna.`,
    label: (a) => `voor ${a.eerst}`,
    why: 'Een volgorde die niet kan, maakt het stuk ongeloofwaardig en kan een termijn ongeldig maken.',
    remedy: 'Verbeter een van de twee data.',
  },
  en: {
    title: 'Dates stand in a possible order',
    message: (a) =>
      `\`${a.dan}\` (${a.danDatum}) ${a.waar.en} lies before \`${a.eerst}\` (${a.eerstDatum}), and belongs after it.`,
    label: (a) => `before ${a.eerst}`,
    why: 'An impossible order makes the document hard to believe and may void a term.',
    remedy: 'Correct one of the two dates.',
  },
  check: ({ region, related, where }, report) => {
    walkData(region.schema, region.data, ({ owner, key: dan, value: danDatum }) => {
      if (typeof danDatum !== 'string') return;
      for (const [eerst] of pairs.filter(([, second]) => second === dan)) {
        const eerstDatum = (owner as Readonly<Record<string, unknown>>)[eerst];
        if (typeof eerstDatum !== 'string' || !isCertainlyBefore(danDatum, eerstDatum)) continue;
        const args = { eerst, eerstDatum, dan: String(dan), danDatum, waar: where({ owner }) };
        report({ owner, key: dan }, args, { related: related({ owner, key: eerst }, 'definition') });
      }
    });
  },
});

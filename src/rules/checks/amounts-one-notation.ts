import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { type NotationSlip, notationSlips } from '../amount-notation.ts';
import { expressionsIn } from '../expressions.ts';
import { defineRule } from '../rule.ts';

type Soort = NotationSlip['soort'];

const reasonsNl: Readonly<Record<Soort, string>> = {
  scheiding: 'de komma hoort voor de decimalen en de punt tussen de duizendtallen',
  streepje: 'een rond bedrag heeft geen komma en streepje',
  duizendtal: 'tussen de duizendtallen hoort een punt',
  munt: 'het euroteken hoort ervoor',
  'zonder-munt': 'de munteenheid ontbreekt',
  ton: '‘ton’ is spreektaal; schrijf het bedrag in euro',
  spatie: 'na het euroteken hoort een spatie',
};
const reasonsEn: Readonly<Record<Soort, string>> = {
  scheiding: 'the comma goes before the decimals and the point between the thousands',
  streepje: 'a round amount has no comma and dash',
  duizendtal: 'a point goes between the thousands',
  munt: 'the euro sign goes before it',
  'zonder-munt': 'the currency is missing',
  ton: '‘ton’ is colloquial; write the amount in euros',
  spatie: 'a space goes after the euro sign',
};

/** Amounts are written in one way. */
export const rule = defineRule<{ bedrag: string; beter: string | undefined; reden: Phrase; waar: Phrase }>({
  code: 'SEG249',
  alias: 'R06',
  severity: 'warning',
  source: 'E020, E093, E145: bedragen zonder eenheid, met een punt als komma of met een los streepje',
  phase: 'content',
  nl: {
    title: 'Bedragen hebben een munteenheid en één schrijfwijze: € 1.234,50 of € 9,2 mln',
    message: (a) =>
      `Het bedrag ‘${a.bedrag}’ ${a.waar.nl} is anders geschreven dan de andere: ${a.reden.nl}.${a.beter === undefined ? '' : ` Schrijf ‘${a.beter}’.`}`,
    label: () => 'schrijfwijze van het bedrag',
    why: 'Een punt die de ene keer duizend betekent en de andere keer een komma is, leidt tot bedragen die duizend keer te groot of te klein worden gelezen.',
    remedy:
      'Schrijf het bedrag als € 1.234, € 1.234,50 of € 9,2 mln. Nog beter: haal het met `{{bedrag …}}` uit de gegevens.',
  },
  en: {
    title: 'Amounts have a currency and one notation: € 1.234,50 or € 9,2 mln',
    message: (a) =>
      `The amount ‘${a.bedrag}’ ${a.waar.en} is written otherwise than the rest: ${a.reden.en}.${a.beter === undefined ? '' : ` Write ‘${a.beter}’.`}`,
    label: () => 'notation of the amount',
    why: 'A point that once means thousands and once is a decimal comma makes readers take amounts a thousand times too large or too small.',
    remedy:
      'Write the amount as € 1.234, € 1.234,50 or € 9,2 mln. Better still: pull it from the data with `{{bedrag …}}`.',
  },
  check: ({ texts, where, replace, byStatus }, report) => {
    for (const { owner, key, bare, text } of texts) {
      const slips = [...(/\d|ton\b/u.test(bare) ? notationSlips(bare) : []), ...bareAmounts(text)];
      for (const { soort, start, end, beter } of slips) {
        const spot = { owner, key, part: { start, end } };
        const edits = beter === undefined ? undefined : replace(spot, beter);
        const worst = soort === 'spatie' || soort === 'ton' ? 'info' : 'warning';
        const args = {
          bedrag: text.slice(start, end),
          beter,
          reden: { nl: reasonsNl[soort], en: reasonsEn[soort] },
          waar: where(spot),
        };
        report(spot, args, {
          ...byStatus(spot, worst),
          ...(edits ? { fix: { safe: soort !== 'scheiding', edits } } : {}),
        });
      }
    }
  },
});

/** Amounts of the data that a text shows as a bare number: `{{getal financiering.uitgaven.euro}}` without a euro. */
function bareAmounts(text: string): readonly NotationSlip[] {
  return expressionsIn(text).flatMap(({ functions, paths, start, end }) => {
    const isAmount = paths.length === 1 && paths[0]?.at(-1) === 'euro';
    const isBare = functions.length === 0 || functions[0] === 'getal';
    const hasCurrency = /€\s*$/u.test(text.slice(0, start)) || /^\s*(?:euro|EUR|€)/u.test(text.slice(end));
    const beter = `{{bedrag ${paths[0]?.join('.')}}}`;
    return isAmount && isBare && !hasCurrency ? [{ soort: 'zonder-munt', start, end, beter }] : [];
  });
}

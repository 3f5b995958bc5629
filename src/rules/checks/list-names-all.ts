import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { kindListSlips, kindsOf } from '../kind-lists.ts';
import { defineRule } from '../rule.ts';

/** A typed list of all things of a kind has those that the region has. */
export const rule = defineRule<{ wat: 'mist' | 'vreemd'; naam: string; hoort: string; waar: Phrase }>({
  code: 'SEG236',
  alias: 'R23',
  severity: 'error',
  source: 'E040, E065: een overgetypte opsomming die anders is dan de gegevens',
  phase: 'content',
  nl: {
    title: 'Een opsomming van alles noemt precies wat de regio heeft',
    message: (a) =>
      a.wat === 'mist'
        ? `In de opsomming ${a.waar.nl} ontbreekt ${a.hoort}.`
        : `In de opsomming ${a.waar.nl} staat “${a.naam}”; de regio heeft dat niet, en wel ${a.hoort}.`,
    label: (a) => `hoort hier ${a.hoort}?`,
    why: 'Wie de lijst leest, denkt dat dit alles is.',
    remedy: 'Verbeter de opsomming, of laat haar volgen uit de gegevens, zoals met `{{opsomming domeinen}}`.',
  },
  en: {
    title: 'A list of everything names precisely what the region has',
    message: (a) =>
      a.wat === 'mist'
        ? `The list ${a.waar.en} lacks ${a.hoort}.`
        : `The list ${a.waar.en} has “${a.naam}”; the region does not have it, and does have ${a.hoort}.`,
    label: (a) => `does ${a.hoort} belong here?`,
    why: 'Who reads the list thinks that this is all there is.',
    remedy: 'Correct the list, or let it follow from the data, as with `{{opsomming domeinen}}`.',
  },
  check: ({ region, texts, related, where, byStatus }, report) => {
    const kinds = kindsOf(region.data);
    for (const text of texts) {
      const { owner, key, path, holders } = text;
      if (holders.segment ?? holders.gemeente ?? holders.klantprofiel) continue;
      if (['fasen', 'aanbestedingen', 'bronnen', 'organisaties'].some((part) => path.includes(part)))
        continue;
      for (const kind of kinds)
        for (const { wat, naam, missing, start, end } of kindListSlips(text, kind, region)) {
          const spot = { owner, key, part: { start, end } };
          const hoort = (missing as { readonly naam: string }).naam;
          const place = related({ owner: missing, key: 'naam' }, 'definition');
          report(spot, { wat, naam, hoort, waar: where(spot) }, { ...byStatus(spot), related: place });
        }
    }
  },
});

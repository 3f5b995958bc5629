import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { otherCentrumgemeenten } from '../other-centrumgemeenten.ts';
import { otherOutcomes } from '../other-outcomes.ts';
import { defineRule } from '../rule.ts';

/** A text names the centrumgemeente and the measured outcomes that the data of the region name. */
export const rule = defineRule<{
  genoemd: string;
  soort: 'centrumgemeente' | 'uitkomst' | 'maat';
  gegevens: string;
  waar: Phrase;
}>({
  code: 'SEG389',
  alias: 'R38',
  severity: 'warning',
  source: 'E102: het kwaliteitskader noemt uitval en tevredenheid, en geen segment meet ze',
  phase: 'content',
  nl: {
    title: 'Een tekst noemt de centrumgemeente en de uitkomstmaten die in de gegevens staan',
    message: (a) =>
      a.soort === 'centrumgemeente'
        ? `${a.genoemd} ${a.waar.nl} is niet de centrumgemeente; dat is ${a.gegevens}.`
        : a.soort === 'maat'
          ? `«${a.genoemd}» ontbreekt in het kwaliteitskader, maar een tekst noemt die uitkomst.`
          : `«${a.genoemd}» ${a.waar.nl} is geen uitkomst die het kwaliteitskader noemt; dat zijn: ${a.gegevens}.`,
    label: (a) => `in de gegevens: ${a.gegevens}`,
    why: 'Inwoners en aanbieders komen dan bij de verkeerde gemeente, of rekenen op een meting die er niet komt.',
    remedy: 'Verbeter de tekst, of verander `centrumgemeente` bij `regio`, of `maten` bij `kwaliteitskader`.',
  },
  en: {
    title: 'A text names the centrumgemeente and the outcomes that the data have',
    message: (a) =>
      a.soort === 'centrumgemeente'
        ? `${a.genoemd} ${a.waar.en} is not the centrumgemeente; that is ${a.gegevens}.`
        : a.soort === 'maat'
          ? `“${a.genoemd}” is missing in the quality framework, though a text names that outcome.`
          : `“${a.genoemd}” ${a.waar.en} is no outcome that the quality framework names; those are: ${a.gegevens}.`,
    label: (a) => `in the data: ${a.gegevens}`,
    why: 'People then turn to the wrong gemeente, or count on a measurement that does not come.',
    remedy:
      'Correct the text, or change `centrumgemeente` under `regio`, or `maten` under `kwaliteitskader`.',
  },
  check: ({ region, texts, byStatus, related, where }, report) => {
    for (const { spot, genoemd, gegevens, other } of otherCentrumgemeenten(texts, region)) {
      const args = { genoemd, soort: 'centrumgemeente' as const, gegevens, waar: where(spot) };
      report(spot, args, { ...byStatus(spot, 'warning'), related: related(other, 'definition') });
    }
    for (const { spot, genoemd, gegevens, other, isExpected } of otherOutcomes(texts, region)) {
      const soort = isExpected ? ('maat' as const) : ('uitkomst' as const);
      const [at, beside] = isExpected ? [{ ...other, token: 'key' as const }, spot] : [spot, other];
      const args = { genoemd, soort, gegevens, waar: where(at) };
      report(at, args, { ...byStatus(at, 'warning'), related: related(beside, 'definition') });
    }
  },
});

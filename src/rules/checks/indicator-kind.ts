import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { labelOf } from '../../model/enumeration.ts';
import { indicatorsoorten, uitkomstmaten } from '../../model/enumerations.ts';
import { indicatorsById } from '../all-goals.ts';
import { defineRule } from '../rule.ts';
import { kindsNamed, outcomesNamed } from '../words/indicator-kinds.ts';

/** The kind and the outcome of an indicator are those of what its name says it measures. */
export const rule = defineRule<{
  veld: 'soort' | 'uitkomst';
  staat: string;
  past: readonly string[];
  naam: string;
  waar: Phrase;
}>({
  code: 'SEG371',
  alias: 'R36',
  severity: 'error',
  source: 'Outcome-indicatoren van NJi en VNG: uitval, tevredenheid en doelrealisatie zijn drie maten',
  phase: 'content',
  nl: {
    title: 'Een indicator heeft de soort en de uitkomst van wat hij meet',
    message: (a) =>
      `De \`${a.veld}\` ${a.waar.nl} is ${a.staat}, maar “${a.naam}” ${a.past.length === 0 ? 'meet geen uitkomst van de hulp' : `is eerder ${a.past.join(' of ')}`}.`,
    label: (a) => (a.past.length === 0 ? 'geen uitkomst' : `eerder ${a.past[0]}`),
    why: 'De cijfers komen dan onder een maat te staan die zij niet meten, en zijn niet met andere te vergelijken.',
    remedy: 'Kies wat past bij de naam, of geef de indicator een naam die zegt wat u meet.',
  },
  en: {
    title: 'An indicator has the kind and the outcome of what it measures',
    message: (a) =>
      `The \`${a.veld}\` ${a.waar.en} is ${a.staat}, but “${a.naam}” ${a.past.length === 0 ? 'measures no outcome of the help' : `is rather ${a.past.join(' or ')}`}.`,
    label: (a) => (a.past.length === 0 ? 'no outcome' : `rather ${a.past[0]}`),
    why: 'The figures then stand under a measure that they do not measure, and cannot be compared.',
    remedy: 'Choose what fits the name, or give the indicator a name that says what you measure.',
  },
  check: ({ region, byStatus, where }, report) => {
    for (const indicator of indicatorsById(region.data).values()) {
      const { naam, soort, uitkomst } = indicator;
      const tell = (veld: 'soort' | 'uitkomst', staat: string, past: readonly string[]) => {
        const spot = { owner: indicator, key: veld };
        report(spot, { veld, staat, past, naam, waar: where(spot) }, byStatus({ owner: indicator }));
      };
      const kinds = kindsNamed(naam, soort);
      const outcomes = outcomesNamed(indicator);
      if (kinds)
        tell(
          'soort',
          labelOf(indicatorsoorten, soort),
          kinds.slice(0, 1).map((kind) => labelOf(indicatorsoorten, kind)),
        );
      else if (outcomes && uitkomst !== undefined)
        tell(
          'uitkomst',
          labelOf(uitkomstmaten, uitkomst),
          outcomes.map((outcome) => labelOf(uitkomstmaten, outcome)),
        );
    }
  },
});

import { labelOf } from '../../model/enumeration.ts';
import { uitkomstmaten } from '../../model/enumerations.ts';
import { goalHolders } from '../all-goals.ts';
import { defineRule } from '../rule.ts';

/** What the quality framework says it measures, some indicator measures. */
export const rule = defineRule<{ maat: string }>({
  code: 'SEG298',
  alias: 'R36',
  severity: 'error',
  source: 'E102: het kwaliteitskader noemt uitval en tevredenheid, en geen segment meet ze',
  phase: 'content',
  nl: {
    title: 'Elke maat van het kwaliteitskader wordt in een segment gemeten',
    message: (a) => `Geen enkele indicator meet “${a.maat}”, terwijl het kwaliteitskader die maat noemt.`,
    label: () => 'nergens gemeten',
    why: 'Het kader belooft dan een uitkomst die niemand te zien krijgt.',
    remedy: 'Zet bij een indicator `uitkomst` met deze maat, of haal de maat uit het kader.',
  },
  en: {
    title: 'Every measure of the quality framework is measured in a segment',
    message: (a) => `No indicator measures “${a.maat}”, though the quality framework names that measure.`,
    label: () => 'measured nowhere',
    why: 'The framework then promises an outcome that no one will see.',
    remedy: 'Give an indicator this measure as its `uitkomst`, or take the measure out of the framework.',
  },
  check: ({ region, byStatus }, report) => {
    const { kwaliteitskader } = region.data;
    const holders = goalHolders(region.data).filter(({ indicatoren }) => indicatoren.length > 0);
    if (!kwaliteitskader?.maten || holders.length === 0) return;
    const measured = new Set(
      holders.flatMap(({ indicatoren }) => indicatoren.map(({ uitkomst }) => uitkomst)),
    );
    const bySort = new Set(holders.flatMap(({ indicatoren }) => indicatoren.map(({ soort }) => soort)));
    for (const [index, maat] of kwaliteitskader.maten.entries()) {
      if (measured.has(maat) || (maat === 'tevredenheid' && bySort.has('tevredenheid'))) continue;
      const spot = { owner: kwaliteitskader.maten, key: index };
      report(spot, { maat: labelOf(uitkomstmaten, maat) }, byStatus(spot));
    }
  },
});

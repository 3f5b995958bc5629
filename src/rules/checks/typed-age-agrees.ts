import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { typedAgesIn } from '../typed-ages.ts';
import type { Ages } from '../words/age-words.ts';

/** An age typed in a text is the age of the group the text is about. */
export const rule = defineRule<{ leeftijd: string; groep: string | undefined; waar: Phrase }>({
  code: 'SEG297',
  alias: 'R35',
  severity: 'error',
  source: 'E110: "(12-18) jaar", en een doelgroep met een andere leeftijd dan het segment',
  phase: 'content',
  nl: {
    title: 'Een leeftijd in de tekst past bij de leeftijd van de groep.',
    message: (a) =>
      a.groep === undefined
        ? `De haakjes in “${a.leeftijd}” ${a.waar.nl} staan niet om het woord “jaar”.`
        : `De leeftijd “${a.leeftijd}” ${a.waar.nl} valt buiten die van de groep: ${a.groep}.`,
    label: (a) => a.groep ?? 'haakjes om alles',
    why: 'Een inwoner leest dan twee leeftijden, en weet niet of de hulp voor hem is.',
    remedy: 'Verbeter de tekst of het veld `leeftijd`. `tot` is de leeftijd waaronder het geldt.',
  },
  en: {
    title: 'An age in a text fits the age of the group.',
    message: (a) =>
      a.groep === undefined
        ? `The brackets in “${a.leeftijd}” ${a.waar.en} do not stand around the word “jaar”.`
        : `The age “${a.leeftijd}” ${a.waar.en} lies outside that of the group: ${a.groep}.`,
    label: (a) => a.groep ?? 'brackets around all',
    why: 'A resident reads two ages and does not know whether the help is meant for them.',
    remedy: 'Correct the text or the field `leeftijd`. `tot` is the age below which it holds.',
  },
  check: ({ texts, byStatus, replace, where }, report) => {
    for (const text of texts) {
      const own = agesAround(text);
      for (const { text: leeftijd, start, end, ages, isSplit } of typedAgesIn(text.bare)) {
        const spot = { owner: text.owner, key: text.key, part: { start, end } };
        const args = { leeftijd, waar: where(spot) };
        if (isSplit) {
          const edits = replace(spot, leeftijd.replace(') jaar', ' jaar)'));
          const fix = edits ? { fix: { safe: true, edits } } : {};
          report(spot, { ...args, groep: undefined }, { ...byStatus(spot, 'warning'), ...fix });
        } else if (own && !contains(own, ages)) {
          const groep = own.tot === 120 ? `vanaf ${own.van} jaar` : `${own.van} tot ${own.tot} jaar`;
          report(spot, { ...args, groep }, byStatus(spot));
        }
      }
    }
  },
});

/** The ages of the segment or klantprofiel a text describes; not of the people an indicator counts. */
function agesAround({ holders }: RuleContext['texts'][number]): Ages | undefined {
  if (holders.indicator) return undefined;
  const ages = holders.klantprofiel?.leeftijd ?? holders.segment?.leeftijd;
  return ages && { van: ages.van ?? 0, tot: ages.tot ?? 120 };
}

/** "12 - 18" may mean up to and including 18, so that a year more at the end is no contradiction. */
const contains = (own: Ages, typed: Ages) =>
  typed.van >= own.van &&
  (typed.tot <= own.tot || (typed.tot === 120 && own.tot > typed.van && own.tot >= 100));

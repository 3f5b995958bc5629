import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Doel } from '../../model/region-schema.ts';
import { type GoalHolder, goalHolders } from '../all-goals.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { insightIn } from '../words/direction-words.ts';

/** Every goal can be measured, and every indicator measures a goal. */
export const rule = defineRule<{
  wat: 'doel' | 'indicator' | 'koppeling';
  namen: readonly string[];
  waar: Phrase;
}>({
  code: 'SEG292',
  alias: 'R33',
  severity: 'error',
  source: 'E112, E149: doelen zonder indicator, en indicatoren die bij geen doel horen',
  phase: 'content',
  nl: {
    title: 'Elk doel heeft iets waaraan u het meet, en elke indicator hoort bij een doel',
    message: (a) =>
      a.wat === 'doel'
        ? `Niets zegt wanneer het doel ${a.waar.nl} is gehaald.`
        : a.wat === 'indicator'
          ? `Geen enkel doel noemt ${a.namen.map((naam) => `“${naam}”`).join(', ')} ${a.waar.nl}.`
          : `De doelen noemen geen indicatoren ${a.waar.nl}.`,
    label: (a) => (a.wat === 'doel' ? 'niet te meten' : 'bij welk doel?'),
    why: 'Een doel dat niemand meet, stuurt niet; een getal zonder doel vraagt werk voor niets.',
    remedy:
      'Noem bij het doel de `indicatoren` die het meten, of geef het een `resultaat`. Is dat nog niet gekozen, zeg dat met `openLaten`.',
  },
  en: {
    title: 'Every goal has something to measure it by, and every indicator belongs to a goal',
    message: (a) =>
      a.wat === 'doel'
        ? `Nothing says when the goal ${a.waar.en} is reached.`
        : a.wat === 'indicator'
          ? `No goal names ${a.namen.map((naam) => `“${naam}”`).join(', ')} ${a.waar.en}.`
          : `The goals name no indicators ${a.waar.en}.`,
    label: (a) => (a.wat === 'doel' ? 'cannot be measured' : 'of which goal?'),
    why: 'A goal that no one measures steers nothing; a figure without a goal is work for nothing.',
    remedy:
      'Name the `indicatoren` that measure the goal, or give it a `resultaat`. If that is not chosen yet, say so with `openLaten`.',
  },
  check: (context, report) => {
    const holders = goalHolders(context.region.data);
    const linked = new Set(holders.flatMap(({ doelen }) => doelen.flatMap((doel) => doel.indicatoren ?? [])));
    const equal = holders.flatMap(({ doelen }) => doelen.filter((doel) => doel.gelijkAan));
    const measuredElsewhere = new Set(
      equal.filter((doel) => isMeasured(doel)).map(({ gelijkAan }) => gelijkAan ?? ''),
    );
    for (const { holder, doelen, indicatoren } of holders) {
      if (doelen.length === 0) continue;
      const where = { waar: context.where({ owner: holder }) };
      if (linked.size === 0) {
        const spot = { owner: holder, key: 'indicatoren', token: 'key' as const };
        if (indicatoren.length > 0 && isDefinitive(context, indicatoren))
          report(
            spot,
            { wat: 'koppeling', namen: [], ...where },
            context.byStatus(indicatoren[0] ? { owner: indicatoren[0] } : spot),
          );
      } else {
        const loose = indicatoren.filter(({ id }) => !linked.has(id));
        const [first] = loose;
        const namen = loose.map(({ naam }) => naam);
        if (first)
          report(
            { owner: first, key: 'id' },
            { wat: 'indicator', namen, ...where },
            context.byStatus({ owner: first }),
          );
      }
      if (!usesMeasures({ holder, doelen, indicatoren }, linked)) continue;
      for (const doel of doelen) {
        if (isMeasured(doel) || measuredElsewhere.has(doel.id)) continue;
        const spot = { owner: doel, key: 'id' };
        report(
          spot,
          { wat: 'doel', namen: [], waar: context.where(spot) },
          context.byStatus({ owner: doel }),
        );
      }
    }
  },
});

const isDefinitive = ({ byStatus }: RuleContext, [first]: readonly object[]) =>
  first !== undefined && byStatus({ owner: first }).conceptOnly !== true;

/** A goal of insight is reached when the insight is there: its own sentence says what it takes. */
function isMeasured(doel: Doel): boolean {
  const { type, kort, resultaat, indicatoren = [], openLaten, streefwaarde, gelijkAan } = doel;
  if (resultaat ?? openLaten ?? gelijkAan) return true;
  if (indicatoren.length > 0 || streefwaarde !== undefined) return true;
  return type === 'inzicht' && insightIn(kort) !== undefined;
}

/** Whether the goals of a holder say at all how they are measured; a list of mere wishes is left alone. */
const usesMeasures = ({ doelen }: GoalHolder, linked: ReadonlySet<string>) =>
  linked.size > 0
    ? doelen.some(
        (doel) =>
          doel.type ?? doel.resultaat ?? doel.openLaten ?? doel.streefdatum ?? doel.indicatoren?.length,
      )
    : doelen.some((doel) => doel.type ?? doel.resultaat ?? doel.streefdatum);

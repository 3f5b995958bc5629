import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Doel } from '../../model/region-schema.ts';
import { type GoalHolder, goalHolders, indicatorsById } from '../all-goals.ts';
import { goalsMissingIndicators } from '../goal-indicators.ts';
import { asksHowMuch, isMeasured } from '../goal-measures.ts';
import { defineRule, type RuleContext, type Spot } from '../rule.ts';

/** Every goal can be measured, and every indicator measures a goal. */
export const rule = defineRule<{
  wat: 'doel' | 'deel' | 'indicator' | 'ander' | 'koppeling';
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
      ({
        doel: `Niets zegt wanneer het doel ${a.waar.nl} is gehaald.`,
        deel: `Het resultaat ${a.waar.nl} vraagt een deel of een aantal, en niets zegt hoeveel.`,
        indicator: `Geen enkel doel noemt ${quoted(a.namen)} ${a.waar.nl}.`,
        ander: `De indicatoren ${a.waar.nl} missen wat het doel meet; hoort ${quoted(a.namen)} erbij?`,
        koppeling: `De doelen noemen geen indicatoren ${a.waar.nl}.`,
      })[a.wat],
    label: (a) =>
      ({
        doel: 'niet te meten',
        deel: 'hoeveel?',
        indicator: 'bij welk doel?',
        ander: 'mist een indicator',
        koppeling: 'bij welk doel?',
      })[a.wat],
    why: 'Een doel dat niemand meet, stuurt niet; een getal zonder doel vraagt werk voor niets.',
    remedy:
      'Noem bij het doel de `indicatoren` die het meten, of geef het een `resultaat` of een `streefwaarde`. Is dat nog niet gekozen, zeg dat met `openLaten`.',
  },
  en: {
    title: 'Every goal has something to measure it by, and every indicator belongs to a goal',
    message: (a) =>
      ({
        doel: `Nothing says when the goal ${a.waar.en} is reached.`,
        deel: `The result ${a.waar.en} asks for a part or a number, and nothing says how much.`,
        indicator: `No goal names ${quoted(a.namen)} ${a.waar.en}.`,
        ander: `The indicators ${a.waar.en} lack what measures the goal; does ${quoted(a.namen)} belong there?`,
        koppeling: `The goals name no indicators ${a.waar.en}.`,
      })[a.wat],
    label: (a) =>
      ({
        doel: 'cannot be measured',
        deel: 'how much?',
        indicator: 'of which goal?',
        ander: 'lacks an indicator',
        koppeling: 'of which goal?',
      })[a.wat],
    why: 'A goal that no one measures steers nothing; a figure without a goal is work for nothing.',
    remedy:
      'Name the `indicatoren` that measure the goal, or give it a `resultaat` or a `streefwaarde`. If that is not chosen yet, say so with `openLaten`.',
  },
  check: (context, report) => {
    const holders = goalHolders(context.region.data);
    const linked = new Set(holders.flatMap(({ doelen }) => doelen.flatMap((doel) => doel.indicatoren ?? [])));
    const equal = holders.flatMap(({ doelen }) => doelen.filter((doel) => doel.gelijkAan));
    const measuredElsewhere = new Set(
      equal.filter((doel) => isMeasured(doel)).map(({ gelijkAan }) => gelijkAan ?? ''),
    );
    const missing = goalsMissingIndicators(context.region.data);
    const placed = new Set([...missing.values()].flat());
    const byId = indicatorsById(context.region.data);
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
        const loose = indicatoren.filter((one) => !linked.has(one.id) && !placed.has(one));
        const [first] = loose;
        const namen = loose.map(({ naam }) => naam);
        if (first)
          report(
            { owner: first, key: 'id' },
            { wat: 'indicator', namen, ...where },
            context.byStatus({ owner: first }),
          );
      }
      const isUsed = usesMeasures({ holder, doelen, indicatoren }, linked);
      for (const doel of doelen) {
        const lacks = missing.get(doel);
        if (lacks) {
          const spot = indicatorSpot(doel);
          const related = lacks.flatMap((owner) => context.related({ owner, key: 'naam' }, 'definition'));
          const args = {
            wat: 'ander' as const,
            namen: lacks.map(({ naam }) => naam),
            waar: context.where(spot),
          };
          report(spot, args, { ...context.byStatus({ owner: doel }), related });
        }
        if (!isUsed || lacks || measuredElsewhere.has(doel.id)) continue;
        if (asksHowMuch(doel, byId)) {
          const spot = { owner: doel, key: 'resultaat' };
          const args = { wat: 'deel' as const, namen: [], waar: context.where(spot) };
          report(spot, args, context.byStatus({ owner: doel }));
        }
        if (isMeasured(doel)) continue;
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

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');

/** What comes before the indicators of a goal, the nearest first: where they are left out, that is the gap. */
const before = [
  'afwijking',
  'basisjaar',
  'streefdatum',
  'streefwaarde',
  'resultaat',
  'richting',
  'type',
] as const;

function indicatorSpot(doel: Doel): Spot {
  const key = doel.indicatoren ? 'indicatoren' : (before.find((one) => doel[one] !== undefined) ?? 'id');
  return { owner: doel, key, token: 'key' };
}

const isDefinitive = ({ byStatus }: RuleContext, [first]: readonly object[]) =>
  first !== undefined && byStatus({ owner: first }).conceptOnly !== true;

/** Whether the goals of a holder say at all how they are measured; a list of mere wishes is left alone. */
const usesMeasures = ({ doelen }: GoalHolder, linked: ReadonlySet<string>) =>
  linked.size > 0
    ? doelen.some(
        (doel) =>
          doel.type ?? doel.resultaat ?? doel.openLaten ?? doel.streefdatum ?? doel.indicatoren?.length,
      )
    : doelen.some((doel) => doel.type ?? doel.resultaat ?? doel.streefdatum);

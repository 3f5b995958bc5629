import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Doel, Indicator } from '../../model/region-schema.ts';
import { type GoalHolder, goalHolders, looseIndicators } from '../all-goals.ts';
import { append } from '../append.ts';
import { defineRule, type Spot } from '../rule.ts';

/** What an indicator needs before anyone can measure with it. */
const needs = ['nulmeting', 'streefwaarde', 'bron', 'peilmoment'] as const;
type Need = (typeof needs)[number];

type Reach = 'regio' | 'lijst' | 'indicator';

/** An indicator can be measured: from what, to what, by which source and when. */
export const rule = defineRule<{ velden: readonly string[]; bereik: Reach; waar: Phrase }>({
  code: 'SEG291',
  alias: 'R32',
  severity: 'error',
  source: 'E111, E135: geen van de indicatoren heeft een nulmeting, streefwaarde, bron of meetmoment',
  phase: 'content',
  nl: {
    title: 'Een indicator heeft een nulmeting, een streefwaarde, een bron en een meetmoment',
    message: (a) => `${subject(a).nl} ${a.velden.map((veld) => `\`${veld}\``).join(', ')}.`,
    label: () => 'niet te meten',
    why: 'Zonder begin, streven, bron en moment kan niemand later zeggen of het doel is gehaald.',
    remedy: 'Vul de velden in. Is een waarde nog niet bekend, zeg dan met `openLaten` wie dat uitzoekt.',
  },
  en: {
    title: 'An indicator has a baseline, a target, a source and a time of measuring',
    message: (a) => `${subject(a).en} ${a.velden.map((veld) => `\`${veld}\``).join(', ')}.`,
    label: () => 'cannot be measured',
    why: 'Without a start, a target, a source and a time no one can say later whether the goal was reached.',
    remedy: 'Fill in the fields. If a value is not known yet, say with `openLaten` who will find it out.',
  },
  check: ({ region, byStatus, where }, report) => {
    const holders = goalHolders(region.data).filter(({ indicatoren }) => indicatoren.length > 0);
    const goals = goalsByIndicator(holders);
    const loose = new Set<Indicator>(looseIndicators(holders));
    const lacks = (indicator: Indicator, need: Need) =>
      isMissing(indicator, goals.get(indicator.id) ?? [], need);
    const all = holders.flatMap(({ indicatoren }) => indicatoren);
    const [first] = holders;
    if (!first) return;
    const isCommon = (list: readonly Indicator[], need: Need) =>
      list.length > 1 && list.filter((one) => lacks(one, need)).length * 2 > list.length;
    const everywhere = holders.length > 1 ? needs.filter((need) => isCommon(all, need)) : [];
    const tell = (owner: object, key: string, velden: readonly string[], bereik: Reach) => {
      if (velden.length === 0) return;
      const spot: Spot = { owner, key, token: bereik === 'indicator' ? 'value' : 'key' };
      const gravity = byStatus({ owner: bereik === 'indicator' ? owner : (first.indicatoren[0] ?? owner) });
      report(spot, { velden, bereik, waar: where({ owner }) }, gravity);
    };
    tell(first.holder, 'indicatoren', everywhere, 'regio');
    for (const { holder, indicatoren } of holders) {
      const left = needs.filter((need) => !everywhere.includes(need));
      const here = left.filter((need) => isCommon(indicatoren, need));
      tell(holder, 'indicatoren', here, 'lijst');
      const own = left.filter((need) => !here.includes(need));
      for (const one of indicatoren) {
        // Of an indicator without a goal that is told first.
        if (loose.has(one)) continue;
        const isStable =
          one.richting === 'stabilisatie' && lacks(one, 'nulmeting') && lacks(one, 'streefwaarde');
        if (isStable) tell(one, 'richting', ['nulmeting', 'streefwaarde'], 'indicator');
        else
          tell(
            one,
            'id',
            own.filter((need) => lacks(one, need)),
            'indicator',
          );
      }
    }
  },
});

function subject({ bereik, waar }: { readonly bereik: Reach; readonly waar: Phrase }): Phrase {
  if (bereik === 'regio')
    return { nl: 'De meeste indicatoren van de regio missen', en: 'Most indicators of the region lack' };
  if (bereik === 'lijst')
    return { nl: `De meeste indicatoren ${waar.nl} missen`, en: `Most indicators ${waar.en} lack` };
  return { nl: `Er ontbreekt iets ${waar.nl}:`, en: `Something ${waar.en} is missing:` };
}

function goalsByIndicator(holders: readonly GoalHolder[]): ReadonlyMap<string, readonly Doel[]> {
  const goals = new Map<string, Doel[]>();
  for (const { doelen } of holders)
    for (const doel of doelen) for (const id of doel.indicatoren ?? []) append(goals, id, doel);
  return goals;
}

/** Whether neither the indicator nor its goals say it, not even that it is still open. */
function isMissing(indicator: Indicator, goals: readonly Doel[], need: Need): boolean {
  const { nulmeting, streefwaarde, peilmoment, bron } = indicator;
  if (need === 'nulmeting') return nulmeting === undefined;
  if (need === 'streefwaarde')
    return (
      !streefwaarde &&
      !goals.some((doel) => doel.resultaat || doel.openLaten || doel.streefwaarde !== undefined)
    );
  const isOpen = [nulmeting, streefwaarde].some(
    (one) => one?.openLaten ?? one?.perGemeente?.some((own) => own.openLaten),
  );
  if (need === 'bron') return !bron && !goals.some((doel) => doel.bron) && !isOpen;
  const isTimed = peilmoment ?? nulmeting?.peildatum ?? streefwaarde?.datum;
  return !isTimed && !goals.some((doel) => doel.streefdatum ?? doel.openLaten) && !isOpen;
}

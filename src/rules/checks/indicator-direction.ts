import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Doel, Indicator } from '../../model/region-schema.ts';
import { goalHolders, indicatorsById } from '../all-goals.ts';
import { append } from '../append.ts';
import { claimsOf, opposedClaim } from '../goal-claims.ts';
import { goalsMissingIndicators } from '../goal-indicators.ts';
import { defineRule } from '../rule.ts';
import { type Direction, directionOf } from '../words/direction-words.ts';
import { kindsNamed } from '../words/indicator-kinds.ts';
import { wantedDirection, wantedOfKind } from '../words/outcome-words.ts';

/** An indicator wants the way that its name and its goals want. */
export const rule = defineRule<{ richting: string; ander: string; naam: string; waar: Phrase }>({
  code: 'SEG289',
  alias: 'R31',
  severity: 'warning',
  source: 'E113, E131: een indicator die de andere kant op wil dan het doel',
  phase: 'content',
  nl: {
    title: 'Een indicator wil dezelfde kant op als het doel',
    message: (a) =>
      `De richting ${a.waar.nl} is ${a.richting}, terwijl bij “${a.naam}” ${a.ander} te verwachten is.`,
    label: (a) => `eerder ${a.ander}`,
    why: 'Wie zo meet, noemt een verslechtering een succes.',
    remedy:
      'Verbeter de richting van de indicator of van het doel, of kies een naam die laat zien wat u bedoelt.',
  },
  en: {
    title: 'An indicator wants the same way as its goal',
    message: (a) => `The direction ${a.waar.en} is ${a.richting}, where “${a.naam}” suggests ${a.ander}.`,
    label: (a) => `rather ${a.ander}`,
    why: 'Whoever measures like this calls a loss a success.',
    remedy:
      'Correct the direction of the indicator or of the goal, or choose a name that shows what you mean.',
  },
  check: ({ region, byStatus, where }, report) => {
    const indicators = indicatorsById(region.data);
    const goals = new Map<string, Doel[]>();
    // A goal with an indicator that is about something else is told as that.
    const mismatched = goalsMissingIndicators(region.data);
    for (const { doelen } of goalHolders(region.data))
      for (const doel of doelen.filter((one) => !mismatched.has(one)))
        for (const id of doel.indicatoren ?? []) append(goals, id, doel);
    for (const indicator of indicators.values()) {
      const found = expected(indicator) ?? expectedOf(goals.get(indicator.id) ?? [], indicator);
      if (!found) continue;
      const spot = { owner: indicator, key: 'richting' };
      const { richting } = indicator;
      report(spot, { richting, ...found, waar: where(spot) }, byStatus(spot, 'warning'));
    }
  },
});

interface Expectation {
  readonly ander: string;
  readonly naam: string;
}

const opposite: Readonly<Record<Direction, Direction | undefined>> = {
  toename: 'afname',
  afname: 'toename',
  stabilisatie: undefined,
};

/** What the name and the kind of an indicator say, where the indicator goes the other way. */
function expected({ naam, soort, uitkomst, richting }: Indicator): Expectation | undefined {
  const said = directionOf(naam);
  // Further on in a name it is part of what is measured: "the speed with which need grows".
  if (said?.start === 0 && said.direction !== richting) return { ander: said.direction, naam };
  const byOutcome = uitkomst === undefined ? undefined : uitkomst === 'uitval' ? 'afname' : 'toename';
  // "Jeugdigen met minder klachten" counts people who are better off.
  const isCompared = /\S\s+(?:minder|meer)\s/iu.test(naam);
  const wanted = (isCompared ? undefined : wantedDirection(naam)) ?? kindWants(naam, soort);
  const ander = uitkomst === 'geen_nieuwe_start' ? wanted : (wanted ?? byOutcome);
  return ander && opposite[richting] === ander ? { ander, naam } : undefined;
}

/** What the kind of an indicator says, unless its name shows that the kind is wrong. */
const kindWants = (naam: string, soort: Indicator['soort']) =>
  kindsNamed(naam, soort) ? undefined : wantedOfKind[soort];

/** What the goals of an indicator say, where all of them want the other way and nothing in the name explains it. */
function expectedOf(doelen: readonly Doel[], indicator: Indicator): Expectation | undefined {
  if (wantedDirection(indicator.naam) ?? kindWants(indicator.naam, indicator.soort)) return undefined;
  const ways = doelen.flatMap((doel): readonly Direction[] => {
    const claims = claimsOf(doel);
    const [first] = claims;
    return first && !opposedClaim(claims, []) ? [first.direction] : [];
  });
  const [first] = ways;
  if (!first || ways.length < doelen.length || ways.some((way) => way !== first)) return undefined;
  return opposite[indicator.richting] === first ? { ander: first, naam: doelen[0]?.kort ?? '' } : undefined;
}

import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Indicator } from '../../model/region-schema.ts';
import { goalHolders } from '../all-goals.ts';
import { defineRule, type RuleContext, type Spot } from '../rule.ts';

type Fault = 'maat' | 'eenheid' | 'procent' | 'richting' | 'breuk';

const nl: Readonly<Record<Fault, string>> = {
  maat: 'is geen eenheid voor deze soort meting',
  eenheid: 'is een andere eenheid dan die van de nulmeting',
  procent: 'is geen deel van honderd',
  richting: 'ligt niet aan de kant van de nulmeting waar de indicator heen wil',
  breuk: 'staat er alleen; een verhouding heeft een teller en een noemer',
};
const en: Readonly<Record<Fault, string>> = {
  maat: 'is no unit for this kind of measurement',
  eenheid: 'is another unit than that of the baseline',
  procent: 'is no part of a hundred',
  richting: 'does not lie on the side of the baseline that the indicator wants to go to',
  breuk: 'stands alone; a ratio has a part and a whole',
};

/** The values of an indicator can be compared, and the target lies where the indicator wants to go. */
export const rule = defineRule<{ wat: string; fout: Fault; ander: string | undefined; waar: Phrase }>({
  code: 'SEG290',
  alias: 'R32',
  severity: 'error',
  source: 'E114, E131: een onleesbare verhouding, en een streefwaarde die het doel tegenspreekt',
  phase: 'content',
  nl: {
    title: 'Nulmeting en streefwaarde zijn te vergelijken en passen bij de richting',
    message: (a) => `“${a.wat}” ${a.waar.nl} ${nl[a.fout]}${a.ander === undefined ? '' : ` (“${a.ander}”)`}.`,
    label: () => 'klopt niet',
    why: 'Zo kan niemand later zeggen of het doel is gehaald.',
    remedy: 'Verbeter het getal, de eenheid of de richting.',
  },
  en: {
    title: 'Baseline and target can be compared and fit the direction',
    message: (a) => `“${a.wat}” ${a.waar.en} ${en[a.fout]}${a.ander === undefined ? '' : ` (“${a.ander}”)`}.`,
    label: () => 'is not right',
    why: 'This way no one can say later whether the goal was reached.',
    remedy: 'Correct the number, the unit or the direction.',
  },
  check: (context, report) => {
    const holders = goalHolders(context.region.data);
    // Where no ratio has its parts, that is another way of working and no slip.
    const hasRatios = holders.some(({ indicatoren }) => indicatoren.some((one) => one.teller && one.noemer));
    for (const { doelen, indicatoren } of holders) {
      for (const indicator of indicatoren)
        for (const { spot, wat, fout, ander } of [
          ...faultsOf(indicator),
          ...(hasRatios ? bareRatio(indicator) : []),
        ]) {
          const args = { wat, fout, ander, waar: context.where({ owner: indicator }) };
          report(spot, args, severityOf(context, spot, indicator));
        }
      for (const doel of doelen) {
        const { streefwaarde } = doel;
        if (streefwaarde === undefined || (streefwaarde >= 0 && streefwaarde <= 100)) continue;
        const spot = { owner: doel, key: 'streefwaarde' };
        const args = { wat: `${streefwaarde}`, fout: 'procent' as const, ander: undefined };
        report(spot, { ...args, waar: context.where(spot) }, severityOf(context, spot, doel));
      }
    }
  },
});

const severityOf = (context: RuleContext, spot: Spot, owner: object) =>
  context.byStatus(context.strictness(spot.owner, spot.key ?? '') ? spot : { owner });

interface Found {
  readonly spot: Spot;
  readonly wat: string;
  readonly fout: Fault;
  readonly ander?: string;
}

type Measured = NonNullable<Indicator['nulmeting'] | Indicator['streefwaarde']>;

function faultsOf(indicator: Indicator): readonly Found[] {
  const { nulmeting, streefwaarde } = indicator;
  const found: Found[] = [];
  for (const measured of [nulmeting, streefwaarde]) if (measured) found.push(...outOfRange(measured));
  for (const [key, other] of [
    ['teller', 'noemer'],
    ['noemer', 'teller'],
  ] as const) {
    const wat = indicator[key];
    if (wat && !indicator[other]) found.push({ spot: { owner: indicator, key }, wat, fout: 'breuk' });
  }
  const odd = [nulmeting, streefwaarde].find((one) => one && !isUnitOf(indicator.soort, one.eenheid));
  if (odd) return [...found, { spot: { owner: odd, key: 'eenheid' }, wat: odd.eenheid, fout: 'maat' }];
  if (!nulmeting || !streefwaarde) return found;
  const [base, target] = [nulmeting.eenheid, streefwaarde.eenheid];
  if (unitOf(base) !== unitOf(target))
    return [
      ...found,
      { spot: { owner: streefwaarde, key: 'eenheid' }, wat: target, fout: 'eenheid', ander: base },
    ];
  return found.length > 0 ? found : wrongWay(indicator, nulmeting, streefwaarde);
}

const times = /^(?:uur|uren|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|kwartalen|jaar|jaren)$/iu;

/** Waiting and lasting are measured in time; a share or an opinion is not. */
function isUnitOf(soort: Indicator['soort'], unit: string): boolean {
  const isTime = times.test(unit.trim());
  if (soort === 'duur' || soort === 'wachttijd')
    return isTime || !/^(?:procent|euro|€|cliënten|punten)$/iu.test(unitOf(unit));
  return !isTime || !['verhouding', 'volgens_plan', 'tevredenheid', 'aantal'].includes(soort);
}

/** A ratio of which nothing says what is divided by what: no parts, no people, no part of a hundred. */
function bareRatio(indicator: Indicator): readonly Found[] {
  const { soort, teller, noemer, populatie, nulmeting, streefwaarde } = indicator;
  const isBare = soort === 'verhouding' && !teller && !noemer && !populatie && !nulmeting && !streefwaarde;
  return isBare ? [{ spot: { owner: indicator, key: 'soort' }, wat: soort, fout: 'breuk' }] : [];
}

const unitOf = (unit: string) =>
  /^(?:%|procent|percentage)$/iu.test(unit.trim()) ? 'procent' : unit.trim().toLowerCase();

function outOfRange(measured: Measured): readonly Found[] {
  if (unitOf(measured.eenheid) !== 'procent') return [];
  return [measured, ...(measured.perGemeente ?? [])].flatMap((owner) => {
    const { waarde } = owner;
    if (waarde === undefined || (waarde >= 0 && waarde <= 100)) return [];
    return [{ spot: { owner, key: 'waarde' }, wat: `${waarde}`, fout: 'procent' as const }];
  });
}

function wrongWay({ richting }: Indicator, from: Measured, to: Measured): readonly Found[] {
  const pairs = [
    { owner: to, start: from.waarde, end: to.waarde },
    ...(to.perGemeente ?? []).map((owner) => ({
      owner,
      start: from.perGemeente?.find(({ gemeente }) => gemeente === owner.gemeente)?.waarde ?? from.waarde,
      end: owner.waarde,
    })),
  ];
  return pairs.flatMap(({ owner, start, end }) => {
    if (start === undefined || end === undefined) return [];
    const isRight = richting === 'toename' ? end > start : richting === 'afname' ? end < start : true;
    return isRight
      ? []
      : [
          {
            spot: { owner, key: 'waarde' },
            wat: `${end}`,
            fout: 'richting' as const,
            ander: `${start}, ${richting}`,
          },
        ];
  });
}

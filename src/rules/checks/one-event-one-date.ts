import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionData } from '../../model/region-schema.ts';
import { wrongLengths } from '../length-claims.ts';
import { type Misplaced, misplacedMilestones } from '../milestone-order.ts';
import { canBeSame, spanOf } from '../moment-span.ts';
import { monthsBefore } from '../month-shift.ts';
import { type RecordedEvent, recordedEvents } from '../recorded-events.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { sameEvents } from '../same-events.ts';

type Clash = 'dubbel' | 'titel' | 'volgorde' | 'overgang' | 'fase' | 'periode';

const nl: Readonly<Record<Clash, string>> = {
  dubbel: 'is een andere dan',
  titel: 'is een ander jaar dan in de titel',
  volgorde: 'past niet in de volgorde met',
  overgang: 'sluit niet aan op',
  fase: 'valt buiten de periode',
  periode: 'laat meer mijlpalen van de fase buiten de periode, zoals die',
};
const en: Readonly<Record<Clash, string>> = {
  dubbel: 'differs from the one',
  titel: 'is another year than in the title',
  volgorde: 'is out of order with the one',
  overgang: 'does not adjoin the one',
  fase: 'lies outside the period',
  periode: 'leaves several milestones of the phase outside the period, such as the one',
};

/** What is recorded twice, such as the start of a contract, is recorded with one date. */
export const rule = defineRule<{ wat: Clash; moment: string; ander: string; elders: Phrase; waar: Phrase }>({
  code: 'SEG282',
  alias: 'R09',
  severity: 'error',
  source: 'E030, E031: een besluit met twee verschillende data',
  phase: 'content',
  nl: {
    title: 'Een gebeurtenis heeft één datum',
    message: (a) => `De datum ${a.waar.nl} (${a.moment}) ${nl[a.wat]} ${a.elders.nl}: ${a.ander}.`,
    label: (a) => `elders ${a.ander}`,
    why: 'Beide data komen in de stukken; de lezer weet niet welke geldt.',
    remedy: 'Verbeter een van de twee. Gaat het om iets anders, geef de twee dan een naam die dat laat zien.',
  },
  en: {
    title: 'An event has one date',
    message: (a) => `The date ${a.waar.en} (${a.moment}) ${en[a.wat]} ${a.elders.en}: ${a.ander}.`,
    label: (a) => `elsewhere ${a.ander}`,
    why: 'Both dates come into the documents; the reader does not know which one holds.',
    remedy: 'Correct one of the two. If they are different things, give them names that show it.',
  },
  check: (context, report) => {
    const { region, byStatus, related, where } = context;
    const events = recordedEvents(region).filter(({ topics }) => topics.size > 0);
    const support = new Map<string, number>();
    for (const { moment } of events) support.set(moment, (support.get(moment) ?? 0) + 1);
    const milestones = new Set<object>(region.data.mijlpalen ?? []);
    const tell = (wat: Clash, odd: Dated, other: Dated) => {
      const spot = { owner: odd.owner, key: odd.key };
      const [elders, waar] = [where({ owner: other.owner }), where(spot)];
      const place = related({ owner: other.owner, key: other.key }, 'definition');
      const args = { wat, moment: odd.moment, ander: other.moment, elders, waar };
      report(spot, args, { ...byStatus(spot), related: place });
    };
    for (const [odd, other] of oddYears(region.data)) tell('titel', odd, other);
    const told = new Set<object>();
    const misplaced = misplacedMilestones(region.data);
    // Where two milestones fall out of one period, it is the period that is wrong.
    const suspects = new Set(misplaced.filter(({ why }) => why === 'fase').map(({ owner }) => owner));
    for (const [first, second] of sameEvents(events)) {
      if (canBeSame(first.span, second.span)) continue;
      const less = (support.get(first.moment) ?? 0) - (support.get(second.moment) ?? 0);
      // The planning holds the dates that others take over.
      const isFirst =
        less < 0 || (less === 0 && milestones.has(second.owner) && !milestones.has(first.owner));
      const suspicion = (event: RecordedEvent) => suspects.has(event.owner) || isLate(event);
      const isSuspect = suspicion(first) !== suspicion(second);
      const [odd, other] = (isSuspect ? suspicion(first) : isFirst) ? [first, second] : [second, first];
      told.add(odd.owner);
      tell('dubbel', odd, other);
    }
    for (const one of misplaced) {
      const { milestone, at, why, ...other } = settled(one, context);
      if (told.has(milestone) || told.has(other.owner)) continue;
      told.add(milestone);
      const isShared = misplaced.some((one) => one.owner === other.owner && one.milestone !== milestone);
      if (why === 'fase' && isShared) {
        told.add(other.owner);
        tell('periode', other, { owner: milestone, key: 'moment', moment: milestone.moment });
      } else tell(why, { owner: milestone, key: at, moment: milestone[at] ?? milestone.moment }, other);
    }
  },
});

/** Documents of another year than their title says, and a programme that starts in another than its first phase. */
function* oddYears({
  documenten = [],
  programma,
}: RegionData): Iterable<readonly [odd: Dated, other: Dated]> {
  const years = documenten.flatMap(({ jaar, titel }) => [`${jaar ?? ''}`, ...yearsIn(titel)]);
  const count = (year: string) => years.filter((one) => one === year).length;
  for (const document of documenten) {
    const { jaar, titel } = document;
    const [year, ...more] = yearsIn(titel);
    if (jaar === undefined || year === undefined || more.length > 0 || year === `${jaar}`) continue;
    const own = { owner: document, key: 'jaar', moment: `${jaar}` };
    const said = { owner: document, key: 'titel', moment: year };
    yield count(`${jaar}`) > count(year) ? [said, own] : [own, said];
  }
  const first = programma?.fasen[0]?.periode;
  const [start, begin] = [spanOf(programma?.gestart ?? ''), spanOf(first?.van ?? '')];
  if (programma?.gestart !== undefined && first && start && begin && !canBeSame(start, begin))
    yield [
      { owner: programma, key: 'gestart', moment: programma.gestart },
      { owner: first, key: 'van', moment: first.van },
    ];
}

const yearsIn = (title: string) => title.match(/(?<!\d)20\d\d(?!\d)/gu) ?? [];

/** Of two milestones that are as likely to be the slip, the one that a text about the time between also contradicts. */
function settled(one: Misplaced, context: RuleContext): Misplaced {
  const other = context.region.data.mijlpalen?.find((mijlpaal) => mijlpaal === one.owner);
  if (!one.isEven || !other) return one;
  const isDoubted = wrongLengths(context).some(({ first, then }) =>
    [first, then].some(({ spot }) => spot.owner === other),
  );
  if (!isDoubted) return one;
  const { milestone, ...rest } = one;
  return { ...rest, milestone: other, at: 'moment', owner: milestone, moment: milestone.moment };
}

type Dated = Pick<RecordedEvent, 'owner' | 'key' | 'moment'>;

/** Whether a contract is signed when it starts or shortly before, which no one plans. */
function isLate({ owner, key, span }: RecordedEvent): boolean {
  const start = spanOf((owner as { readonly ingang?: string }).ingang ?? '');
  return key === 'ondertekening' && start !== undefined && span.from > monthsBefore(start.from, 3);
}

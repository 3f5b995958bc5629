import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { misplacedMilestones } from '../milestone-order.ts';
import { canBeSame } from '../moment-span.ts';
import { type RecordedEvent, recordedEvents } from '../recorded-events.ts';
import { defineRule } from '../rule.ts';

type Clash = 'dubbel' | 'volgorde' | 'overgang' | 'fase';

const nl: Readonly<Record<Clash, string>> = {
  dubbel: 'is een andere dan',
  volgorde: 'past niet in de volgorde met',
  overgang: 'sluit niet aan op',
  fase: 'valt buiten de periode',
};
const en: Readonly<Record<Clash, string>> = {
  dubbel: 'differs from the one',
  volgorde: 'is out of order with the one',
  overgang: 'does not adjoin the one',
  fase: 'lies outside the period',
};

/** What is recorded twice, such as the start of a contract, is recorded with one date. */
export const rule = defineRule<{ wat: Clash; moment: string; ander: string; elders: Phrase; waar: Phrase }>({
  code: 'SEG282',
  alias: 'R09',
  severity: 'error',
  source: 'E030, E031: een besluit met twee verschillende data',
  phase: 'content',
  nl: {
    title: 'Een gebeurtenis heeft één datum.',
    message: (a) => `De datum ${a.waar.nl} (${a.moment}) ${nl[a.wat]} ${a.elders.nl}: ${a.ander}.`,
    label: (a) => `elders ${a.ander}`,
    why: 'Beide data komen in de stukken; de lezer weet niet welke geldt.',
    remedy: 'Verbeter een van de twee. Gaat het om iets anders, geef de twee dan een naam die dat laat zien.',
  },
  en: {
    title: 'An event has one date.',
    message: (a) => `The date ${a.waar.en} (${a.moment}) ${en[a.wat]} ${a.elders.en}: ${a.ander}.`,
    label: (a) => `elsewhere ${a.ander}`,
    why: 'Both dates come into the documents; the reader does not know which one holds.',
    remedy: 'Correct one of the two. If they are different things, give them names that show it.',
  },
  check: ({ region, byStatus, related, where }, report) => {
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
    const told = new Set<object>();
    const misplaced = misplacedMilestones(region.data);
    // Where two milestones fall out of one period, it is the period that is wrong.
    const suspects = new Set(misplaced.filter(({ why }) => why === 'fase').map(({ owner }) => owner));
    for (const [first, second] of pairsOf(events)) {
      if (canBeSame(first.span, second.span)) continue;
      const less = (support.get(first.moment) ?? 0) - (support.get(second.moment) ?? 0);
      const isFirst =
        less < 0 || (less === 0 && milestones.has(first.owner) && !milestones.has(second.owner));
      const isSuspect = suspects.has(first.owner) !== suspects.has(second.owner);
      const [odd, other] = (isSuspect ? suspects.has(first.owner) : isFirst)
        ? [first, second]
        : [second, first];
      told.add(odd.owner);
      tell('dubbel', odd, other);
    }
    for (const { milestone, why, ...other } of misplaced) {
      if (told.has(milestone) || told.has(other.owner)) continue;
      told.add(milestone);
      tell(why, { owner: milestone, key: 'moment', moment: milestone.moment }, other);
    }
  },
});

type Dated = Pick<RecordedEvent, 'owner' | 'key' | 'moment'>;

/** Events that are the same: of one kind, and one about all that the other is about. */
function pairsOf(events: readonly RecordedEvent[]): readonly (readonly [RecordedEvent, RecordedEvent])[] {
  const byTopics = new Map<string, RecordedEvent>();
  const wider = new Map<string, Set<RecordedEvent>>();
  for (const event of events) {
    for (const happens of event.events) {
      const exact = `${happens} ${[...event.topics].sort().join(' ')}`;
      if (!byTopics.has(exact)) byTopics.set(exact, event);
      for (const topic of event.topics) {
        const key = `${happens} ${topic}`;
        wider.set(key, (wider.get(key) ?? new Set()).add(event));
      }
    }
  }
  return [...byTopics].flatMap(([key, narrow]) => {
    const [happens = ''] = key.split(' ');
    const rarest = [...narrow.topics]
      .map((topic) => wider.get(`${happens} ${topic}`) ?? new Set<RecordedEvent>())
      .sort((a, b) => a.size - b.size)[0];
    return [...(rarest ?? [])]
      .filter(
        (other) => other.owner !== narrow.owner && [...narrow.topics].every((one) => other.topics.has(one)),
      )
      .map((other) => [narrow, other] as const);
  });
}

import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { parseMoment } from '../../model/moment.ts';
import { boughtThings } from '../instruments-of.ts';
import { misplacedMilestones } from '../milestone-order.ts';
import { canBeSame } from '../moment-span.ts';
import { monthsBefore } from '../month-shift.ts';
import { recordedEvents } from '../recorded-events.ts';
import { defineRule, type RuleContext, type Spot } from '../rule.ts';
import { sameEvents } from '../same-events.ts';
import { eventsIn } from '../words/event-words.ts';

interface Contract {
  readonly naam: Phrase;
  readonly signed: string;
  readonly start: string;
  readonly spot: Spot;
  readonly startSpot: Spot;
  readonly isYouth: boolean;
  /** Whether the moment is that of the award, which may come well before the signing. */
  readonly isAward?: boolean;
}

/** Before so many months a signing is no longer a little early. */
const farTooEarly = 8;

/**
 * Contracts are signed three to six months before they start. For youth care that is agreed between gemeenten;
 * for what else is bought it is advice, and only too late counts. A little early is no slip, and the award of a
 * tender may come before the signing.
 */
export const rule = defineRule<{
  naam: Phrase;
  ondertekening: string;
  ingang: string;
  wanneer: 'laat' | 'vroeg' | 'erna';
}>({
  code: 'SEG347',
  severity: 'warning',
  source: 'Norm voor Opdrachtgeverschap (Jeugdwet): drie tot zes maanden tussen ondertekening en ingang',
  phase: 'structure',
  nl: {
    title: 'Een contract wordt drie tot zes maanden voor de ingang getekend',
    message: (a) =>
      a.wanneer === 'erna'
        ? `Het contract van ${a.naam.nl} wordt getekend (${a.ondertekening}) nadat het ingaat (${a.ingang}).`
        : `Het contract van ${a.naam.nl} wordt ${a.wanneer === 'laat' ? 'minder dan drie' : 'meer dan zes'} maanden voor de ingang getekend: ${a.ondertekening} tegenover ${a.ingang}.`,
    label: (a) => (a.wanneer === 'vroeg' ? 'meer dan zes maanden' : 'minder dan drie maanden'),
    why: 'Aanbieders hebben tijd nodig om te beginnen, en cliënten om over te gaan.',
    remedy: 'Verschuif de ondertekening of de ingang. Voor hulp buiten de Jeugdwet is het een advies.',
  },
  en: {
    title: 'A contract is signed three to six months before it starts',
    message: (a) =>
      a.wanneer === 'erna'
        ? `The contract of ${a.naam.en} is signed (${a.ondertekening}) after it starts (${a.ingang}).`
        : `The contract of ${a.naam.en} is signed ${a.wanneer === 'laat' ? 'less than three' : 'more than six'} months before it starts: ${a.ondertekening} against ${a.ingang}.`,
    label: (a) => (a.wanneer === 'vroeg' ? 'more than six months' : 'less than three months'),
    why: 'Providers need time to begin, and clients to change over.',
    remedy: 'Move the signing or the start. For help outside the Jeugdwet it is advice.',
  },
  check: ({ region, related }, report) => {
    const twice = signedTwice(region);
    for (const { naam, signed, start, spot, startSpot, isYouth, isAward } of contractsOf(region.data)) {
      const moment = parseMoment(signed);
      const first = parseMoment(start)?.from;
      if (!moment || first === undefined) continue;
      const isLate = moment.from > monthsBefore(first, 3) && moment.nuance !== 'voor';
      const isEarly = !isAward && moment.to < monthsBefore(first, farTooEarly) && moment.nuance !== 'vanaf';
      if (moment.nuance === 'circa' || (!isLate && !(isEarly && isYouth))) continue;
      const wanneer = moment.from > first ? 'erna' : isLate ? 'laat' : 'vroeg';
      // A moment that is wrong for another reason is told as that.
      if (wanneer !== 'erna' && [spot, startSpot].some(({ owner }) => twice.has(owner))) continue;
      const severity = wanneer === 'erna' ? 'error' : isYouth ? 'warning' : 'info';
      report(
        spot,
        { naam, ondertekening: signed, ingang: start, wanneer },
        { severity, related: related(startSpot, 'definition') },
      );
    }
  },
});

/** What has a moment that another record of it, or the order of the milestones, contradicts. */
function signedTwice(region: RuleContext['region']): ReadonlySet<object> {
  const events = recordedEvents(region).filter(
    ({ topics, events: happens }) => topics.size > 0 && happens.includes('ondertekening'),
  );
  const clashes = sameEvents(events).filter(([a, b]) => !canBeSame(a.span, b.span));
  return new Set([
    ...clashes.flatMap(([a, b]) => [a.owner, b.owner]),
    ...misplacedMilestones(region.data).map(({ milestone }) => milestone),
  ]);
}

function* contractsOf(data: Parameters<typeof boughtThings>[0]): Iterable<Contract> {
  for (const { instrumenten, naam, wetten } of boughtThings(data)) {
    const { contractvorm } = instrumenten;
    if (contractvorm?.ondertekening === undefined || contractvorm.ingang === undefined) continue;
    yield {
      naam,
      signed: contractvorm.ondertekening,
      start: contractvorm.ingang,
      spot: { owner: contractvorm, key: 'ondertekening' },
      startSpot: { owner: contractvorm, key: 'ingang' },
      isYouth: wetten.includes('jeugdwet'),
    };
  }
  const youth = new Set((data.domeinen ?? []).flatMap(({ wet }) => wet ?? [])).has('jeugdwet');
  for (const aanbesteding of data.aanbestedingen ?? []) {
    if (aanbesteding.gunning === undefined || aanbesteding.ingang === undefined) continue;
    yield {
      naam: { nl: `aanbesteding ${aanbesteding.naam}`, en: `tender ${aanbesteding.naam}` },
      signed: aanbesteding.gunning,
      start: aanbesteding.ingang,
      spot: { owner: aanbesteding, key: 'gunning' },
      startSpot: { owner: aanbesteding, key: 'ingang' },
      isYouth: youth,
      isAward: true,
    };
  }
  const signing = (data.mijlpalen ?? []).filter(
    ({ gebeurtenis }) =>
      /contract/iu.test(gebeurtenis) && /onderteken|getekend|tekenen|sluiten van/iu.test(gebeurtenis),
  );
  const starting = (data.mijlpalen ?? []).filter(
    ({ gebeurtenis }) =>
      /nieuwe (?:contracten|overeenkomsten)/iu.test(gebeurtenis) &&
      /gaan in|ingang|start/iu.test(gebeurtenis),
  );
  const [start, ...more] = starting;
  if (!start || more.length > 0) return;
  for (const mijlpaal of signing) {
    yield {
      naam: { nl: 'de regio', en: 'the region' },
      signed: mijlpaal.tot ?? mijlpaal.moment,
      start: start.moment,
      spot: { owner: mijlpaal, key: mijlpaal.tot === undefined ? 'moment' : 'tot' },
      startSpot: { owner: start, key: 'moment' },
      isYouth: youth,
      isAward: eventsIn(mijlpaal.gebeurtenis).includes('gunning'),
    };
  }
}

import type { RegionModel } from '../model/region-model.ts';
import type { RegionData } from '../model/region-schema.ts';
import { type MomentSpan, spanOf } from './moment-span.ts';
import { allSegments } from './segment-family.ts';
import { eventsIn } from './words/event-words.ts';
import { stemsOf, topicsOf } from './words/topic-words.ts';

/** Something that happens at a recorded moment: `owner[key]`, until `owner[until]` when that is there. */
export interface RecordedEvent {
  readonly owner: object;
  readonly key: string;
  readonly moment: string;
  readonly span: MomentSpan;
  /** What happens, when its words say so: "start", "gunning". */
  readonly events: readonly string[];
  /** What it is about, as stems. */
  readonly topics: ReadonlySet<string>;
  readonly words: string;
}

/** Every moment at which the region's data say that something happens. */
export function recordedEvents({ data }: RegionModel): readonly RecordedEvent[] {
  const found: RecordedEvent[] = [];
  const add: Add = (owner, key, words, event, topics = topicsOf(words)) => {
    const moment = (owner as Readonly<Record<string, unknown>>)[key];
    const until = (owner as Readonly<Record<string, unknown>>)['tot'];
    const span = typeof moment === 'string' ? spanOf(moment) : undefined;
    const last = typeof until === 'string' && key === 'moment' ? spanOf(until) : undefined;
    if (!span || typeof moment !== 'string') return;
    const whole = last ? { from: span.from, to: last.to } : span;
    const events = event ? (typeof event === 'string' ? [event] : event) : eventsIn(words);
    found.push({ owner, key, moment, span: whole, events, topics, words });
  };
  for (const one of data.mijlpalen ?? []) add(one, 'moment', one.gebeurtenis);
  for (const one of data.gebeurtenissen ?? []) {
    const organ = one.orgaan && one.orgaan !== 'samenwerkingsverband' ? one.orgaan : '';
    const words = `${one.onderwerp} ${organ}`;
    // "The evaluation of May" names the event by what it is, so that word is part of what it is about.
    add(
      one,
      'datum',
      words,
      [one.soort === 'overleg' ? 'bijeenkomst' : one.soort, ...eventsIn(words)],
      stemsOf(words),
    );
  }
  for (const one of data.participatie ?? []) {
    const words = `${one.hoe} ${one.orgaan ?? one.wie}`;
    add(one, 'wanneer', words, eventsIn(words)[0] ?? 'bijeenkomst');
  }
  if (data.programma) add(data.programma, 'gestart', data.programma.kort, 'start');
  for (const { nummer, periode } of data.programma?.fasen ?? []) {
    add(periode, 'van', `fase ${nummer}`, 'start');
    add(periode, 'tot', `fase ${nummer}`, 'einde');
  }
  addContracts(data, add);
  return found;
}

type Add = (
  owner: object,
  key: string,
  words: string,
  event?: string | readonly string[],
  topics?: ReadonlySet<string>,
) => void;

function addContracts(data: RegionData, add: Add): void {
  for (const one of data.aanbestedingen ?? []) {
    const words = `${one.naam} ${one.percelen.map(({ naam }) => naam).join(' ')}`;
    add(one, 'publicatie', words, 'publicatie');
    add(one, 'gunning', words, 'gunning');
    add(one, 'ingang', `${words} contract`, 'start');
  }
  for (const { naam, lopendContract, buitenSegmenten, instrumenten } of data.producten ?? []) {
    if (lopendContract && buitenSegmenten === undefined)
      add(lopendContract, 'einde', `${naam} contract`, 'einde');
    if (instrumenten?.contractvorm) addForm(instrumenten.contractvorm, naam, add);
  }
  for (const { naam, instrumenten } of allSegments(data))
    if (instrumenten?.contractvorm) addForm(instrumenten.contractvorm, naam, add);
  if (data.inkoopinstrumenten?.contractvorm) addForm(data.inkoopinstrumenten.contractvorm, '', add);
}

function addForm(form: object, naam: string, add: Add): void {
  add(form, 'ondertekening', `${naam} contract`, 'ondertekening');
  add(form, 'ingang', `${naam} contract`, 'start');
}

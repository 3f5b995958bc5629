import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { canBeSame } from '../moment-span.ts';
import { type RecordedEvent, recordedEvents } from '../recorded-events.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { type Stretch, sentencesOf } from '../sentences.ts';
import { shownValues } from '../shown-values.ts';
import { type TypedMoment, typedMomentsIn } from '../typed-moments.ts';
import { eventsIn, eventWords } from '../words/event-words.ts';
import { speaksOf, topicsOf } from '../words/topic-words.ts';

type Text = RuleContext['texts'][number];

/** A date that is typed in a text is the recorded date of what the text speaks of. */
export const rule = defineRule<{ datum: string; moment: string; wat: string; waar: Phrase }>({
  code: 'SEG281',
  alias: 'R09',
  severity: 'error',
  source: 'E030, E031: in de brief begint een fase in een andere maand dan in de nota',
  phase: 'content',
  nl: {
    title: 'Een gebeurtenis heeft in elke tekst dezelfde datum.',
    message: (a) =>
      `“${a.datum}” ${a.waar.nl} klopt niet met de datum die is vastgelegd voor “${a.wat}”: ${a.moment}.`,
    label: (a) => `vastgelegd: ${a.moment}`,
    why: 'Wie twee data leest voor dezelfde gebeurtenis, weet niet waar hij van op aan kan.',
    remedy:
      'Verbeter de datum, of verwijs naar de vastgelegde datum, zoals met `{{datum mijlpaal.start.moment}}`; dan blijven ze gelijk.',
  },
  en: {
    title: 'An event has the same date in every text.',
    message: (a) =>
      `“${a.datum}” ${a.waar.en} does not agree with the date recorded for “${a.wat}”: ${a.moment}.`,
    label: (a) => `recorded: ${a.moment}`,
    why: 'Whoever reads two dates for one event does not know which one to trust.',
    remedy:
      'Correct the date, or refer to the recorded one, as in `{{datum mijlpaal.start.moment}}`; then they stay the same.',
  },
  check: (context, report) => {
    const byTopic = new Map<string, RecordedEvent[]>();
    for (const event of recordedEvents(context.region))
      for (const topic of event.topics) byTopic.set(topic, [...(byTopic.get(topic) ?? []), event]);
    if (byTopic.size === 0) return;
    for (const text of context.texts) {
      if (typedMomentsIn(text.bare).length === 0) continue;
      for (const sentence of sentencesOf(text.bare, text.text)) {
        const found = wrongDate(context, text, sentence, byTopic);
        if (!found) continue;
        const { typed, event } = found;
        const part = { start: typed.start + sentence.start, end: typed.end + sentence.start };
        const spot = { owner: text.owner, key: text.key, part };
        const related = context.related({ owner: event.owner, key: event.key }, 'definition');
        const args = {
          datum: typed.text,
          moment: event.moment,
          wat: event.words.trim(),
          waar: context.where(spot),
        };
        report(spot, args, { ...context.byStatus(spot), related });
      }
    }
  },
});

function wrongDate(
  { region }: RuleContext,
  text: Text,
  sentence: Stretch,
  byTopic: ReadonlyMap<string, readonly RecordedEvent[]>,
): { readonly typed: TypedMoment; readonly event: RecordedEvent } | undefined {
  const typed = typedMomentsIn(sentence.text);
  if (typed.length === 0) return undefined;
  const shown = shownValues(text.text, region).filter(
    ({ start }) => start >= sentence.start && start < sentence.end,
  );
  const names = shown.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const said = topicsOf([sentence.text, ...names].join(' '));
  const around = topicsOf([sentence.text, ...names, ...contextOf(text)].join(' '));
  const happens = new Set(eventsIn(sentence.text));
  const near = new Set([...said].flatMap((stem) => candidates(stem, byTopic)));
  const matching = [...near]
    .filter(({ owner }) => owner !== text.owner)
    .filter(({ events }) => events.length > 0 && events.some((event) => happens.has(event)))
    .map((event) => ({ event, score: shareOf(event.topics, around) }))
    .filter(({ event, score }) => score >= 0.5 && [...event.topics].some((topic) => speaksOf(said, topic)));
  const best = Math.max(0, ...matching.map(({ score }) => score));
  const chosen = matching.filter(({ score }) => score === best).map(({ event }) => event);
  const isRight = (moment: TypedMoment) => matching.some(({ event }) => agrees(moment, event));
  for (const event of chosen) {
    if (shown.some(({ owner }) => owner === event.owner)) return undefined;
    if (typed.some((moment) => agrees(moment, event))) return undefined;
  }
  const [event] = chosen;
  const wrong = typed.filter((moment) => !isRight(moment));
  if (!event || wrong.length === 0) return undefined;
  const at = Math.min(
    ...event.events.map((name) => sentence.text.search(eventWords[name] ?? /$/u)).filter((i) => i >= 0),
  );
  const [nearest] = wrong.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return nearest && { typed: nearest, event };
}

/** The events with a topic that a stem is, ends in or is the end of. */
function candidates(stem: string, byTopic: ReadonlyMap<string, readonly RecordedEvent[]>) {
  const found = [...(byTopic.get(stem) ?? [])];
  for (let cut = 1; cut <= stem.length - 6; cut++) found.push(...(byTopic.get(stem.slice(cut)) ?? []));
  return found;
}

function shareOf(topics: ReadonlySet<string>, around: ReadonlySet<string>): number {
  const spoken = [...topics].filter((topic) => speaksOf(around, topic));
  return topics.size === 0 ? 0 : spoken.length / topics.size;
}

function agrees(typed: TypedMoment, { span }: RecordedEvent): boolean {
  const read = typed.span ?? typed.inYear(span.from.slice(0, 4));
  const later = typed.span ? undefined : typed.inYear(span.to.slice(0, 4));
  return [read, later].some((one) => one && canBeSame(one, span));
}

/** What the reader sees around the text: its heading, and the segment or document it is in. */
function contextOf({ owner, holders }: Text): readonly string[] {
  const { kop } = owner as { readonly kop?: unknown };
  return [kop, holders.segment?.naam, holders.document?.onderwerp].filter((one) => typeof one === 'string');
}

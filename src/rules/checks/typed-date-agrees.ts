import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { append } from '../append.ts';
import { canBeSame } from '../moment-span.ts';
import { otherYears } from '../other-years.ts';
import { type RecordedEvent, recordedEvents } from '../recorded-events.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { type Stretch, sentencesOf } from '../sentences.ts';
import { shownValues } from '../shown-values.ts';
import { spokenLengthsIn } from '../spoken-lengths.ts';
import { titledDocuments, titledYears } from '../titled-years.ts';
import { type TypedMoment, typedMomentsIn } from '../typed-moments.ts';
import { eventsIn, eventWords } from '../words/event-words.ts';
import { speaksOf, stemOf, stemsOf } from '../words/topic-words.ts';

type Text = RuleContext['texts'][number];

/** A date that is typed in a text is the recorded date of what the text speaks of. */
export const rule = defineRule<{ datum: string; moment: string; wat: string; waar: Phrase }>({
  code: 'SEG281',
  alias: 'R09',
  severity: 'error',
  source: 'E030, E031: in de brief begint een fase in een andere maand dan in de nota',
  phase: 'content',
  nl: {
    title: 'Een gebeurtenis heeft in elke tekst dezelfde datum',
    message: (a) =>
      `“${a.datum}” ${a.waar.nl} klopt niet met de datum die is vastgelegd voor “${a.wat}”: ${a.moment}.`,
    label: (a) => `vastgelegd: ${a.moment}`,
    why: 'Wie twee data leest voor dezelfde gebeurtenis, weet niet waar hij van op aan kan.',
    remedy:
      'Verbeter de datum, of verwijs naar de vastgelegde datum, zoals met `{{datum mijlpaal.start.moment}}`; dan blijven ze gelijk.',
  },
  en: {
    title: 'An event has the same date in every text',
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
      for (const topic of event.topics)
        for (const end of endsOf(topic)) {
          append(byTopic, end, event);
        }
    const titled = titledDocuments(context.texts);
    for (const text of context.texts)
      for (const { year, moment, wat, related } of [
        ...otherYears(text, context.region),
        ...titledYears(text, titled),
      ]) {
        const spot = { owner: text.owner, key: text.key, part: { start: year.start, end: year.end } };
        const args = { datum: year.text, moment, wat, waar: context.where(spot) };
        const place = related ? context.related(related, 'definition') : [];
        report(spot, args, { ...context.byStatus(spot), related: place });
      }
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
        // A length of time in the same text was counted from the right date.
        const alsoSeenAt = spokenLengthsIn(text.bare).map((length) => ({
          owner: text.owner,
          key: text.key,
          part: { start: length.start, end: length.end },
        }));
        report(spot, args, { ...context.byStatus(spot), related, alsoSeenAt });
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
  const said = stemsOf([sentence.text, ...names].join(' '));
  const around = stemsOf([sentence.text, ...names, ...contextOf(text)].join(' '));
  const happens = new Set(eventsIn(sentence.text));
  const near = new Set([...said].flatMap((stem) => endsOf(stem).flatMap((end) => byTopic.get(end) ?? [])));
  const isRare = (topic: string, event: RecordedEvent) =>
    (byTopic.get(topic) ?? []).every(
      (other) => other === event || !other.events.some((name) => event.events.includes(name)),
    );
  const matching = [...near]
    .filter(({ owner }) => owner !== text.owner)
    .flatMap((event) => {
      const spoken = [...event.topics].filter((topic) => speaksOf(said, topic));
      const named = spoken.filter((topic) => isRare(topic, event));
      const isNamed = typed.some(({ start }) => named.some((topic) => isNameOf(topic, sentence.text, start)));
      if (!isNamed && !event.events.some((name) => happens.has(name))) return [];
      const score = shareOf(event.topics, around);
      return spoken.length > 0 && (isNamed || score >= 0.5 || named.length > 0)
        ? [{ event, score: isNamed ? 1 : score }]
        : [];
    });
  const best = Math.max(0, ...matching.map(({ score }) => score));
  const chosen = matching.filter(({ score }) => score === best).map(({ event }) => event);
  const isRight = (moment: TypedMoment) => matching.some(({ event }) => agrees(moment, event));
  const left = chosen.filter(
    (event) => !shown.some(({ owner, key }) => owner === event.owner && (key === event.key || key === 'tot')),
  );
  if (left.some((event) => typed.some((moment) => agrees(moment, event)))) return undefined;
  const [event] = left;
  const wrong = typed.filter((moment) => !isRight(moment));
  if (!event || wrong.length === 0) return undefined;
  const at = Math.min(
    ...event.events.map((name) => sentence.text.search(eventWords[name] ?? /$/u)).filter((i) => i >= 0),
  );
  const [nearest] = wrong.sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at));
  return nearest && { typed: nearest, event };
}

/** A stem and, for a compound, what it may end in: "aanbestedingsdocument" and "document". */
function endsOf(stem: string): readonly string[] {
  const ends = [stem];
  for (let cut = 1; cut <= stem.length - 6; cut++) ends.push(stem.slice(cut));
  return ends;
}

/** Whether the date at `start` is the name of something: "the letter of 3 May". */
function isNameOf(topic: string, sentence: string, start: number): boolean {
  const match = /(\p{L}[\p{L}-]*)[ \n]+(?:van|uit|d\.d\.)[ \n]*(?:op[ \n])?$/u.exec(sentence.slice(0, start));
  return match?.[1] !== undefined && stemOf(match[1]) === topic;
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
  return [kop, holders.segment?.naam, holders.document?.onderwerp, holders.gemeente?.naam].filter(
    (one) => typeof one === 'string',
  );
}

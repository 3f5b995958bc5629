import type { RecordedEvent } from './recorded-events.ts';

/** Events that are the same: of one kind, and one about all that the other is about. */
export function sameEvents(
  events: readonly RecordedEvent[],
): readonly (readonly [RecordedEvent, RecordedEvent])[] {
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

/** On which side of a number the thing itself lies. */
export type Bound = 'boven' | 'onder';

const bounds: readonly (readonly [Bound, string])[] = [
  ['boven', 'meer dan|groter dan|hoger dan|ruim|boven|ten minste|tenminste|minstens|minimaal|op zijn minst'],
  ['onder', 'minder dan|kleiner dan|lager dan|onder|ten hoogste|hoogstens|maximaal|hooguit|bijna|nog geen'],
];
const denied = /(?<!\p{L})(?:niet|geen|nooit)\s+(?:veel\s+)?$/iu;

const patternOf = (words: string, behind: string) =>
  new RegExp(`(?<!\\p{L})(?:${words})(?:\\s+(?:de|het|dan))?\\s+${behind}`, 'iu');

const beforeNumber = bounds.map(([bound, words]) => [bound, patternOf(words, '$')] as const);
const beforeThis = bounds.map(
  ([bound, words]) =>
    [
      bound,
      patternOf(words, '(?:dit|dat|het genoemde)(?:\\s+(?:aantal|getal|cijfer|bedrag))?(?!\\p{L})'),
    ] as const,
);

/** Words that end a stretch of text, right before a number: "er zijn meer dan". */
export const boundBefore = (text: string) => firstOf(text, beforeNumber);

/** What a note to a number says of it: "het zijn er meer dan dit aantal". */
export const boundInNote = (text: string) => firstOf(text, beforeThis);

function firstOf(text: string, patterns: readonly (readonly [Bound, RegExp])[]) {
  for (const [bound, pattern] of patterns) {
    const found = pattern.exec(text);
    // "Niet meer dan" and "niet minder dan" say the other side.
    if (!found) continue;
    const isDenied = denied.test(text.slice(0, found.index));
    const other: Bound = bound === 'boven' ? 'onder' : 'boven';
    return { bound: isDenied ? other : bound, start: found.index, words: found[0].trim() };
  }
  return undefined;
}

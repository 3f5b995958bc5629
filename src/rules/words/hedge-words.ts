/** How a number in a text stands to what was counted: "ruim 6%" is that or a little more. */
export type Hedge = 'ruim' | 'bijna' | 'ongeveer' | 'meer' | 'minder';

const hedges: readonly (readonly [Hedge, string])[] = [
  ['ruim', 'ruim|iets meer dan|iets boven de|net boven|net iets meer dan'],
  ['bijna', 'bijna|krap|net geen|iets minder dan|net iets minder dan|net onder|nog geen|een kleine|haast'],
  [
    'ongeveer',
    "ongeveer|circa|ca\\.|zo[’']n|rond|rond de|rond een|grofweg|pakweg|naar schatting|om en nabij|plusminus|afgerond|zo ongeveer",
  ],
  ['meer', 'meer dan|ten minste|minstens|minimaal|boven de'],
  ['minder', 'minder dan|hooguit|hoogstens|maximaal|onder de'],
];
const patterns = hedges.map(
  ([hedge, words]) =>
    [hedge, new RegExp(`(?<!\\p{L})(?:${words})\\s+(?:(?:de|het|een)\\s+)?(?:€\\s?)?$`, 'iu')] as const,
);

/** The hedge that `before`, the words up to a number, ends with. */
export function hedgeAtEnd(before: string): Hedge | undefined {
  const words = before.replaceAll(/[\u00a0\n]/gu, ' ');
  return patterns.find(([, pattern]) => pattern.test(words))?.[0];
}

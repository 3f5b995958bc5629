/** Words for whoever gets help. In one sentence one of them can stand for another, so a region has to choose. */
export const clientWords = [
  'klant',
  'cliënt',
  'inwoner',
  'burger',
  'bewoner',
  'hulpvrager',
  'zorgvrager',
  'patiënt',
] as const;

/** Words of which one means exactly what the other means: a text that has both seems to speak of two groups. */
export const clientPairs: readonly (readonly [string, string])[] = [
  ['klant', 'cliënt'],
  ['hulpvrager', 'cliënt'],
  ['zorgvrager', 'cliënt'],
  ['patiënt', 'cliënt'],
];

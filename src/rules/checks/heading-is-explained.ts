import { defineRule } from '../rule.ts';

/** A heading of the region's own for its goals is the word of the title, or a word the region explains. */
export const rule = defineRule<{ opschrift: string; titel: string }>({
  code: 'SEG310',
  alias: 'R19',
  severity: 'warning',
  source: 'E037: een titel belooft doelen, en de kolom heet anders',
  phase: 'content',
  nl: {
    title: 'Een kop houdt wat de titel belooft',
    message: (a) => `De doelen staan onder de kop “${a.opschrift}”, terwijl “${a.titel}” doelen belooft.`,
    label: () => 'ander woord dan de titel',
    why: 'De lezer zoekt doelen en vindt een woord dat nergens is uitgelegd.',
    remedy: 'Noem de kop “Doelen”, of leg het woord uit bij `begrippen`.',
  },
  en: {
    title: 'A heading holds what the title promises',
    message: (a) => `The goals stand under the heading “${a.opschrift}”, while “${a.titel}” promises doelen.`,
    label: () => 'other word than the title',
    why: 'The reader looks for goals and finds a word that is explained nowhere.',
    remedy: 'Call the heading “Doelen”, or explain the word under `begrippen`.',
  },
  check: ({ region: { data }, byStatus }, report) => {
    const { opschriften } = data.regio;
    const opschrift = opschriften?.doelen;
    if (!opschriften || opschrift === undefined || /doel/iu.test(opschrift)) return;
    const isExplained = (data.begrippen ?? []).some(
      ({ term }) => term.toLowerCase() === opschrift.toLowerCase(),
    );
    const document = data.documenten.find(({ titel }) =>
      /(?<!\p{L})doel(?:en|stellingen)(?!\p{L})/iu.test(titel),
    );
    if (isExplained || !document) return;
    const spot = { owner: opschriften, key: 'doelen' };
    report(spot, { opschrift, titel: document.titel }, byStatus(spot, 'warning'));
  },
});

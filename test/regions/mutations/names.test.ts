import { expect, it } from 'vitest';
import { shippedRegion } from '../../support/shipped.ts';

/** A slip in a shipped region: what is written instead of what, and the code that must be found on that line. */
const slips: readonly [regio: string, file: string, from: string, to: string, code: string][] = [
  [
    'rijswijk',
    'teksten/financien.md',
    'Aan hulp bij het huishouden',
    'Aan Hulp bij het Huishouden',
    'SEG301',
  ],
  [
    'rijswijk',
    'teksten/huishouden.md',
    'De contracten lopen',
    'De contracten voor huishoudelijke hulp lopen',
    'SEG300',
  ],
  ['rijswijk', 'teksten/waarom.md', '{{organisatie.wijkteams.naam}}', 'Sociaal Wijkteams', 'SEG301'],
  ['rijswijk', 'teksten/waarover.md', 'Dit plan zegt', 'Deze nota zegt', 'SEG303'],
  ['rijswijk', 'teksten/waarover.md', 'Wmo-ondersteuning', 'WMO-ondersteuning', 'SEG304'],
  ['rijswijk', 'regio.yaml', 'De cliënt heeft keuze.', 'De klant heeft keuze.', 'SEG306'],
  [
    'midden-holland',
    'teksten/partnerschap.md',
    'Contractmanagers letten',
    'Contract managers letten',
    'SEG305',
  ],
  [
    'midden-holland',
    'segmenten/5-wonen.yaml',
    'Het segment sluit',
    'Het segment behandeling en begeleiding sluit',
    'SEG302',
  ],
  [
    'midden-holland',
    'segmenten/2-crisis.yaml',
    '{ segment: behandeling }]',
    '{ segment: ondersteuning }]',
    'SEG312',
  ],
  [
    'midden-holland',
    'teksten/passend-inkopen.md',
    '**Bekostiging** kan',
    '**Financieringsvorm** kan',
    'SEG307',
  ],
  [
    'midden-holland',
    'uitgangspunten.yaml',
    'De vier inkoopinstrumenten',
    'De vijf inkoopinstrumenten',
    'SEG309',
  ],
  ['noord-limburg', 'teksten/1-inleiding.md', '{{programma.naam}}', 'project sturing en inkoop', 'SEG301'],
  ['noord-limburg', 'besluiten.yaml', 'keuze: Meerjarig', 'keuze: Open house', 'SEG308'],
  ['noord-limburg', 'gemeenten/venray.yaml', 'het college al', 'het college van Venlo al', 'SEG319'],
];

it.each(slips)('%s, %s: “%s” written as “%s” is one finding', async (regio, file, from, to, code) => {
  const path = `segments/${regio}/${file}`;
  let line = 0;
  const changed = await shippedRegion(regio, (read, text) => {
    if (read !== path) return text;
    line = text.slice(0, text.indexOf(from)).split('\n').length;
    return text.replace(from, () => to);
  });
  const sound = new Set(
    (await shippedRegion(regio)).findings.map(({ code: known, file: at }) => `${known} ${at}`),
  );
  const fresh = changed.findings.filter(({ code: found, file: at }) => !sound.has(`${found} ${at}`));
  expect(fresh.map(({ code: found, file: at, span }) => [found, at, span.start.line])).toEqual([
    [code, path, line],
  ]);
});

/** Sound edits of the same size. */
const sound: readonly [regio: string, file: string, from: string, to: string][] = [
  [
    'rijswijk',
    'teksten/waarom.md',
    'Inkoop is een middel',
    'In dit plan kiezen we. Hulp bij het huishouden blijft. Inkoop is een middel',
  ],
  [
    'midden-holland',
    'teksten/passend.md',
    'Aantal, kwaliteit',
    'Het segment heeft genoeg aanbieders. Aantal, kwaliteit',
  ],
  [
    'midden-holland',
    'segmenten/7-respijtzorg.yaml',
    '- Weekendpleegzorg',
    '- Begeleiding kan na het logeren doorgaan.\n      - Weekendpleegzorg',
  ],
  ['noord-limburg', 'gemeenten/venray.yaml', 'het college al', 'het college van Venray al'],
];

it.each(sound)('%s, %s: “%s” written as “%s” is no finding', async (regio, file, from, to) => {
  const codes = async (change?: Parameters<typeof shippedRegion>[1]) =>
    (await shippedRegion(regio, change)).findings.map(({ code }) => code);
  const path = `segments/${regio}/${file}`;
  expect(await codes((read, text) => (read === path ? text.replace(from, () => to) : text))).toEqual(
    await codes(),
  );
});

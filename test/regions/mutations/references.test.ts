import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { shippedRegion } from '../../support/shipped.ts';

type Mutation = readonly [regio: string, file: string, from: string, to: string, code: string];

const nl = 'noord-limburg';
const mh = 'midden-holland';

/** Errors a writer may make in a shipped region: each is one finding, on the line of the slip. */
const mutations: readonly Mutation[] = [
  [nl, 'teksten/6-verdere-informatie.md', '{{bijlage "bijlage-segmenten"}}', 'bijlage 5', 'SEG260'],
  [
    nl,
    'teksten/5-planning.md',
    'staan in {{bijlage "bijlage-planning"}}',
    'staan in {{bijlage "bijlage-instrumenten"}}',
    'SEG261',
  ],
  ['rijswijk', 'teksten/waarom.md', 'zie [[bijlage-sturingsmodel]]', 'zie de bijlage', 'SEG262'],
  [
    nl,
    'documenten.yaml',
    'De raadsinformatiebrief aan',
    'De raadsinformatiebrief met vijf bijlagen aan',
    'SEG263',
  ],
  [nl, 'teksten/4-besluiten.md', '{{besluitenlijst}}\n\n', '', 'SEG264'],
  [mh, 'teksten/visie-toelichting.md', 'heeft vijf kenmerken', 'heeft zes kenmerken', 'SEG265'],
  [
    nl,
    'teksten/1-inleiding.md',
    'Op dit moment',
    'In het vorige hoofdstuk staat waarom. Op dit moment',
    'SEG266',
  ],
  [mh, 'segmenten/6-ondersteuning.yaml', 'code: "6"', 'code: "7"', 'SEG268'],
  [nl, 'teksten/3-fasen.md', '- **Fase 2** (', '- **Fase 3** (', 'SEG269'],
  [
    mh,
    'segmenten/4-behandeling.yaml',
    'kort: Ouders doen steeds mee, zodat het resultaat thuis blijft.',
    'kort: De regio heeft genoeg passende crisisplekken.',
    'SEG270',
  ],
  [mh, 'segmenten/7-respijtzorg.yaml', 'Dagbesteding is dichtbij', 'Dagbesteding is nabij', 'SEG271'],
  [
    mh,
    'segmenten/4-behandeling.yaml',
    'volledig: Bij de start praten',
    'volledig: Bij de start praten niet',
    'SEG273',
  ],
  [mh, 'teksten/voorwoord.md', 'over dit kader', 'over dit definitieve kaderdocument', 'SEG278'],
];

/** Sound changes of the same size. */
const sound: readonly Mutation[] = [
  [nl, 'teksten/6-verdere-informatie.md', '{{bijlage "bijlage-segmenten"}}', 'bijlage 2', ''],
  [nl, 'teksten/5-planning.md', 'Daarna doet', 'Hoofdstuk 2 van de Jeugdwet vraagt dat. Daarna doet', ''],
  [mh, 'teksten/partnerschap.md', '- doen wat werkt;\n', '', ''],
  [mh, 'teksten/voorwoord.md', 'Na dit kader', 'De volgende stap is het inkoopplan. Na dit kader', ''],
];

const identity = ({ code, file, args }: Diagnostic) => JSON.stringify([code, file, args]);

async function newFindings([regio, file, from, to]: Mutation) {
  const before = new Set((await shippedRegion(regio)).findings.map(identity));
  let line = 0;
  const { findings } = await shippedRegion(regio, (path, text) => {
    if (!path.endsWith(`${regio}/${file}`)) return text;
    line = text.slice(0, text.indexOf(from)).split('\n').length;
    expect(text).toContain(from);
    return text.replace(from, () => to);
  });
  return findings
    .filter((finding) => !before.has(identity(finding)))
    .map(({ code, file: where, span }) => [
      code,
      where.endsWith(file) && Math.abs(span.start.line - line) <= 3,
    ]);
}

it.each(mutations)('%s, %s: %s → %s is one finding', async (...mutation) => {
  expect(await newFindings(mutation)).toEqual([[mutation[4], true]]);
});

it.each(sound)('%s, %s: %s → %s is sound', async (...mutation) => {
  expect(await newFindings(mutation)).toEqual([]);
});

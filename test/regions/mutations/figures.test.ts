import { describe, expect, it } from 'vitest';
import { shippedRegion } from '../../support/shipped.ts';

/** A change to one file of a shipped region: the first `from` becomes `to`. */
type Change = readonly [regio: string, file: string, from: string, to: string];

const wrong: readonly (readonly [code: string, ...Change])[] = [
  ['SEG231', 'rijswijk', 'datasets.yaml', 'begin2015: 211, begin2016: 92', 'begin2015: 211, begin2016: 29'],
  ['SEG243', 'rijswijk', 'datasets.yaml', 'peildatum: 2016-01-01', 'peildatum: 2015-12-31'],
  [
    'SEG244',
    'rijswijk',
    'teksten/cijfers.md',
    'Sommige inwoners',
    'De dagbesteding nam af. Sommige inwoners',
  ],
  [
    'SEG245',
    'rijswijk',
    'teksten/cijfers.md',
    'Sommige inwoners',
    'Alle vormen van hulp dalen. Sommige inwoners',
  ],
  ['SEG247', 'midden-holland', 'segmenten/2-crisis.yaml', 'euro: 1100000', 'euro: 11000000'],
  ['SEG249', 'rijswijk', 'datasets.yaml', '1,2 miljoen euro', '1.2 miljoen euro'],
  ['SEG250', 'rijswijk', 'datasets.yaml', 'clienten2014: 1538', 'clienten2014: 1.538'],
  ['SEG251', 'rijswijk', 'datasets.yaml', 'jaren: ["2014", "2015"]', 'jaren: ["2014"]'],
  ['SEG252', 'achtkarspelen-tytsjerksteradiel', 'regio.yaml', 'grondslag: gemeente', 'grondslag: regio'],
  [
    'SEG253',
    'midden-holland',
    'teksten/betaalbaar.md',
    '{{bedrag financiering.uitgaven.euro in="mln"}}',
    '€ 140 mln',
  ],
  [
    'SEG254',
    'midden-holland',
    'teksten/kwaliteit.md',
    'Dat geeft',
    'Van de cliënten is 82% tevreden. Dat geeft',
  ],
  ['SEG256', 'noord-limburg', 'teksten/1-inleiding.md', 'stemden de {{aantal gemeenten}}', 'stemden de acht'],
  ['SEG257', 'midden-holland', 'teksten/visie-toelichting.md', 'vijf kenmerken', 'zes kenmerken'],
  [
    'SEG258',
    'rijswijk',
    'datasets.yaml',
    'van: clienten2014, naar: clienten2015',
    'van: clienten2015, naar: clienten2014',
  ],
  ['SEG259', 'rijswijk', 'teksten/verdieping.md', 'Het aantal met basis', 'Het aantal speciaal'],
];

const sound: readonly Change[] = [
  ['rijswijk', 'teksten/cijfers.md', 'Sommige inwoners', 'De dagbesteding groeit. Sommige inwoners'],
  [
    'rijswijk',
    'teksten/cijfers.md',
    'Sommige inwoners',
    'De prijs van een rolstoel stijgt. Sommige inwoners',
  ],
  ['midden-holland', 'teksten/samenwerking.md', 'De regio is', 'Drie segmenten beginnen eerder. De regio is'],
  ['midden-holland', 'segmenten/5-wonen.yaml', 'clienten: 619', 'clienten: 640'],
  [
    'noord-limburg',
    'teksten/1-inleiding.md',
    'Vaste patronen',
    'Drie van de zeven gemeenten doen mee. Vaste patronen',
  ],
];

async function changed([regio, file, from, to]: Change) {
  let line = 0;
  const { findings } = await shippedRegion(regio, (path, text) => {
    const at = path === `segments/${regio}/${file}` ? text.indexOf(from) : -1;
    if (at < 0) return text;
    line = text.slice(0, at).split('\n').length;
    return text.slice(0, at) + to + text.slice(at + from.length);
  });
  expect(line).toBeGreaterThan(0);
  // Three tables of which the original names no source.
  return { line, found: findings.filter(({ code }) => code !== 'SEG255') };
}

describe('a figure made wrong in a shipped region', () => {
  it.each(wrong)('%s: one finding on its line (%s, %s)', async (code, ...change) => {
    const { line, found } = await changed(change);
    expect(found.map((finding) => [finding.code, finding.span.start.line])).toEqual([[code, line]]);
  });

  it.each(sound)('a sound change gives none (%s, %s: %s)', async (...change) => {
    expect((await changed(change)).found).toEqual([]);
  });
});

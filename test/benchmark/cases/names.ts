import { expect } from 'vitest';
import { loadCompiler } from '../../../src/cli/node-compiler.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import type { CaughtCase, ImpossibleCase, RegionFiles } from '../benchmark-case.ts';
import { letter, sound, text } from '../benchmark-case.ts';

const regio = 'regio: { id: proef, naam: Proef, voorbeeld: true }\n';
const files = (more: string, rest: RegionFiles = {}): RegionFiles => ({
  'regio.yaml': `${regio}${more}`,
  ...rest,
});
const prose = (body: string): RegionFiles => ({ 'tekst.md': text(body) });

const segmenten = (...lines: readonly string[]) =>
  `segmenten:\n${lines.map((line) => `  - ${line}\n`).join('')}`;
const zorgtuin = '{ id: zorgtuin, naam: Zorgtuin, wetten: [wmo], doelgroep: Ouderen die alleen zijn. }';
const werkplaats = '{ id: werkplaats, naam: Werkplaats, wetten: [wmo], doelgroep: Volwassenen zonder werk. }';
const withNote = (what: string) =>
  werkplaats.replace(' }', `, bijzonderheden: [Er komen eisen voor ${what}.] }`);
const goal = (id: string, who: string) =>
  `{ id: ${id}, kort: "De ${who} maakt vooraf met het team een plan voor de week." }`;
const withGoals = (one: string, two: string, shared = '') =>
  segmenten(
    `{ id: zorgtuin, naam: Zorgtuin, wetten: [wmo], doelgroep: Ouderen die alleen zijn., doelen: [${goal('a', one)}] }`,
    `{ id: werkplaats, naam: Werkplaats, wetten: [wmo], doelgroep: Volwassenen zonder werk., doelen: [${goal('b', two).replace('id: b', `id: b${shared}`)}] }`,
  );

type Short = readonly [
  CaughtCase['entry'],
  CaughtCase['code'],
  at: string,
  wrong: RegionFiles,
  right: RegionFiles,
];

const cases: readonly Short[] = [
  ['E019', 'SEG304', 'WMO', prose('De WMO verandert.'), prose('De Wmo verandert.')],
  ['E047', 'SEG305', 'N.v.t.', prose('- n.v.t.\n- n.v.t.\n- N.v.t.'), prose('- n.v.t.\n- n.v.t.\n- n.v.t.')],
  [
    'E121',
    'SEG305',
    'buurt-coaches',
    prose('Buurtcoaches helpen. Een buurtcoach belt. Soms komen er buurt-coaches langs.'),
    prose('Buurtcoaches helpen. Een buurtcoach belt. Soms komen er buurtcoaches langs.'),
  ],
  [
    'E151',
    'SEG305',
    'wijk breed',
    prose('Het wijkbrede plan is er. Wijkbrede hulp kan ook, en het aanbod is wijk breed.'),
    prose('Het wijkbrede plan is er. Wijkbrede hulp kan ook, en het aanbod is wijkbreed.'),
  ],
  [
    'E035',
    'SEG306',
    'klant',
    files(withGoals('cliënt', 'klant')),
    files(withGoals('cliënt', 'cliënt', ', gelijkAan: a')),
  ],
  [
    'E034',
    'SEG301',
    'hulp in een tuin',
    files(
      segmenten(
        '{ id: tuin, naam: Hulp bij de tuin, wetten: [wmo], doelgroep: Ouderen die hulp in een tuin nodig hebben. }',
      ),
    ),
    files(
      segmenten(
        '{ id: tuin, naam: Hulp bij de tuin, wetten: [wmo], doelgroep: Ouderen die hulp bij de tuin nodig hebben. }',
      ),
    ),
  ],
  [
    'E101',
    'SEG302',
    'Zorgtuin en Werkplaats',
    files(segmenten(zorgtuin, werkplaats), prose('In het segment Zorgtuin en Werkplaats verandert weinig.')),
    files(segmenten(zorgtuin, werkplaats), prose('In de segmenten Zorgtuin en Werkplaats verandert weinig.')),
  ],
  [
    'E106',
    'SEG303',
    'dit plan',
    prose('Wat in dit plan staat, geldt.'),
    prose('Wat in deze brief staat, geldt.'),
  ],
  [
    'E037',
    'SEG310',
    'Kansenkaart',
    {
      'regio.yaml':
        'regio: { id: proef, naam: Proef, voorbeeld: true, opschriften: { doelen: Kansenkaart } }\n',
      'documenten.yaml': letter().replace('titel: Samen inkopen', 'titel: Segmenten en doelen'),
    },
    {
      'regio.yaml':
        'regio: { id: proef, naam: Proef, voorbeeld: true, opschriften: { doelen: Onze doelen } }\n',
      'documenten.yaml': letter().replace('titel: Samen inkopen', 'titel: Segmenten en doelen'),
    },
  ],
  [
    'E084',
    'SEG307',
    'contractmanagement',
    prose('Het contractmanagement wordt sterker.'),
    prose('Het leveranciersmanagement wordt sterker.'),
  ],
  [
    'E085',
    'SEG308',
    'Contracten van zes jaar',
    files(
      'besluiten:\n  - { id: duur, tekst: Lang samenwerken., regelt: [{ aspect: contractvorm, keuze: Contracten van zes jaar }] }\n',
    ),
    files(
      'besluiten:\n  - { id: duur, tekst: Lang samenwerken., regelt: [{ aspect: looptijd, keuze: Contracten van zes jaar }] }\n',
    ),
  ],
  [
    'E086',
    'SEG309',
    'vier uitvoeringsvarianten',
    prose('Er zijn vier uitvoeringsvarianten.'),
    prose('Er zijn drie uitvoeringsvarianten.'),
  ],
  [
    'E038',
    'SEG317',
    'Tuinwerk',
    files(segmenten('{ id: zorgtuin, naam: Zorgtuin, wetten: [wmo], doelgroep: Tuinwerk }')),
    files(
      segmenten(
        '{ id: zorgtuin, naam: Zorgtuin, wetten: [wmo], doelgroep: Inwoners die in de tuin werken. }',
      ),
    ),
  ],
  [
    'E107',
    'SEG317',
    'Volwassenen',
    files(
      segmenten(
        '{ id: zorgtuin, naam: Zorgtuin, wetten: [wmo], doelgroep: Volwassenen zonder werk., omschrijving: Volwassenen die van de arts niet mogen werken. }',
      ),
    ),
    files(
      segmenten(
        '{ id: zorgtuin, naam: Zorgtuin, wetten: [wmo], doelgroep: Volwassenen zonder werk., omschrijving: Werken in een tuin met een begeleider. }',
      ),
    ),
  ],
  [
    'E076',
    'SEG202',
    'zorgtuin',
    files(
      segmenten(
        '{ id: zorgtuin, naam: Zorgtuin, wetten: [wmo], doelgroep: Ouderen die alleen zijn., raakvlakken: [{ segment: zorgtuin }] }',
      ),
    ),
    files(segmenten(zorgtuin)),
  ],
  [
    'E077',
    'SEG311',
    'doelgroep',
    files(
      segmenten(
        '{ id: zorgtuin, naam: Zorgtuin, wetten: [wmo], doelgroep: Ouderen die alleen zijn., raakvlakken: [{ segment: werkplaats }] }',
        werkplaats,
      ),
    ),
    files(
      segmenten(
        '{ id: zorgtuin, naam: Zorgtuin, wetten: [wmo], doelgroep: Ouderen die alleen zijn., raakvlakken: [{ segment: werkplaats }] }',
        '{ id: werkplaats, naam: Werkplaats, wetten: [wmo], doelgroep: Volwassenen zonder werk., raakvlakken: [{ segment: zorgtuin }] }',
      ),
    ),
  ],
  [
    'E078',
    'SEG312',
    'dagen',
    files(
      segmenten(
        '{ id: zorgtuin, naam: Zorgtuin, wetten: [wmo], doelgroep: Ouderen die alleen zijn., raakvlakken: [{ segment: dagen }] }',
        `{ id: dagen, naam: Dagen, wetten: [wmo], deelsegmenten: [${werkplaats}] }`,
      ),
    ),
    files(segmenten(zorgtuin, `{ id: dagen, naam: Dagen, wetten: [wmo], deelsegmenten: [${werkplaats}] }`)),
  ],
  [
    'E089',
    'SEG315',
    'Tuinwerk',
    files(
      `${segmenten(zorgtuin)}producten:\n  - { id: tuinwerk, naam: Tuinwerk, wet: wmo, segment: zorgtuin }\n`,
      prose('Tuinwerk past niet in de nieuwe segmentindeling.'),
    ),
    files(
      `${segmenten(zorgtuin)}producten:\n  - { id: tuinwerk, naam: Tuinwerk, wet: wmo, segment: zorgtuin }\n`,
      prose('Tuinwerk past in de nieuwe segmentindeling.'),
    ),
  ],
  [
    'E099',
    'SEG314',
    'Maaltijddienst',
    files(
      `${segmenten(zorgtuin)}producten:\n  - { id: tuin, naam: Tuinwerk, wet: wmo, segment: zorgtuin }\n  - { id: bus, naam: Maaltijddienst, wet: wmo }\n`,
    ),
    files(
      `${segmenten(zorgtuin)}producten:\n  - { id: tuin, naam: Tuinwerk, wet: wmo, segment: zorgtuin }\n  - { id: bus, naam: Maaltijddienst, wet: wmo, buitenSegmenten: De bus rijdt al. }\n`,
    ),
  ],
  [
    'E108',
    'SEG318',
    'zorgtuin',
    files(segmenten(zorgtuin, withNote('de uitvoering van zorgtuin'))),
    files(segmenten(zorgtuin, withNote('de uitvoering van werkplaats'))),
  ],
];

export const caught: readonly CaughtCase[] = cases.map(([entry, code, at, wrong, right]) => ({
  entry,
  code,
  at,
  wrong,
  right,
}));

/** What the first letter says of a region with these files. */
async function wordsOf(region: RegionFiles): Promise<string> {
  const paths = Object.entries({ ...sound, ...region }).map(([name, body]) => [
    `segments/proef/${name}`,
    body,
  ]);
  const compiled = (await loadCompiler()).compile(memoryReader(Object.fromEntries(paths)), 'proef', {
    besloten: false,
  });
  return JSON.stringify(compiled.documents[0]?.tree().tree.blocks);
}

const named: readonly (readonly [ImpossibleCase['entry'], data: string, expression: string, why: string])[] =
  [
    [
      'E017',
      'producten:\n  - { id: x, naam: NAAM, wet: wmo }\n',
      'product.x.naam',
      'De naam van een product staat op één plaats.',
    ],
    [
      'E018',
      'producten:\n  - { id: x, naam: NAAM, wet: wmo }\n',
      'product.x.naam',
      'De naam van een product staat op één plaats.',
    ],
    [
      'E032',
      'organisaties:\n  - { id: x, naam: NAAM }\n',
      'organisatie.x.naam',
      'De naam van een overleg staat op één plaats.',
    ],
    [
      'E033',
      'programma: { naam: NAAM, kort: traject, fasen: [{ id: f, nummer: 1, naam: Begin, periode: { van: "2030" } }] }\n',
      'programma.naam',
      'De naam van het programma staat op één plaats.',
    ],
    [
      'E051',
      'organisaties:\n  - { id: x, naam: NAAM }\n',
      'organisatie.x.naam',
      'De naam van een raad staat op één plaats.',
    ],
    [
      'E079',
      segmenten('{ id: x, naam: NAAM, wetten: [wmo], doelgroep: Ouderen. }'),
      'segment.x.naam',
      'De naam van een segment staat op één plaats.',
    ],
    [
      'E080',
      segmenten('{ id: x, naam: NAAM, wetten: [wmo], doelgroep: Ouderen. }'),
      'segment.x.naam',
      'De naam van een segment staat op één plaats.',
    ],
    [
      'E081',
      segmenten('{ id: x, naam: NAAM, wetten: [wmo], doelgroep: Ouderen. }'),
      'segment.x.naam',
      'De naam van een segment staat op één plaats.',
    ],
    [
      'E082',
      segmenten('{ id: x, naam: NAAM, wetten: [wmo], doelgroep: Ouderen. }'),
      'segment.x.naam',
      'De naam van een segment staat op één plaats.',
    ],
    [
      'E083',
      'bronnen:\n  - { id: x, titel: NAAM }\n',
      'bron.x.titel',
      'De titel van een bron staat op één plaats.',
    ],
    [
      'E125',
      'organisaties:\n  - { id: x, naam: NAAM }\n',
      'organisatie.x.naam',
      'De naam van een organisatie staat op één plaats.',
    ],
  ];

export const impossible: readonly ImpossibleCase[] = [
  ...named.map(([entry, data, expression, why]) => ({
    entry,
    why,
    shows: async () => {
      const letterOf = (naam: string) =>
        wordsOf(
          files(data.replace('NAAM', naam), prose(`Eerst {{${expression}}}, daarna weer {{${expression}}}.`)),
        );
      expect((await letterOf('Zonnehoek')).match(/Zonnehoek/gu)).toHaveLength(2);
      const renamed = await letterOf('Maanhoek');
      expect(renamed.match(/Maanhoek/gu)).toHaveLength(2);
      expect(renamed).not.toContain('Zonnehoek');
    },
  })),
];

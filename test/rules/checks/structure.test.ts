import { expect, test } from 'vitest';
import { rule as domainsCarriedOn } from '../../../src/rules/checks/domains-carried-on.ts';
import { rule as focusCarriedOn } from '../../../src/rules/checks/focus-carried-on.ts';
import { rule as noDoubleReference } from '../../../src/rules/checks/no-double-reference.ts';
import { rule as productFitsSegment } from '../../../src/rules/checks/product-fits-segment.ts';
import { rule as runningProductOutside } from '../../../src/rules/checks/running-product-outside.ts';
import { rule as segmentCodes } from '../../../src/rules/checks/segment-codes.ts';
import { rule as textIsUsed } from '../../../src/rules/checks/text-is-used.ts';
import { tokensOf } from '../findings-of.ts';

const phases = (second: string, segment = 'wmo') => ({
  'programma.yaml': `domeinen: [{ id: wmo, naam: Wmo }, { id: jeugd, naam: Jeugd }]
segmenten: [{ id: tuin, naam: Tuin, domein: ${segment} }]
programma:
  naam: Inkoop
  kort: inkoop
  doel: Inkopen.
  fasen:
    - { id: een, nummer: 1, naam: Een, resultaat: Een plan., periode: { van: 2020-01 }, domeinen: [wmo, jeugd] }
    - { id: twee, nummer: 2, naam: Twee, resultaat: Een plan., periode: { van: 2021-01 }, ${second} }
`,
});

test('a domain that both takes part and lapses is told where it is least expected', () => {
  const both = 'domeinen: [wmo, jeugd], vervallen: [{ domein: jeugd, waarom: Apart. }]';
  expect(tokensOf(domainsCarriedOn, phases(both))).toEqual([['SEG287', 'jeugd']]);
  const [[, token] = []] = tokensOf(domainsCarriedOn, phases(both, 'jeugd'));
  expect(token).toBe('jeugd');
});

test('a domain that wrongly lapses stands where another should, and is one finding', () => {
  const wrong = 'domeinen: [wmo], vervallen: [{ domein: wmo, waarom: Apart. }]';
  expect(tokensOf(domainsCarriedOn, phases(wrong, 'jeugd'))).toHaveLength(1);
});

const points = (extra: string, herkomst: string) => ({
  'punten.yaml': `focuspunten:
  - { id: rust, jaar: 2020, kern: Er is rust., ${extra} }
  - { id: tempo, jaar: 2020, kern: Het tempo gaat omhoog., vervallen: Het is gelukt. }
  - { id: meer-rust, jaar: 2021, kern: Meer rust voor iedereen., herkomst: [${herkomst}] }
`,
});

test('a point that comes from one that has lapsed is told at the one of both that does not fit', () => {
  expect(tokensOf(focusCarriedOn, points('tot: 2020', 'rust'))).toEqual([]);
  expect(tokensOf(focusCarriedOn, points('vervallen: Voorbij.', 'tempo'))).toEqual([['SEG286', 'tempo']]);
  expect(tokensOf(focusCarriedOn, points('vervallen: Voorbij.', 'rust'))).toEqual([['SEG286', 'Voorbij.']]);
});

const groups = (codes: string) => ({
  'groepen.yaml': `domeinen: [{ id: wmo, naam: Wmo, hoofdgroepen: [${codes}] }]
segmenten:
  - { id: a, code: 1a, naam: A, domein: wmo }
  - { id: b, code: 2a, naam: B, domein: wmo }
`,
});
const group = (code: string) => `{ code: "${code}", naam: Groep ${code} }`;

test.each([
  [[group('1'), group('2')], []],
  [[group('1')], ['"1"']],
  [[group('1'), group('4')], ['"4"']],
  [[group('1'), group('2'), group('3')], ['"3"']],
])(
  'a main group without a name is told after the one before it, and one without segments itself: %s',
  (codes, tokens) => {
    expect(tokensOf(segmentCodes, groups(codes.join(', '))).map(([, token]) => token)).toEqual(tokens);
  },
);

const product = (fields: string) => ({
  'producten.yaml': `segmenten:
  - { id: tuin, naam: Tuin, wetten: [wmo], raakvlakken: [{ segment: hof }, { segment: hof }] }
  - { id: hof, naam: Hof, wetten: [jeugdwet, wmo] }
producten: [{ id: vervoer, naam: Vervoer, ${fields} }]
`,
});

test('a product falls in a segment of its law, and in none while an agreement runs', () => {
  expect(tokensOf(productFitsSegment, product('wet: wmo, segment: tuin'))).toEqual([]);
  expect(tokensOf(productFitsSegment, product('wet: jeugdwet, segmenten: [hof, tuin]'))).toEqual([
    ['SEG384', 'tuin'],
  ]);
  const running = 'wet: wmo, lopendeAfspraken: true';
  expect(tokensOf(runningProductOutside, product(`${running}, segment: hof`))).toEqual([['SEG383', 'hof']]);
  expect(tokensOf(runningProductOutside, product(`${running}, buitenSegmenten: Later.`))).toEqual([]);
});

test('a segment is named as an interface once', () => {
  expect(tokensOf(noDoubleReference, product('wet: wmo'))).toEqual([['SEG224', 'hof']]);
});

test('a text in no document is told at its id', () => {
  const text = (id: string) => `---\nid: ${id}\nkop: Kop\n---\n\nTekst.\n`;
  const files = {
    'a.md': text('brief-a'),
    'b.md': text('brief-b'),
    'documenten.yaml':
      'documenten:\n  - { id: brief, soort: brief, titel: Brief, status: concept, secties: [brief-a] }\n',
  };
  expect(tokensOf(textIsUsed, files)).toEqual([['SEG218', 'brief-b']]);
});

test('a text that was left out of a list is told there: beside its numbered neighbours, or where another stands twice', () => {
  const texts = (ids: readonly string[]) =>
    Object.fromEntries(
      ids.map((id) => [`teksten/${id}.md`, `---\nid: ${id.replace(/^\d+-/u, '')}\n---\nIets.\n`]),
    );
  const letter = (secties: string) => ({
    'documenten.yaml': `documenten:\n  - { id: brief, soort: brief, titel: Brief, status: concept, secties: [${secties}] }\n`,
  });
  const numbered = texts(['1-begin', '2-midden', '3-slot']);
  expect(tokensOf(textIsUsed, { ...numbered, ...letter('begin, slot') })).toEqual([['SEG218', 'begin']]);
  const points = (secties: string) => ({
    'punten.yaml': `uitgangspunten:
  - { id: samen-kiezen, groep: Hoe, kop: Kiezen, kernzin: We kiezen samen., secties: [kiezen] }
  - { id: samen-doen, groep: Hoe, kop: Doen, kernzin: We doen het samen., secties: [${secties}] }
`,
  });
  const named = texts(['kiezen', 'doen']);
  expect(tokensOf(textIsUsed, { ...named, ...points('kiezen') })).toEqual([['SEG218', 'kiezen']]);
  expect(tokensOf(textIsUsed, { ...named, ...points('doen') })).toEqual([]);
});

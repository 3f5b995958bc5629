import { describe, expect, test } from 'vitest';
import { rule as budget } from '../../../src/rules/checks/budget-beside-actuals.ts';
import { rule as claims } from '../../../src/rules/checks/claims-hold.ts';
import { rule as sources } from '../../../src/rules/checks/data-have-source.ts';
import { rule as complete } from '../../../src/rules/checks/dataset-complete.ts';
import { rule as compare } from '../../../src/rules/checks/key-figures-compare.ts';
import { rule as moments } from '../../../src/rules/checks/moments-of-dataset.ts';
import { rule as parts } from '../../../src/rules/checks/parts-make-total.ts';
import { rule as segments } from '../../../src/rules/checks/segments-make-total.ts';
import { rule as units } from '../../../src/rules/checks/units-of-numbers.ts';
import { readBy, tokensOf } from '../findings-of.ts';

interface Table {
  readonly eenheid?: string;
  readonly kolommen?: readonly string[];
  readonly rijen?: readonly string[];
  readonly meer?: readonly string[];
}

const table = ({ eenheid = 'plaatsen', kolommen, rijen, meer = [] }: Table) => ({
  'data.yaml': [
    'datasets:',
    '  - id: tabel',
    '    titel: Plaatsen',
    `    eenheid: ${eenheid}`,
    '    kolommen:',
    ...(kolommen ?? ['id: nu, titel: "2023", peildatum: "2023"']).map((kolom) => `      - { ${kolom} }`),
    '    rijen:',
    ...(rijen ?? ['id: een, titel: Een, waarden: { nu: 40 }']).map((rij) => `      - { ${rij} }`),
    ...meer.map((line) => `    ${line}`),
    '',
  ].join('\n'),
});

describe('the parts of a row', () => {
  const rows = (geheel: number, ...more: readonly string[]) => [
    `id: alle, titel: Alle, waarden: { nu: ${geheel} }`,
    'id: kort, titel: Kort, deelVan: alle, waarden: { nu: 12 }',
    ...more,
  ];
  const long = 'id: lang, titel: Lang, deelVan: alle, waarden: { nu: 20 }';
  test('add up to it; one part is no more than it', () => {
    expect(tokensOf(parts, table({ rijen: rows(32, long) }))).toEqual([]);
    expect(tokensOf(parts, table({ rijen: rows(39, long) }))).toEqual([['SEG240', '39']]);
    expect(tokensOf(parts, table({ rijen: rows(39) }))).toEqual([]);
    expect(tokensOf(parts, table({ rijen: rows(11) }))).toHaveLength(1);
  });
  test('are rows that exist', () => {
    const stray = table({ rijen: ['id: een, titel: Een, deelVan: twee, waarden: { nu: 4 }'] });
    expect(tokensOf(complete, stray)).toEqual([['SEG230', 'twee']]);
  });
  test('a typed total is their sum', () => {
    const typed = (totaal: number) =>
      table({
        rijen: [
          'id: a, titel: A, waarden: { nu: 5 }',
          'id: b, titel: B, waarden: { nu: 9 }',
          `id: t, titel: Totaal, waarden: { nu: ${totaal} }`,
        ],
      });
    expect(tokensOf(parts, typed(14))).toEqual([]);
    expect(tokensOf(parts, typed(18))).toHaveLength(1);
  });
});

describe('the columns of a table', () => {
  const dates = (first: string, second: string, titel = 'Eerst') =>
    tokensOf(
      moments,
      table({
        kolommen: [
          `id: a, titel: ${titel}, peildatum: ${first}`,
          `id: b, titel: Later, peildatum: ${second}`,
        ],
        rijen: ['id: een, titel: Een, waarden: { a: 1, b: 2 }'],
      }),
    ).map(([, token]) => token);
  test('are of moments chosen in one way, in their order, as their headings say', () => {
    expect(dates('2022-12-31', '2023-12-31')).toEqual([]);
    expect(dates('2022-12-31', '2024-01-01')).toEqual(['2024-01-01']);
    expect(dates('2024-01-01', '2023-01-01')).toEqual(['2023-01-01']);
    expect(dates('2023-01-01', '2024-01-01', '1 januari 2022')).toEqual(['2023-01-01']);
  });
});

test('numbers stand in full, in a unit that says what is counted', () => {
  const one = (nu: string, eenheid?: string) =>
    tokensOf(
      units,
      table({ rijen: [`id: een, titel: Een, waarden: { nu: ${nu} }`], ...(eenheid ? { eenheid } : {}) }),
    );
  expect([
    one('1.538').length,
    one('1240').length,
    one('1240', 'aantal').length,
    one('12.5', 'procent').length,
  ]).toEqual([1, 0, 1, 0]);
});

test('a claim about a table holds for its rows', () => {
  const claim = (richting: string, rijen: string) =>
    tokensOf(
      claims,
      table({
        kolommen: ['id: a, titel: A', 'id: b, titel: B'],
        rijen: [
          'id: licht, titel: Licht, waarden: { a: 30, b: 10 }',
          'id: zwaar, titel: Zwaar, waarden: { a: 10, b: 40 }',
        ],
        meer: [`beweringen: [{ tekst: Zin., richting: ${richting}, van: a, naar: b${rijen} }]`],
      }),
    ).map(([, token]) => token);
  expect(claim('toename', '')).toEqual(['toename']);
  expect(claim('toename', ', rijen: [zwaar, totaal]')).toEqual([]);
  expect(claim('lichter', '')).toEqual(['lichter']);
  expect(claim('zwaarder', '')).toEqual([]);
});

test('spending has a total, and the budget beside the actuals', () => {
  const money = (aard: string, meer: readonly string[]) =>
    tokensOf(
      budget,
      table({
        eenheid: 'euro',
        kolommen: [
          `id: nu, titel: Uit, soort: uitgaven, aard: ${aard}, peildatum: "2023"`,
          'id: ooit, titel: Uit, soort: uitgaven, aard: realisatie, peildatum: "2023"',
        ],
        rijen: ['id: een, titel: Een, waarden: { nu: 4, ooit: 5 }'],
        meer,
      }),
    ).length;
  expect(money('begroting', ['totaal: som'])).toBe(0);
  expect(money('begroting', [])).toBe(1);
  expect(money('realisatie', ['totaal: som'])).toBe(1);
  expect(money('realisatie', ['totaal: som', 'zonderBegroting: { jaren: ["2023"], reden: Onbekend. }'])).toBe(
    0,
  );
});

describe('segments', () => {
  const region = (omzet: number, rest: string, more = '') => ({
    'segmenten.yaml': `segmenten:
  - { id: a, naam: A, kengetallen: { peiljaar: 2023, omzet: { euro: 3000000, grondslag: regio, jaar: 2023 } } }
  - { id: b, naam: B, kengetallen: { peiljaar: 2023${more}, omzet: { euro: ${omzet}, grondslag: regio, jaar: 2023 } } }
  - { id: c, naam: C, kengetallen: { peiljaar: 2023, geteldBij: a } }
financiering:
  uitgaven: { euro: 9000000, grondslag: regio, jaar: 2023 }${rest}
`,
  });
  test('and what is in none of them make the whole', () => {
    expect(tokensOf(segments, region(6000000, ''))).toEqual([]);
    expect(tokensOf(segments, region(5000000, ''))).toEqual([['SEG247', '9000000']]);
    const rest = '\n  nietInSegmenten: { euro: 1000000, grondslag: regio, toelichting: Vervoer }';
    expect(tokensOf(segments, region(5000000, rest))).toEqual([]);
    expect(tokensOf(segments, region(50000000, rest))).toEqual([['SEG247', '50000000']]);
  });
  test('are counted once, and in one year', () => {
    expect(tokensOf(compare, region(6000000, ''))).toEqual([]);
    expect(tokensOf(compare, region(6000000, '', ', geteldBij: a'))).toEqual([]);
    const odd = {
      'segmenten.yaml': region(6000000, '')['segmenten.yaml'].replace('2023 } } }', '2022 } } }'),
    };
    expect(tokensOf(compare, odd)).toEqual([['SEG248', '2022']]);
  });
  test('have figures with a source, if a document shows them', () => {
    expect(tokensOf(sources, region(6000000, ''), readBy('concept'))).toHaveLength(3);
    expect(tokensOf(sources, region(6000000, ''), readBy(undefined))).toEqual([]);
  });
});

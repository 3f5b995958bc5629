import { expect, test } from 'vitest';
import type { RegionData } from '../../src/model/region-schema.ts';
import { defineRule, type Rule, type Spot } from '../../src/rules/rule.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { regionOf, soundRegion } from '../support/region.ts';
import { findingsOf } from './findings-of.ts';

const words = { title: 'X', message: () => '', why: '', remedy: '' };
const ruleAt = (...spots: readonly ((data: RegionData) => Spot)[]) =>
  defineRule<{ n: number }>({
    code: 'SEG399',
    severity: 'error',
    phase: 'structure',
    nl: words,
    en: words,
    check: ({ region }, report) => {
      for (const [n, spot] of spots.entries()) report(spot(region.data), { n });
    },
  });

const files = {
  'segmenten.yaml':
    'segmenten:\n  - naam: Wonen\n    id: wonen\n    leeftijd: { van: 3 }\n    diensten: [hulp, zorg]\n',
};
const segment = (data: RegionData) => data.segmenten?.[0] ?? {};

test.each<[string, (data: RegionData) => Spot, string]>([
  ['a value', (data) => ({ owner: segment(data), key: 'naam' }), 'Wonen'],
  ['a key', (data) => ({ owner: segment(data), key: 'naam', token: 'key' }), 'naam'],
  ['a part of a value', (data) => ({ owner: segment(data), key: 'naam', part: { start: 1, end: 3 } }), 'on'],
  ['an object, by its key', (data) => ({ owner: segment(data), key: 'leeftijd' }), 'leeftijd'],
  ['an object itself', (data) => ({ owner: data.segmenten?.[0]?.leeftijd ?? {} }), 'leeftijd'],
  ['an item of a list', (data) => ({ owner: data.segmenten?.[0]?.diensten ?? [], key: 1 }), 'zorg'],
  ['an object in a list, by its first key', (data) => ({ owner: segment(data) }), 'naam'],
  ['the same, by its index', (data) => ({ owner: data.segmenten ?? [], key: 0 }), 'naam'],
  [
    'what is absent, by the key it should be under',
    (data) => ({ owner: data.segmenten?.[0]?.leeftijd ?? {}, key: 'tot' }),
    'leeftijd',
  ],
  ['what is absent from an item', (data) => ({ owner: segment(data), key: 'doelgroep' }), 'naam'],
  ['what is absent from the region', (data) => ({ owner: data, key: 'ambitie' }), 'regio'],
  ['the region', (data) => ({ owner: data }), 'regio'],
])('%s is shown by its token', (_, spot, token) => {
  expect(findingsOf(ruleAt(spot), files).map((found) => found.token)).toEqual([token]);
});

test('what is absent from an item is shown by the field it comes after in the others', () => {
  const others = '  - { id: werken, naam: Werken, doelgroep: Ouderen., ambitie: Thuis. }\n';
  const rule = ruleAt((data) => ({ owner: segment(data), key: 'doelgroep' }));
  const found = findingsOf(rule, { 'segmenten.yaml': files['segmenten.yaml'] + others });
  expect(found.map(({ token }) => token)).toEqual(['id']);
});

test('a whole text under its key is shown from its first line on', () => {
  const text =
    'segmenten:\n  - id: wonen\n    naam: Wonen\n    doelgroep: >-\n      Ouderen\n      en jongeren.\n';
  const [found] = findingsOf(
    ruleAt((data) => ({ owner: segment(data), key: 'doelgroep' })),
    {
      'segmenten.yaml': text,
    },
  );
  expect(found?.diagnostic.span.start.line).toBe(5);
});

test('what another finding says shows the same mistake is left out, with what it would leave out itself', () => {
  const spots = ['naam', 'id', 'doelgroep'] as const;
  const rules = spots.map((key, place) =>
    defineRule({
      ...ruleAt(),
      code: (['SEG390', 'SEG391', 'SEG392'] as const)[place] ?? 'SEG399',
      check: ({ region }, report) => {
        const owner = segment(region.data);
        const next = spots[place + 1];
        report({ owner, key }, { n: place }, { alsoSeenAt: next ? [{ owner, key: next }] : [] });
      },
    }),
  );
  const region = regionOf({ ...soundRegion, ...files });
  const facts = { region, readersOf: () => [], outlineOf: () => undefined, isTracked: () => false };
  const codes = runRules(rules as unknown as readonly Rule[], 'structure', facts).map(({ code }) => code);
  expect(codes.toSorted()).toEqual(['SEG390', 'SEG392']);
});

test('two rules that miss the same field are one finding', () => {
  const missing = (code: `SEG${number}`) => ({
    ...ruleAt((data) => ({ owner: segment(data), key: 'doelgroep' })),
    code,
  });
  const region = regionOf({ ...soundRegion, ...files });
  const facts = { region, readersOf: () => [], outlineOf: () => undefined, isTracked: () => false };
  const rules = [missing('SEG398'), missing('SEG397')] as unknown as readonly Rule[];
  expect(runRules(rules, 'structure', facts).map(({ code }) => code)).toEqual(['SEG397']);
});

test('findings come in reading order, each once, with their path', () => {
  const spots = [
    (data: RegionData) => ({ owner: segment(data), key: 'id' }),
    (data: RegionData) => ({ owner: segment(data), key: 'naam' }),
    (data: RegionData) => ({ owner: data.regio, key: 'naam' }),
  ];
  const found = findingsOf(ruleAt(...spots), files);
  expect(found.map(({ diagnostic }) => diagnostic.path)).toEqual([
    ['regio', 'naam'],
    ['segmenten', 0, 'naam'],
    ['segmenten', 0, 'id'],
  ]);
  const twice = defineRule({
    ...ruleAt(),
    check: ({ region }, report) => {
      report({ owner: region.data.regio }, { n: 1 });
      report({ owner: region.data.regio }, { n: 1 });
    },
  });
  expect(findingsOf(twice, files)).toHaveLength(1);
});

test('a text that aliases use in many things is found once, at its gravest', () => {
  const aliased = `segmenten:
  - { id: een, naam: Een, doelen: [{ id: a, kort: &zin Hulp }] }
  - { id: twee, naam: Twee, doelen: [{ id: b, kort: *zin }] }
`;
  const rule = defineRule<{ n: number }>({
    ...ruleAt(),
    check: ({ region }, report) => {
      for (const [n, { doelen = [] }] of (region.data.segmenten ?? []).entries()) {
        const severity = n === 0 ? 'warning' : 'error';
        for (const owner of doelen) report({ owner, key: 'kort' }, { n }, { severity });
      }
    },
  });
  const found = findingsOf(rule, { 'segmenten.yaml': aliased });
  expect(found.map(({ token, diagnostic }) => [token, diagnostic.severity])).toEqual([['Hulp', 'error']]);
});

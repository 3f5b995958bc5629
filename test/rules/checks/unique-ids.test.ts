import { expect, test } from 'vitest';
import { rule } from '../../../src/rules/checks/unique-ids.ts';
import { findingsOf, tokensOf } from '../findings-of.ts';

const segmenten = `segmenten:
  - id: wonen
    naam: Wonen
    doelen:
      - { id: dichtbij, kort: Hulp is dichtbij. }
  - id: wonen
    naam: Werken
    doelen:
      - { id: dichtbij, kort: Hulp is dichtbij. }
      - { id: wonen, kort: Een doel mag heten als een segment. }
`;

test('each extra use of an id is one finding, which also shows the first', () => {
  const found = findingsOf(rule, { 'segmenten.yaml': segmenten });
  expect(found.map(({ token, line }) => [token, line])).toEqual([
    ['wonen', '- id: wonen'],
    ['dichtbij', '- { id: dichtbij, kort: Hulp is dichtbij. }'],
  ]);
  expect(found.map(({ diagnostic }) => diagnostic.span.start.line)).toEqual([6, 9]);
  expect(found.map(({ diagnostic }) => diagnostic.related[0]?.span.start.line)).toEqual([2, 5]);
  expect(found[1]?.diagnostic.path).toEqual(['segmenten', 1, 'doelen', 0, 'id']);
});

test('an id may be used again for another kind', () => {
  expect(tokensOf(rule, { 'domeinen.yaml': 'domeinen: [{ id: brief, naam: Brief }]\n' })).toEqual([]);
});

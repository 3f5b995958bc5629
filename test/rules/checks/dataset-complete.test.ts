import { expect, test } from 'vitest';
import { rule } from '../../../src/rules/checks/dataset-complete.ts';
import { findingsOf } from '../findings-of.ts';

const table = (rij: string, extra = '') => ({
  'datasets.yaml': `datasets:
  - id: telling
    titel: Telling
    eenheid: stuks
    kolommen: [{ id: toen, titel: Toen }, { id: nu, titel: Nu }]
    rijen:
      - { id: een, titel: Een, ${rij} }
${extra}`,
});
const seen = (files: Readonly<Record<string, string>>) =>
  findingsOf(rule, files).map(({ token, diagnostic }) => [
    token,
    diagnostic.args['reden'],
    diagnostic.args['kolom'],
  ]);

test('a cell is a number, unknown, or not applicable', () => {
  expect(seen(table('waarden: { toen: 1, nu: null }'))).toEqual([]);
  expect(seen(table('nvt: [toen], waarden: { nu: 2 }'))).toEqual([]);
});

test('a missing number is told at the row that lacks it', () => {
  expect(seen(table('waarden: { toen: 1 }'))).toEqual([['waarden', 'ontbreekt', 'nu']]);
});

test('columns that are not there, and cells that are two things, are told', () => {
  expect(seen(table('waarden: { toen: 1, nu: 2, later: 3 }'))).toEqual([['later', 'geen-kolom', 'later']]);
  expect(seen(table('nvt: [nu], waarden: { toen: 1, nu: 2 }'))).toEqual([['nu', 'dubbel', 'nu']]);
  expect(seen(table('nvt: [ooit], waarden: { toen: 1, nu: 2 }'))).toEqual([['ooit', 'geen-kolom', 'ooit']]);
  const change = '    ontwikkelingen: [{ titel: Verschil, van: toen, naar: ooit }]\n';
  expect(seen(table('waarden: { toen: 1, nu: 2 }', change))).toEqual([['ooit', 'geen-kolom', 'ooit']]);
});

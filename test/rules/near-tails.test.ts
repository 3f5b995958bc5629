import { expect, test } from 'vitest';
import { cutTitlesIn } from '../../src/rules/names/cut-titles.ts';
import { nameHeads, nearTailsIn } from '../../src/rules/names/near-tails.ts';
import type { RegionName } from '../../src/rules/names/region-names.ts';

const named = (kind: RegionName['kind'], name: string): RegionName => ({
  kind,
  name,
  also: [],
  forbidden: [],
  owner: {},
  key: 'naam',
});
const names = [
  named('document', 'Nota Sociale Kracht'),
  named('organisatie', 'Gemeenschappelijke regeling zorg en welzijn Zuid'),
];

test.each([
  ['De Nota Sociaal Leven zegt dat.', ['Nota Sociaal Leven']],
  ['De Nota Sociale Kracht zegt dat.', []],
  ['De Nota Jeugd zegt dat.', []],
  [
    'Dat doet de Gemeenschappelijke regeling zorg en welzijn Oost-Land.',
    ['Gemeenschappelijke regeling zorg en welzijn Oost-Land'],
  ],
  ['Dat doet de Gemeenschappelijke regeling voor afval.', []],
])('tells the other tail in “%s”', (text, found) => {
  expect(nearTailsIn(text, nameHeads(names)).map((one) => one.text)).toEqual(found);
});

test.each([
  ['Zie ‘Nota Sociale…’ daarover.', ['‘Nota Sociale…’']],
  ['Zie ‘Nota Sociale ...’ daarover.', ['‘Nota Sociale ...’']],
  ['Wie zegt ‘Nou en…’, leest verder.', []],
])('finds the title that “%s” cuts off', (text, found) => {
  expect(cutTitlesIn(text, names).map((one) => one.text)).toEqual(found);
});

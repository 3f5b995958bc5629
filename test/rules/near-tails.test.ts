import { expect, test } from 'vitest';
import { clashingNames } from '../../src/rules/names/clashing-names.ts';
import { cutTitlesIn } from '../../src/rules/names/cut-titles.ts';
import { nameHeads, nearTailsIn } from '../../src/rules/names/near-tails.ts';
import { otherQuotesIn, paperTitles } from '../../src/rules/names/other-quotes.ts';
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

test.each([
  ['De nota ‘Programma Markt fase 7’ is niet openbaar.', ['Programma Markt fase 7']],
  ['De nota ‘Programma Kracht en Moed fase 7 Uitvoering’ is niet openbaar.', []],
  ['De nota ‘Wonen met zorg in de wijk’ is van een ander.', []],
  ['Het ‘Programma Markt fase 7’ begon.', []],
])('finds the title that no paper has in “%s”', (text, found) => {
  const papers = paperTitles([named('document', 'Programma Kracht en Moed fase 7 Uitvoering')]);
  expect(otherQuotesIn(text, papers).map((one) => one.text)).toEqual(found);
});

test.each([
  ['Samen sterk voor de zon', 'Samen sterker in de zon', true],
  ['Nota Kracht en Moed fase 7 Afronding', 'Nota Kracht en Moed fase 7 Uitvoering', true],
  ['Nota Kracht en Moed fase 6 Uitvoering', 'Nota Kracht en Moed fase 7 Uitvoering', false],
  ['Nota Jeugd en gezin', 'Nota Wonen en gezin', false],
])('a source called “%s” clashes with a document “%s”: %s', (source, title, isSlip) => {
  expect(clashingNames([named('document', title), named('bron', source)])).toHaveLength(isSlip ? 1 : 0);
});

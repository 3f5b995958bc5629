import { expect, test } from 'vitest';
import { namedParts } from '../../src/rules/named-parts.ts';

test.each([
  ['Onder ‘Doelen’ leest u wat we willen.', ['Doelen']],
  ['Zie de kolom ‘Tarief’ en het kopje ‘Wat nu’.', ['Tarief', 'Wat nu']],
  ['Zie hoofdstuk “Geld”.', ['Geld']],
  ['Onder ‘Toegang’ verstaan we het team.', []],
  ['Onder ‘maatwerk’ valt veel.', []],
  ['De nota ‘Geld’ is klaar.', []],
])('finds the parts that “%s” names', (text, names) => {
  expect(namedParts(text).map(({ name }) => name)).toEqual(names);
});

import { expect, test } from 'vitest';
import { rule } from '../../../src/rules/checks/parties-are-jeugdregios.ts';
import { findingsOf } from '../findings-of.ts';

const tokens = (partijen: string) => {
  const text = `afspraken:
  - { onderwerp: Gelijke tarieven, partijen: [${partijen}] }
`;
  return findingsOf(rule, { 'afspraken.yaml': text }).map(({ token }) => token);
};

test('one party that is no jeugdregio among those that are is told', () => {
  expect(tokens('Haaglanden, Twente, Hollands Midden')).toEqual(['Hollands Midden']);
  expect(tokens('Brabant-Zuidoost, Zeeland, West Brabant Oost')).toEqual(['Brabant-Zuidoost']);
});

test('other spellings, gemeenten and what is described in words are let be', () => {
  expect(tokens('Haaglanden, Twente, Rotterdam-Rijnmond')).toEqual([]);
  expect(tokens('Haaglanden, Twente, Hart van Brabant')).toEqual([]);
  expect(tokens('Haaglanden, Twente, Den Haag')).toEqual([]);
  expect(tokens('Haaglanden, Twente, gecertificeerde instellingen')).toEqual([]);
  expect(tokens('Haaglanden, Hollands Midden')).toEqual([]);
});

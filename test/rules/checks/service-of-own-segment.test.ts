import { expect, it } from 'vitest';
import { rule as lawAgrees } from '../../../src/rules/checks/law-agrees.ts';
import { rule as serviceOfOwnSegment } from '../../../src/rules/checks/service-of-own-segment.ts';
import { tokensOf } from '../findings-of.ts';

const region = (hof: string, tuin: string) => ({
  'segmenten.yaml': `segmenten:
  - { id: hof, naam: Het werkhof, wetten: [wmo]${hof} }
  - { id: tuin, naam: Zorgtuin, wetten: [wmo]${tuin} }
  - { id: kamp, naam: Zomerkamp, wetten: [jeugdwet], diensten: [Zorgtuin] }
`,
});

it.each([
  ['diensten: [Tuinwerk]', []],
  ['diensten: [Werkhof]', ['Werkhof']],
  ['diensten: [Zomerkamp]', []],
])('a service is no segment of its own: %s', (diensten, tokens) => {
  const found = tokensOf(serviceOfOwnSegment, region('', `, ${diensten}`));
  expect(found).toEqual(tokens.map((token) => ['SEG338', token]));
});

it.each([
  ['jeugdwet', 'Jeugdigen vinden een plek.', []],
  ['wmo', 'Jeugdigen vinden een plek.', ['wmo']],
  ['wmo', 'Volwassenen vinden een plek.', []],
  ['jeugdwet', 'Volwassenen vinden een plek.', ['jeugdwet']],
  ['wmo', 'Jeugdigen en volwassenen vinden een plek.', []],
  ['wmo', 'Wie achttien wordt, gaat over van de plek voor jeugdigen.', []],
])('a goal under %s: %s', (wet, kort, tokens) => {
  const files = {
    'segmenten.yaml': `segmenten:
  - { id: hof, naam: Werkhof, wetten: [jeugdwet, wmo], doelen: [{ id: d, wet: ${wet}, kort: "${kort}" }] }
`,
  };
  expect(tokensOf(lawAgrees, files)).toEqual(tokens.map((token) => ['SEG392', token]));
});

import { expect, test } from 'vitest';
import { filesOf } from '../../../src/cli/node-assets.ts';
import { loadKinds } from '../../../src/documents/load-kinds.ts';
import { rule as groundFitsWords } from '../../../src/rules/checks/ground-fits-words.ts';
import { rule as opennessAgrees } from '../../../src/rules/checks/openness-agrees.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { runRules } from '../../../src/rules/run-rules.ts';
import { regionOf, soundRegion } from '../../support/region.ts';

const nota = (own: string, annex: string, argument = 'Het gaat om geld.') => `documenten:
  - id: advies
    soort: adviesnota
    titel: Adviesnota inkoop
    onderwerp: Inkoop
    status: concept
    bijlagen: [rekenmodel]
    openbaarheid: ${own}
    beslispunten:
      - tekst: Het rekenmodel vast te stellen.
        argumenten: [{ kop: Het rekenmodel is niet openbaar, tekst: "${argument}" }]
  - id: rekenmodel
    soort: extern
    titel: Rekenmodel tarieven
    bestand: { openbaarheid: ${annex} }
`;
const money = 'toelichting: Het ‘Rekenmodel tarieven’ is niet openbaar vanwege financiële belangen.';

async function linesOf(rule: unknown, documenten: string): Promise<readonly (readonly [string, string])[]> {
  const files = { ...soundRegion, 'documenten.yaml': documenten };
  const region = regionOf(files, await loadKinds(filesOf));
  const facts = { region, readersOf: () => [], outlineOf: () => undefined, isTracked: () => false };
  return runRules([rule as Rule], 'structure', facts).map(({ code, span }) => [
    code,
    documenten.slice(span.start.offset, span.end.offset),
  ]);
}

test('one interest in the grounds and in the words is sound', async () => {
  const sound = nota(
    `{ niveau: deels, grond: Woo 5.1.2b, ${money} }`,
    '{ niveau: niet, grond: Woo 5.1.2b }',
    'Het schaadt de economische belangen van de gemeenten.',
  );
  expect(await linesOf(groundFitsWords, sound)).toEqual([]);
  expect(await linesOf(opennessAgrees, sound)).toEqual([]);
});

test.each([
  ['Woo 5.1.2e', 'Woo 5.1.2b', 'Woo 5.1.2e'],
  ['Woo 5.1.2b', 'Woo 5.1.2f', 'Woo 5.1.2f'],
])('the ground that stands alone is found: %s, %s', async (own, annex, token) => {
  const files = nota(`{ niveau: deels, grond: ${own}, ${money} }`, `{ niveau: niet, grond: ${annex} }`);
  expect(await linesOf(groundFitsWords, files)).toEqual([['SEG380', token]]);
});

test('so are the words that stand alone', async () => {
  const files = nota(
    `{ niveau: deels, grond: Woo 5.1.2b, ${money} }`,
    '{ niveau: niet, grond: Woo 5.1.2b }',
    'Er staan persoonsgegevens in.',
  );
  expect(await linesOf(groundFitsWords, files)).toEqual([['SEG380', 'persoonsgegevens']]);
});

test('data that two texts contradict are found there, and a text that stands alone in the text', async () => {
  const open = nota(`{ niveau: deels, grond: Woo 5.1.2b, ${money} }`, '{ niveau: openbaar }');
  expect(await linesOf(opennessAgrees, open)).toEqual([['SEG381', 'openbaar']]);
  const said = nota(
    `{ niveau: deels, grond: Woo 5.1.2b, ${money} }`,
    '{ niveau: niet, grond: Woo 5.1.2b }',
    'Dit rekenmodel volgt later. Het rekenmodel is openbaar.',
  );
  expect(await linesOf(opennessAgrees, said)).toEqual([['SEG381', 'Het rekenmodel is openbaar']]);
});

test('what is public has no ground to be withheld', async () => {
  const files = nota(`{ niveau: openbaar, grond: Woo 5.1.2b }`, '{ niveau: niet, grond: Woo 5.1.2b }');
  expect(await linesOf(opennessAgrees, files)).toEqual([['SEG381', 'Woo 5.1.2b']]);
});

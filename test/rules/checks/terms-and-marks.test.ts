import { expect, test } from 'vitest';
import { rule as definitionSound } from '../../../src/rules/checks/definition-sound.ts';
import { rule as markedTermExplained } from '../../../src/rules/checks/marked-term-explained.ts';
import { rule as marksInPairs } from '../../../src/rules/checks/marks-in-pairs.ts';
import { rule as oneDefinition } from '../../../src/rules/checks/one-definition.ts';
import { rule as punctuationSound } from '../../../src/rules/checks/punctuation-sound.ts';
import { rule as termNotMistaken } from '../../../src/rules/checks/term-not-mistaken.ts';
import { rule as termUsed } from '../../../src/rules/checks/term-used.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { findingsOf, readBy } from '../findings-of.ts';

const tokens = (rule: unknown, body: string, terms: readonly string[] = []) =>
  findingsOf(
    rule as Rule,
    {
      'tekst.md': `---\nid: tekst\nkop: Inleiding\n---\n\n${body}\n`,
      ...(terms.length > 0 && {
        'begrippen.yaml': `begrippen:\n${terms.map((term) => `  - { ${term} }\n`).join('')}`,
      }),
    },
    readBy('definitief'),
  ).map(({ token }) => token);

test.each([
  ['De hulp (thuis of elders is vrij.', ['(']],
  ['De hulp thuis of elders) is vrij.', [')']],
  ['Wij noemen dat “eigen regie en niet anders.', ['“']],
  ['Wij noemen dat ‘eigen regie en niet anders.', ['‘']],
  ['Wij noemen dat eigen regie’ en niet anders.', ['’']],
  ['Dit kost 5 uur 6) per week.', [')']],
  ['Kies: 1) hulp thuis, 2) hulp elders.', []],
  ['1) Hulp thuis\n2) Hulp elders', []],
  ['’s Ochtends zijn de regio’s en Max’ team er (ook op zaterdag).', []],
  ['Zie [de brief](https://voorbeeld.nl/a_b) en [[inleiding]] of {{opsomming (a b)}}.', []],
  ['Wij zeggen „goed” en «beter» en "best" en “meer ‘of’ minder”.', []],
])('%s: marks in pairs', (body, found) => {
  expect(tokens(marksInPairs, body)).toEqual(found);
});

test.each([
  ['De hulp,, thuis.', [',,']],
  ['**Haast:** : nu.', [':** :']],
  ['De hulp is klaar..', ['..']],
  ['De hulp , thuis.', [' ,']],
  ['De hulp is klaar.De raad kiest.', ['.']],
  ['De hulp,thuis of elders.', [',']],
  ['De hulp ( thuis) is vrij.', ['( ']],
  ['De hulp is klaar. de raad kiest.', ['d']],
  ['Wat goed gaat, blijft, Wat beter moet, ook.', [', ']],
  ['De hulp is klaar De raad kiest.', ['De ']],
  ['Let op: De hulp is klaar.', ['De ']],
  ['De hulp vervangt verblijf.korter kan ook.', ['.']],
  ['Wij gaan naar De Kruidhof, De Kruidhof en Het Huis. Let op: de hulp is klaar.', []],
  ['Hulp bij o.a. wonen, bijv. thuis, enz., tot 10.30 uur ... en 2,5 km: zie art. 3.', []],
  ['| a | b |\n| :--- | ---: |\n| c | d |', []],
  ['De **hulp**, de *zorg*: dat alles.', []],
])('%j: punctuation', (body, found) => {
  expect(tokens(punctuationSound, body)).toEqual(found);
});

test('a term is listed once and explained once', () => {
  const segment = 'id: s, term: bouwsteen, definitie: Diensten die samen worden gekocht.';
  expect(
    tokens(oneDefinition, 'Tekst.', [segment, 'id: t, term: Bouwstenen, definitie: Iets anders dan dat.']),
  ).toEqual([]);
  expect(
    tokens(oneDefinition, 'Tekst.', [segment, 'id: t, term: Bouwsteen, definitie: Iets anders dan dat.']),
  ).toEqual(['Bouwsteen']);
  const second = 'Onder een bouwsteen verstaan we alles wat één aanbieder doet.';
  expect(tokens(oneDefinition, second, [segment])).toEqual([second]);
  expect(
    tokens(oneDefinition, 'De raad kiest een bouwsteen. Een bouwsteen is belangrijk.', [segment]),
  ).toEqual([]);
});

test.each([
  [
    'term: afbouw, definitie: Afbouw is het kleiner maken van hulp.',
    ['Afbouw is het kleiner maken van hulp.'],
  ],
  ['term: afbouw, definitie: Het stap voor stap kleiner maken van', ['Het stap voor stap kleiner maken van']],
  ['term: "afbouw:", definitie: Hulp stap voor stap kleiner maken.', ['"afbouw:"']],
  ['term: Wet langdurige zorg, afkorting: Wmo, definitie: De wet voor wie altijd zorg nodig heeft.', ['Wmo']],
  ['term: Wet langdurige zorg, afkorting: Wlz, definitie: De wet voor wie altijd zorg nodig heeft.', []],
  ['term: zelf gekozen coach, afkorting: ZGM, definitie: Wie iemand zelf kiest.', ['ZGM']],
  ['term: zelf gekozen mentor, afkorting: ZGM, definitie: Wie iemand zelf kiest.', []],
  [
    'term: persoonsgebonden tegoed, afkorting: pgb, definitie: Geld voor een persoon met een gebonden budget.',
    ['pgb'],
  ],
  ['term: persoonsgebonden budget, afkorting: pgb, definitie: Geld om zelf hulp te kopen.', []],
])('%s: a sound definition', (fields, found) => {
  expect(tokens(definitionSound, 'Tekst.', [`id: t, ${fields}`])).toEqual(found);
});

test('a word that looks like one of a term is taken for a slip, another form of it is not', () => {
  const terms = ['id: r, term: regisserende rol, definitie: Wie de samenhang bewaakt.'];
  expect(tokens(termNotMistaken, 'De gemeente heeft een registrerende rol.', terms)).toEqual([
    'registrerende rol',
  ]);
  expect(
    tokens(termNotMistaken, 'De gemeente heeft regisserende rollen en een leidende rol.', terms),
  ).toEqual([]);
});

test('a term that is printed is used, and a marked word is a term', () => {
  const terms = ['id: a, term: afbouw, definitie: Hulp stap voor stap kleiner maken.'];
  expect(tokens(termUsed, 'De raad kiest.', terms)).toEqual(['afbouw']);
  expect(tokens(termUsed, 'De afbouw begint.', terms)).toEqual([]);
  expect(tokens(markedTermExplained, 'Wij willen ‘ontmedicaliseren’ waar het kan.', terms)).toEqual([
    '‘ontmedicaliseren’',
  ]);
  expect(tokens(markedTermExplained, 'Dit heet ‘ontmedicaliseren’. De ‘afbouw’ begint.', terms)).toEqual([]);
});

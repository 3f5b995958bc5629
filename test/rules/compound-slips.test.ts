import { expect, test } from 'vitest';
import { loadDictionary } from '../../src/cli/node-dictionary.ts';
import { compoundSlip } from '../../src/rules/compound-slips.ts';

const dictionary = await loadDictionary();
const meant = (word: string, ...vocabulary: string[]) => compoundSlip(word, dictionary, new Set(vocabulary));

test.each([
  ['landding', 'landing'],
  ['bedrijfvoering', 'bedrijfsvoering'],
  ['Basisvoorzienig', 'Basisvoorziening'],
  ['bestuurtaken', 'bestuurstaken'],
  ['arbeidmarktregio', 'arbeidsmarktregio'],
])('“%s” stands for “%s”', (word, right) => expect(meant(word)).toBe(right));

test('a word that the region uses is meant as well', () => {
  expect(meant('jeugdhulpvoorzienig')).toBeUndefined();
  expect(meant('jeugdhulpvoorzienig', 'jeugdhulpvoorziening')).toBe('jeugdhulpvoorziening');
});

test.each([
  'vervoerkosten',
  'vervoerskosten',
  'wachttijdbemiddeling',
  'jeugdhulpaanbod',
  'zorgprofiel',
  'taak',
])('“%s” is left alone', (word) =>
  expect(meant(word, 'vervoerskosten', 'jeugdhulpaanbieders')).toBeUndefined(),
);

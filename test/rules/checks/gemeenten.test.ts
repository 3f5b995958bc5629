import { expect, test } from 'vitest';
import { rule as accountsToldApart } from '../../../src/rules/checks/accounts-told-apart.ts';
import { rule as colourReadable } from '../../../src/rules/checks/colour-readable.ts';
import { rule as gemeentenDiffer } from '../../../src/rules/checks/gemeenten-differ.ts';
import { rule as ibanValid } from '../../../src/rules/checks/iban-valid.ts';
import { rule as listNotEmpty } from '../../../src/rules/checks/list-not-empty.ts';
import { rule as oneStuk } from '../../../src/rules/checks/one-stuk-per-document.ts';
import { rule as secretarisFirst } from '../../../src/rules/checks/secretaris-first.ts';
import { rule as slotExists } from '../../../src/rules/checks/slot-exists.ts';
import { rule as stukOfGemeente } from '../../../src/rules/checks/stuk-of-gemeente.ts';
import { findingsOf, tokensOf } from '../findings-of.ts';

const gemeente = (...lines: readonly string[]) => ({
  'gemeenten.yaml': `gemeenten:
  - id: aa
    naam: Aadorp
    code: gm0001
${lines.map((line) => `    ${line}\n`).join('')}`,
});
const documenten = {
  'documenten.yaml': `documenten:
  - { id: brief, soort: brief, titel: Brief, status: concept }
  - { id: nota, soort: nota, titel: Nota, status: concept, onderwerp: Zorg }
  - { id: plan, soort: plan, titel: Plan, status: concept }
  - { id: ver, soort: elders, titel: Ver }
`,
};

test('a house colour that cannot be read on white is found, with its contrast', () => {
  const [found, ...more] = findingsOf(colourReadable, gemeente('huisstijl: { kleur: "#ffcc00" }'));
  expect(more).toEqual([]);
  expect([found?.code, found?.token, found?.diagnostic.args['verhouding']]).toEqual([
    'SEG208',
    '"#ffcc00"',
    '1.5',
  ]);
  const region = { 'regio.yaml': 'regio: { id: proef, naam: Proef, kleur: "#777777" }\n' };
  expect(findingsOf(colourReadable, region)[0]?.diagnostic.args['verhouding']).toBe('4.4');
  expect(tokensOf(colourReadable, gemeente('huisstijl: { kleur: "#1f4e79" }'))).toEqual([]);
});

test('a slot the kind of document does not have is found at its key', () => {
  const files = gemeente('stukken:', '  - document: nota', '    lokaal: { gevolg: Geen., gevolgen: Geen. }');
  const [found, ...more] = findingsOf(slotExists, { ...documenten, ...files });
  expect(more).toEqual([]);
  expect([found?.code, found?.token, found?.diagnostic.args['suggestie']]).toEqual([
    'SEG210',
    'gevolg',
    'gevolgen',
  ]);
  const none = findingsOf(slotExists, {
    ...documenten,
    ...gemeente('stukken: [{ document: brief, lokaal: { gevolgen: X } }]'),
  });
  expect(none[0]?.diagnostic.args['plekken']).toEqual([]);
});

test('the secretaris after the burgemeester is found; before, or alone, is not', () => {
  const order = (...functies: readonly string[]) =>
    tokensOf(
      secretarisFirst,
      gemeente('ondertekenaars:', ...functies.map((functie) => `  - functie: ${functie}`)),
    );
  expect(order('burgemeester', 'secretaris')).toEqual([['SEG211', 'secretaris']]);
  expect(order('secretaris', 'burgemeester')).toEqual([]);
  expect(order('secretaris')).toEqual([]);
  expect(order('griffier', 'voorzitter')).toEqual([]);
});

test('one signatory alone is found where another gemeente has both', () => {
  const signed = (...functies: readonly string[]) => ({
    'gemeenten.yaml': `gemeenten:
  - { id: aa, naam: Aadorp, code: gm0001, ondertekenaars: [{ functie: secretaris }, { functie: burgemeester }] }
  - { id: bee, naam: Beestad, code: gm0002, ondertekenaars: [${functies.map((functie) => `{ functie: ${functie} }`).join(', ')}] }
`,
  });
  expect(tokensOf(secretarisFirst, signed('burgemeester'))).toEqual([['SEG211', 'burgemeester']]);
  expect(tokensOf(secretarisFirst, signed('secretaris'))).toEqual([['SEG211', 'secretaris']]);
  expect(tokensOf(secretarisFirst, signed('griffier'))).toEqual([]);
});

test('of two accounts the one without a purpose is found; one account needs none', () => {
  const accounts = (...rows: readonly string[]) =>
    gemeente('afzender:', '  rekeningen:', ...rows.map((row) => `    - { ${row} }`));
  const [one, other] = ['iban: NL91 ABNA 0417 1643 00', 'iban: NL20 INGB 0001 2345 67'];
  expect(tokensOf(accountsToldApart, accounts(one, `${other}, doel: belastingen`))).toEqual([
    ['SEG239', 'NL91 ABNA 0417 1643 00'],
  ]);
  expect(tokensOf(accountsToldApart, accounts(one))).toEqual([]);
});

test('a list that is there but has nothing in it is found at its key', () => {
  expect(tokensOf(listNotEmpty, gemeente('bestuurders: []'))).toEqual([['SEG399', 'bestuurders']]);
  expect(tokensOf(listNotEmpty, gemeente('bestuurders: [{ naam: A. Bakker, functie: wethouder }]'))).toEqual(
    [],
  );
});

test('a copied code or name of a gemeente is found at the second', () => {
  const gemeenten = (code: string, naam: string) => ({
    'gemeenten.yaml': `gemeenten:\n  - { id: aa, naam: Aadorp, code: gm0001 }\n  - { id: bee, naam: ${naam}, code: ${code} }\n`,
  });
  const [found, ...more] = findingsOf(gemeentenDiffer, gemeenten('gm0001', 'Beestad'));
  expect(more).toEqual([]);
  expect([found?.code, found?.token, found?.diagnostic.span.start.line]).toEqual(['SEG212', 'gm0001', 3]);
  expect(found?.diagnostic.related[0]?.span.start.line).toBe(2);
  expect(tokensOf(gemeentenDiffer, gemeenten('gm0002', 'AADORP'))).toEqual([['SEG212', 'AADORP']]);
  expect(tokensOf(gemeentenDiffer, gemeenten('gm0002', 'Beestad'))).toEqual([]);
});

test('an account number with a slip is found', () => {
  const rekening = (iban: string) =>
    tokensOf(ibanValid, gemeente(`afzender: { rekeningen: [{ iban: ${iban} }] }`));
  expect(rekening('NL91 ABNA 0417 1643 00')).toEqual([]);
  expect(rekening('NL91ABNA0417164300')).toEqual([]);
  expect(rekening('NL91 ABNA 0417 1643 01')).toEqual([['SEG217', 'NL91 ABNA 0417 1643 01']]);
  expect(rekening('NL91 ABNA 0417 1643')).toEqual([['SEG217', 'NL91 ABNA 0417 1643']]);
  expect(rekening('Postbus 1')).toEqual([['SEG217', 'Postbus 1']]);
});

test('two stukken of one gemeente with one document are found at the second', () => {
  const files = gemeente('stukken:', '  - document: brief', '  - document: nota', '  - document: brief');
  const [found, ...more] = findingsOf(oneStuk, { ...documenten, ...files });
  expect(more).toEqual([]);
  expect([found?.code, found?.token, found?.diagnostic.span.start.line]).toEqual(['SEG220', 'brief', 8]);
  expect(found?.diagnostic.related[0]?.span.start.line).toBe(6);
});

test('a stuk with a document the gemeente does not issue is found', () => {
  const stukken = (...ids: readonly string[]) =>
    gemeente('stukken:', ...ids.map((id) => `  - document: ${id}`));
  expect(tokensOf(stukOfGemeente, { ...documenten, ...stukken('brief', 'plan', 'ver') })).toEqual([
    ['SEG221', 'plan'],
    ['SEG221', 'ver'],
  ]);
  // What does not exist is a matter for the references.
  expect(tokensOf(stukOfGemeente, { ...documenten, ...stukken('weg') })).toEqual([]);
});

import { expect, test } from 'vitest';
import { rule as requiredFields } from '../../../src/rules/checks/required-fields.ts';
import { rule as statusKnown } from '../../../src/rules/checks/status-known.ts';
import { findingsOf, tokensOf } from '../findings-of.ts';

const nota = (...lines: readonly string[]) => ({
  'documenten.yaml': `documenten:\n  - id: nota\n    soort: nota\n    titel: Nota\n${lines.map((line) => `    ${line}\n`).join('')}`,
});
const full = [
  'onderwerp: Zorg',
  'samenvatting: Kort.',
  'gevolgen: { nvt: true }',
  'datum: 2020-10-26',
  "versie: '1.0'",
];
const without = (field: string) => full.filter((line) => !line.startsWith(field));
const stuk = (...fields: readonly string[]) => ({
  'gemeenten.yaml': `gemeenten:
  - { id: aa, naam: Aadorp, code: gm0001 }
  - id: bee
    naam: Beestad
    code: gm0002
    stukken:
      - document: nota
${fields.map((field) => `        ${field}\n`).join('')}`,
});
const fields = (files: Readonly<Record<string, string>>) =>
  findingsOf(requiredFields, files).map(({ diagnostic }) => diagnostic.args['veld']);

test('a definitive document without a required field is one finding, however many gemeenten issue it', () => {
  const [found, ...more] = findingsOf(requiredFields, nota('status: definitief', ...without('samenvatting')));
  expect(more).toEqual([]);
  expect([found?.code, found?.token, found?.diagnostic.severity]).toEqual(['SEG204', 'id', 'error']);
  expect(found?.diagnostic.args).toMatchObject({ veld: 'samenvatting', gemeenten: [] });
  expect(found?.diagnostic.path).toEqual(['documenten', 0, 'samenvatting']);
});

test('a complete document has no finding, nor has a concept with gaps', () => {
  expect(fields(nota('status: vastgesteld', ...full))).toEqual([]);
  expect(fields(nota('status: concept', 'onderwerp: Zorg'))).toEqual([]);
});

test('what every concept needs is asked of concepts too', () => {
  expect(fields(nota('status: concept'))).toEqual(['onderwerp']);
});

test('a gap that one gemeente makes is found in its own stuk', () => {
  const files = { ...nota('status: concept', ...without('datum')), ...stuk('status: definitief') };
  const [found, ...more] = findingsOf(requiredFields, files);
  expect(more).toEqual([]);
  expect([found?.token, found?.line]).toEqual(['document', '- document: nota']);
  expect(found?.diagnostic.path).toEqual(['gemeenten', 1, 'stukken', 0, 'datum']);
  expect(found?.diagnostic.args).toMatchObject({ veld: 'datum', gemeenten: [] });
});

test('a gap in the document that only some gemeenten mind names them', () => {
  const files = { ...nota('status: concept', ...without('samenvatting')), ...stuk('status: definitief') };
  const [found, ...more] = findingsOf(requiredFields, files);
  expect(more).toEqual([]);
  expect(found?.diagnostic.path).toEqual(['documenten', 0, 'samenvatting']);
  expect(found?.diagnostic.args).toMatchObject({ veld: 'samenvatting', gemeenten: ['Beestad'] });
});

test('a gemeente may say it itself, in a field or in a slot', () => {
  const said = stuk('status: definitief', 'datum: 2020-10-27', 'lokaal: { gevolgen: Geen. }');
  const region = nota('status: concept', 'onderwerp: Zorg', 'samenvatting: Kort.', "versie: '1.0'");
  expect(fields({ ...region, ...said })).toEqual([]);
});

test('an annex that misses its date misses that of the document it belongs to: one finding', () => {
  const annex = '  - { id: bijlage, soort: bijlage, titel: Bijlage }\n';
  const letter = nota('status: definitief', ...without('datum'), 'bijlagen: [bijlage]');
  const [found, ...more] = findingsOf(requiredFields, {
    'documenten.yaml': letter['documenten.yaml'] + annex,
  });
  expect(more).toEqual([]);
  expect(found?.diagnostic.path).toEqual(['documenten', 0, 'datum']);
});

const plan = (status: string) => ({
  'documenten.yaml': `documenten: [{ id: plan, soort: plan, titel: Plan, status: ${status} }]\n`,
});
const segmenten = {
  'segmenten.yaml': `segmenten:
  - { id: wonen, naam: Wonen, doelgroep: Ouderen. }
  - naam: Werken
    id: werken
ambitie: { kern: Zorg dichtbij. }
`,
};

test('a field of the region is missed at the thing that lacks it', () => {
  const found = findingsOf(requiredFields, { ...plan('definitief'), ...segmenten });
  expect(found.map(({ token, line, diagnostic }) => [token, line, diagnostic.args['veld']])).toEqual([
    ['id', 'id: werken', 'doelgroep'],
  ]);
  expect(fields({ ...plan('concept'), ...segmenten })).toEqual([]);
});

test('a part of the region that is absent is one finding, not on the first character of nothing', () => {
  const [found, ...more] = findingsOf(requiredFields, plan('concept'));
  expect(more).toEqual([]);
  expect([found?.token, found?.diagnostic.args['veld']]).toEqual(['regio', 'ambitie']);
});

test('a document without a status anywhere is one finding', () => {
  const annex = '  - { id: bijlage, soort: bijlage, titel: Bijlage }\n';
  const files = { 'documenten.yaml': nota('bijlagen: [bijlage]')['documenten.yaml'] + annex };
  expect(tokensOf(statusKnown, files)).toEqual([['SEG205', 'id']]);
});

test('a status in the stuk of one gemeente leaves the others without', () => {
  const [found] = findingsOf(statusKnown, { ...nota(), ...stuk('status: concept') });
  expect(found?.diagnostic.args['gemeenten']).toEqual(['Aadorp']);
  expect(tokensOf(statusKnown, nota('status: concept'))).toEqual([]);
});

test('a document per segment misses a field at the segment that lacks it', () => {
  const blad = (status: string) => ({
    'documenten.yaml': `documenten: [{ id: blad, soort: blad, titel: Blad, status: ${status} }]\n`,
  });
  const found = findingsOf(requiredFields, { ...blad('definitief'), ...segmenten });
  expect(found.map(({ token, line }) => [token, line])).toEqual([['id', 'id: werken']]);
  expect(fields({ ...blad('concept'), ...segmenten })).toEqual([]);
});

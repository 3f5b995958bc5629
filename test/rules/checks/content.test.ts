import { expect, test } from 'vitest';
import { rule as beslotenApart } from '../../../src/rules/checks/besloten-apart.ts';
import { rule as oneOfTwo } from '../../../src/rules/checks/one-of-two.ts';
import { rule as textIsUsed } from '../../../src/rules/checks/text-is-used.ts';
import { findingsOf, readBy, tokensOf } from '../findings-of.ts';

const tracked = { isTracked: (file: string) => !file.includes('/besloten/') };
const secret = `segmenten:
  - id: geheim
    naam: Geheim plan
    openbaarheid:
      niveau: niet
    instrumenten:
      bekostiging: { tarief: { euro: 12 } }
`;

test('what is not public is refused in a tracked file, without a word of what it is', () => {
  const [found, ...more] = findingsOf(beslotenApart, { 'x.yaml': secret }, tracked);
  expect(more).toEqual([]);
  expect([found?.code, found?.token]).toEqual(['SEG209', 'niet']);
  expect(JSON.stringify(found?.diagnostic)).not.toMatch(/geheim/iu);
});

test('in the folder that is not tracked it may stand', () => {
  expect(tokensOf(beslotenApart, { 'besloten/x.yaml': secret }, tracked)).toEqual([]);
  expect(tokensOf(beslotenApart, { 'x.yaml': secret })).toEqual([]);
});

const commercial = (gepubliceerd: boolean) => `segmenten:
  - id: wonen
    naam: Wonen
    deelsegmenten:
      - id: beschermd
        naam: Beschermd
        instrumenten:
          bekostiging:
            tarief: { euro: 12 }
  - id: werken
    naam: Werken
    instrumenten: { leveranciersmanagement: { volumeafspraken: Honderd plekken. } }
aanbestedingen:
  - id: tender
    naam: Tender
    gepubliceerd: ${gepubliceerd}
    percelen: [{ id: p, naam: P, segmenten: [wonen] }]
    raming: { euro: 1000000 }
`;

test('a tariff is confidential until the tender that covers its segment is published', () => {
  const tokens = (gepubliceerd: boolean) =>
    tokensOf(beslotenApart, { 'x.yaml': commercial(gepubliceerd) }, tracked);
  expect(tokens(false).map(([, token]) => token)).toEqual(['tarief', 'volumeafspraken', 'raming']);
  expect(tokens(true).map(([, token]) => token)).toEqual(['volumeafspraken']);
});

test('that a paper is not public may be known', () => {
  const gemeenten = `gemeenten:
  - id: aa
    naam: Aadorp
    code: gm0001
    stukken:
      - { document: brief, openbaarheid: { niveau: niet } }
`;
  expect(tokensOf(beslotenApart, { 'gemeenten.yaml': gemeenten }, tracked)).toEqual([]);
});

const nota = (gevolgen: string) => ({
  'documenten.yaml': `documenten:\n  - { id: nota, soort: nota, titel: N, status: concept, gevolgen: ${gevolgen} }\n`,
});

test('a heading has a text or does not apply', () => {
  expect(tokensOf(oneOfTwo, nota('{ tekst: Geen., nvt: true }'))).toEqual([['SEG207', 'nvt']]);
  expect(tokensOf(oneOfTwo, nota('{}'))).toEqual([['SEG207', 'gevolgen']]);
  expect(tokensOf(oneOfTwo, nota('{ nvt: true }'))).toEqual([]);
  expect(tokensOf(oneOfTwo, nota('{ tekst: Geen. }'))).toEqual([]);
});

test('a lot covers segmenten or producten', () => {
  const tender = (perceel: string) => ({
    'x.yaml': `aanbestedingen:\n  - id: t\n    naam: T\n    percelen:\n      - { id: p, naam: P${perceel} }\n`,
  });
  expect(tokensOf(oneOfTwo, tender(''))).toEqual([['SEG207', 'id']]);
  expect(tokensOf(oneOfTwo, tender(', producten: [a], segmenten: [b]'))).toEqual([['SEG207', 'producten']]);
  expect(tokensOf(oneOfTwo, tender(', producten: [a]'))).toEqual([]);
});

test('a text that no document takes up is a warning', () => {
  const text = '---\nid: inleiding\n---\nWelkom.\n';
  const [found, ...more] = findingsOf(textIsUsed, { 'inleiding.md': text });
  expect(more).toEqual([]);
  expect([found?.code, found?.token, found?.diagnostic.severity]).toEqual(['SEG218', 'inleiding', 'warning']);
  const documenten =
    'documenten: [{ id: brief, soort: brief, titel: B, status: concept, secties: [inleiding] }]\n';
  expect(tokensOf(textIsUsed, { 'inleiding.md': text, 'documenten.yaml': documenten })).toEqual([]);
  expect(tokensOf(textIsUsed, { 'inleiding.md': text }, readBy('concept'))).toEqual([]);
});

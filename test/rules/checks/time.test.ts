import { expect, test } from 'vitest';
import { rule as adoptedVersion } from '../../../src/rules/checks/adopted-version-exists.ts';
import { rule as ageInterval } from '../../../src/rules/checks/age-interval.ts';
import { rule as contractLength } from '../../../src/rules/checks/contract-length.ts';
import { rule as datesInOrder } from '../../../src/rules/checks/dates-in-order.ts';
import { rule as periodRunsForward } from '../../../src/rules/checks/period-runs-forward.ts';
import { rule as phaseNumbers } from '../../../src/rules/checks/phase-numbers.ts';
import { rule as phaseOrder } from '../../../src/rules/checks/phase-order.ts';
import { findingsOf, tokensOf } from '../findings-of.ts';

const mijlpaal = (moment: string, tot: string) => ({
  'planning.yaml': `mijlpalen:\n  - { id: start, gebeurtenis: Start, moment: ${moment}, tot: ${tot} }\n`,
});

test('an end before the start is found at the end', () => {
  expect(tokensOf(periodRunsForward, mijlpaal('2021-02-01', '2020-03'))).toEqual([['SEG214', '2020-03']]);
  expect(tokensOf(periodRunsForward, mijlpaal('2021-K3', 'medio 2021-06'))).toEqual([
    ['SEG214', 'medio 2021-06'],
  ]);
});

test('moments that may fit are left alone', () => {
  expect(tokensOf(periodRunsForward, mijlpaal('2021-06', "'2021'"))).toEqual([]);
  expect(tokensOf(periodRunsForward, mijlpaal('voor 2021-06', '2021-05'))).toEqual([]);
  expect(tokensOf(periodRunsForward, mijlpaal('2021-06', 'circa 2021-05'))).toEqual([]);
  expect(tokensOf(periodRunsForward, mijlpaal('2021-06-01', '2021-06-01'))).toEqual([]);
});

test('an age that no one has is found', () => {
  const age = (van: number, tot: number) =>
    tokensOf(ageInterval, {
      'segmenten.yaml': `segmenten: [{ id: jong, naam: Jong, leeftijd: { van: ${van}, tot: ${tot} } }]\n`,
    });
  expect(age(18, 12)).toEqual([['SEG215', '12']]);
  expect(age(18, 18)).toEqual([['SEG215', '18']]);
  expect(age(12, 18)).toEqual([]);
});

test('extensions beyond the maximum are found, in a segment and in the region', () => {
  const looptijd = (text: string) => `contractvorm: { looptijd: { ${text} } }`;
  const of = (text: string) =>
    tokensOf(contractLength, { 'x.yaml': `inkoopinstrumenten: { ${looptijd(text)} }\n` });
  expect(of('jaren: 4, opties: [2, 2], maximum: 7')).toEqual([['SEG216', '7']]);
  expect(of('jaren: 4, opties: [2, 2], maximum: 8')).toEqual([]);
  expect(of('jaren: 0.1, opties: [0.2], maximum: 0.3')).toEqual([]);
  expect(of('jaren: 4, opties: [2, 2]')).toEqual([]);
  const segment = `segmenten:\n  - id: wonen\n    naam: Wonen\n    instrumenten: { ${looptijd('jaren: 9, maximum: 8')} }\n`;
  expect(tokensOf(contractLength, { 'x.yaml': segment })).toEqual([['SEG216', '8']]);
});

const fasen = (...rows: readonly (readonly [number, string])[]) => ({
  'programma.yaml': `programma:
  naam: Programma
  kort: programma
  fasen:
${rows.map(([nummer, van], index) => `    - { id: f${index}, nummer: ${nummer}, naam: Fase ${index}, periode: { van: ${van} } }\n`).join('')}`,
});

test('numbers of phases follow; one slip is one finding', () => {
  expect(tokensOf(phaseNumbers, fasen([1, '2019-01'], [3, '2019-06'], [4, '2020-01']))).toEqual([
    ['SEG219', '3'],
  ]);
  expect(tokensOf(phaseNumbers, fasen([2, '2019-01']))).toEqual([['SEG219', '2']]);
  expect(tokensOf(phaseNumbers, fasen([1, '2019-01'], [2, '2019-06']))).toEqual([]);
});

test('phases follow in time', () => {
  const [found, ...more] = findingsOf(phaseOrder, fasen([1, '2019-06'], [2, '2019-01']));
  expect(more).toEqual([]);
  expect([found?.code, found?.token]).toEqual(['SEG223', '2019-01']);
  expect(found?.diagnostic.related).toHaveLength(1);
  expect(tokensOf(phaseOrder, fasen([1, '2019-06'], [2, "'2019'"]))).toEqual([]);
});

const stuk = (fields: string) => ({
  'gemeenten.yaml': `gemeenten:\n  - { id: aa, naam: Aadorp, code: gm0001, stukken: [{ document: brief, ${fields} }] }\n`,
});

test('a letter is not sent before it was decided on, nor answered before it came', () => {
  expect(tokensOf(datesInOrder, stuk('besluitdatum: 2020-10-26, verzenddatum: 2020-10-20'))).toEqual([
    ['SEG222', '2020-10-20'],
  ]);
  expect(tokensOf(datesInOrder, stuk('datum: 2020-10-26, datumUwBrief: 2021-10-20'))).toEqual([
    ['SEG222', '2020-10-26'],
  ]);
  expect(tokensOf(datesInOrder, stuk('besluitdatum: 2020-10-26, verzenddatum: 2020-10-26'))).toEqual([]);
});

test('a tender is awarded after it was published', () => {
  const tender = (publicatie: string, gunning: string) => ({
    'tender.yaml': `aanbestedingen:
  - id: t
    naam: T
    percelen: [{ id: p, naam: P, segmenten: [wonen] }]
    publicatie: ${publicatie}
    gunning: ${gunning}
`,
  });
  expect(tokensOf(datesInOrder, tender('2021-02-01', "'2020'"))).toEqual([['SEG222', "'2020'"]]);
  expect(tokensOf(datesInOrder, tender('2021-02-01', 'voor 2021-07-01'))).toEqual([]);
});

test('a version that was adopted before it existed is a warning', () => {
  const files = (versie: string) => ({
    'documenten.yaml':
      "documenten: [{ id: brief, soort: brief, titel: B, status: concept, versie: '1.9' }]\n",
    'besluiten.yaml': `vaststellingen:
  - { document: brief, gemeente: aa, orgaan: college, versie: '${versie}', datum: 2020-10-26, uitkomst: conform }
`,
  });
  const [found] = findingsOf(adoptedVersion, files('1.10'));
  expect([found?.code, found?.token, found?.diagnostic.severity]).toEqual(['SEG213', "'1.10'", 'warning']);
  expect(tokensOf(adoptedVersion, files('1.9'))).toEqual([]);
  expect(tokensOf(adoptedVersion, files('1.0'))).toEqual([]);
  expect(tokensOf(adoptedVersion, files('definitief'))).toEqual([]);
});

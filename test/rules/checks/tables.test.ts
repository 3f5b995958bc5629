import { describe, expect, test } from 'vitest';
import { rule as outcome } from '../../../src/rules/checks/budget-is-no-outcome.ts';
import { rule as heading } from '../../../src/rules/checks/column-fits-heading.ts';
import { rule as counted } from '../../../src/rules/checks/figures-of-each.ts';
import { rule as moments } from '../../../src/rules/checks/moments-of-dataset.ts';
import { rule as people } from '../../../src/rules/checks/people-within-services.ts';
import { rule as rest } from '../../../src/rules/checks/rest-explained.ts';
import { readBy, tokensOf } from '../findings-of.ts';

const help = (columns: Partial<Record<'van' | 'nu', string>>, klus = '{ ritten: 30, mensen: 20 }') => ({
  'data.yaml': `datasets:
  - id: hulp
    titel: Hulp
    eenheid: trajecten
    totaal: geen
    toelichting: Er is geen totaal.
    kolommen:
      - { id: ritten, ${columns.van ?? 'titel: Trajecten, peildatum: "2022", eenheid: trajecten'} }
      - { id: mensen, ${columns.nu ?? 'titel: Cliënten, peildatum: "2022", eenheid: cliënten'} }
    rijen:
      - { id: maatje, titel: Maatje, waarden: { ritten: 50, mensen: 40 } }
      - { id: klus, titel: Klus, waarden: ${klus} }
`,
});

describe('clients and what they have', () => {
  test('are no more people than services', () => {
    expect(tokensOf(people, help({}))).toEqual([]);
    expect(tokensOf(people, help({}, '{ ritten: 30, mensen: 31 }'))).toEqual([['SEG366', '31']]);
  });
});

describe('a column', () => {
  const tokens = (columns: Parameters<typeof help>[0]) =>
    tokensOf(heading, help(columns)).map(([, token]) => token);
  test('counts what its heading says', () => {
    expect(tokens({})).toEqual([]);
    expect(tokens({ van: 'titel: Cliënten, peildatum: "2022", eenheid: trajecten' })).toEqual(['trajecten']);
    expect(tokens({ nu: 'titel: Trajecten, peildatum: "2022", eenheid: cliënten' })).toEqual(['cliënten']);
  });
  test('is of the side and the nature that its heading says', () => {
    const money = (soort: string, aard: string) => ({
      van: `titel: Baten, peildatum: "2022", soort: inkomsten, aard: realisatie`,
      nu: `titel: Lasten, peildatum: "2022", soort: ${soort}, aard: ${aard}`,
    });
    expect(tokens(money('uitgaven', 'realisatie'))).toEqual([]);
    expect(tokens(money('inkomsten', 'realisatie'))).toEqual(['inkomsten']);
    expect(tokens(money('uitgaven', 'begroting'))).toEqual(['realisatie']);
  });
  test('is not twice of one moment', () => {
    const twice = (year: string) => ({
      van: 'titel: Cliënten, peildatum: "2022"',
      nu: `titel: Cliënten, peildatum: "${year}"`,
    });
    expect(tokensOf(moments, help(twice('2023')))).toEqual([]);
    expect(tokensOf(moments, help(twice('2022')))).toEqual([['SEG243', '"2022"']]);
  });
});

describe('figures that are counted elsewhere', () => {
  const region = (at: string, remark: string, other: string) => ({
    'segmenten.yaml': `segmenten:
  - { id: wonen, naam: Wonen, kengetallen: { peiljaar: 2023, clienten: 10, opmerking: ${other} } }
  - { id: dag, naam: Dag, kengetallen: { peiljaar: 2023, clienten: 20 } }
  - { id: logeren, naam: Logeren, kengetallen: { peiljaar: 2023, geteldBij: ${at}, opmerking: ${remark} } }
`,
  });
  const tokens = (...args: Parameters<typeof region>) =>
    tokensOf(counted, region(...args), readBy('definitief')).map(([, token]) => token);
  test('are so by the remarks as well', () => {
    expect(tokens('wonen', 'Logeren is bij Wonen geteld.', 'Met logeren.')).toEqual([]);
    expect(tokens('dag', 'Logeren is bij Wonen geteld.', 'Met logeren.')).toEqual(['dag']);
    expect(tokens('wonen', 'Logeren is bij Dag geteld.', 'Met logeren.')).toEqual([
      'Logeren is bij Dag geteld.',
    ]);
    expect(tokens('wonen', 'Logeren is bij Wonen geteld.', 'Zonder logeren.')).toEqual(['Zonder logeren.']);
  });
});

test('a rest is explained', () => {
  const money = (more: string) => ({
    'geld.yaml': `financiering: { nietInSegmenten: { euro: 50000, grondslag: regio${more} } }\n`,
  });
  expect(tokensOf(rest, money(', toelichting: subsidies aan verenigingen'))).toEqual([]);
  expect(tokensOf(rest, money(''))).toEqual([['SEG369', '50000']]);
  expect(tokensOf(rest, money(', toelichting: n.v.t.'))).toEqual([['SEG369', 'n.v.t.']]);
});

test('a budget is told as a plan', () => {
  const tokens = (body: string) =>
    tokensOf(
      outcome,
      {
        'data.yaml': `datasets:
  - id: geld
    titel: Uitgaven
    eenheid: euro
    kolommen:
      - { id: toen, titel: Uitgaven, peildatum: "2022", soort: uitgaven, aard: realisatie }
      - { id: straks, titel: Uitgaven, peildatum: "2023", soort: uitgaven, aard: begroting }
    rijen: [{ id: hulp, titel: Hulp, waarden: { toen: 10, straks: 20 } }]
`,
        'tekst.md': `---\nid: tekst\nkop: Kop\n---\n\n${body}\n`,
      },
      readBy('definitief'),
    ).map(([, token]) => token);
  expect(tokens('In 2023 kostte hulp {{bedrag dataset.geld.rij.hulp.straks}}.')).toEqual(['kostte']);
  expect(tokens('Voor 2023 was {{bedrag dataset.geld.rij.hulp.straks}} begroot.')).toEqual([]);
  expect(tokens('In 2022 kostte hulp {{bedrag dataset.geld.rij.hulp.toen}}.')).toEqual([]);
  expect(tokens('De begroting van 2022 was {{bedrag dataset.geld.rij.hulp.toen}}.')).toHaveLength(1);
});

import { describe, expect, test } from 'vitest';
import type { Arguments } from '../../../src/diagnostics/diagnostic.ts';
import { rule as universal } from '../../../src/rules/checks/all-means-all.ts';
import { rule as basis } from '../../../src/rules/checks/amounts-have-basis.ts';
import { rule as notation } from '../../../src/rules/checks/amounts-one-notation.ts';
import { rule as counts } from '../../../src/rules/checks/counts-agree.ts';
import { rule as fits } from '../../../src/rules/checks/expression-fits-sentence.ts';
import { rule as contradicts } from '../../../src/rules/checks/figures-agree-with-data.ts';
import { rule as typed } from '../../../src/rules/checks/figures-from-data.ts';
import { rule as sources } from '../../../src/rules/checks/figures-have-source.ts';
import { rule as lists } from '../../../src/rules/checks/list-as-announced.ts';
import { rule as percentage } from '../../../src/rules/checks/percentage-follows.ts';
import { rule as forward } from '../../../src/rules/checks/trend-runs-forward.ts';
import { rule as trends } from '../../../src/rules/checks/trends-agree.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { findingsOf, readBy, tokensOf } from '../findings-of.ts';

const data = `datasets:
  - id: wijk
    titel: Hulp in de wijk
    eenheid: trajecten
    rijkop: Traject
    totaal: som
    kolommen:
      - { id: vorig, titel: "2022", peildatum: "2022" }
      - { id: nu, titel: "2023", peildatum: "2023" }
    rijen:
      - { id: maatje, titel: Maatjeshulp, waarden: { vorig: 150, nu: 120 } }
      - { id: klus, titel: Klussendienst, waarden: { vorig: 50, nu: 140 } }
financiering:
  taakstelling: { euro: 300000, grondslag: gemeente }
inkoopinstrumenten: { contractvorm: { looptijd: { jaren: 3 } } }
`;
const files = (body: string) => ({
  'data.yaml': data,
  'tekst.md': `---\nid: tekst\nkop: Kop\n---\n\n${body}\n`,
});
const tokens = <A extends Arguments>(rule: Rule<A>, body: string) =>
  tokensOf(rule, files(body), readBy('definitief')).map(([, token]) => token);

describe('a percentage beside its numbers', () => {
  test('is computed again', () => {
    expect(tokens(percentage, 'Het ging van 80 naar 100, dus 20% meer.')).toEqual(['20%']);
    expect(tokens(percentage, 'Het ging van 80 naar 100, dus 25% meer.')).toEqual([]);
    const [found] = findingsOf(percentage, files('Van 30 van de 90 ritten is 30% laat.'), readBy('concept'));
    expect(found?.diagnostic).toMatchObject({
      severity: 'warning',
      conceptOnly: true,
      args: { juist: '33%' },
    });
  });
});

describe('a typed number that is data', () => {
  test('is to be an expression, which the mend puts there', () => {
    const [found, ...more] = findingsOf(typed, files('Maatjeshulp daalt met 20%.'), readBy('definitief'));
    expect(more).toEqual([]);
    expect(found?.token).toBe('20%');
    expect(found?.diagnostic.fix?.edits[0]?.text).toBe(
      '{{ontwikkeling dataset.wijk.rij.maatje.vorig dataset.wijk.rij.maatje.nu}}',
    );
    expect(tokens(typed, 'Er zijn 260 trajecten. De contracten duren 3 jaar.')).toEqual(['260', '3']);
  });
  test('a length of contract in words is let be when it is right', () => {
    expect(tokens(typed, 'De contracten duren drie jaar.')).toEqual([]);
    expect(tokens(contradicts, 'De contracten duren vier jaar.')).toEqual(['vier']);
  });
  test('and must not say something else', () => {
    expect(tokens(contradicts, 'Maatjeshulp daalt met 25%. De contracten duren vijf jaar.')).toEqual([
      '25%',
      'vijf',
    ]);
    expect(tokens(contradicts, 'De taakstelling is € 400.000. Samen is de taakstelling € 600.000.')).toEqual([
      '€ 400.000',
    ]);
    expect(tokens(contradicts, 'Na vijf jaar kijken we naar het contract.')).toEqual([]);
  });
});

describe('a figure without a source', () => {
  test('is told, and one with a source, a norm or a goal is not', () => {
    expect(tokens(sources, 'Eén op de acht kinderen krijgt hulp. Ruim 400 gezinnen wachten.')).toEqual([
      'Eén op de acht',
      '400',
    ]);
    expect(
      tokens(sources, 'Volgens het CBS krijgt 13% van de kinderen hulp. Ten minste 80% moet slagen.'),
    ).toEqual([]);
    expect(tokens(sources, 'Eén op de acht kinderen krijgt hulp.[^a]\n\n[^a]: Telling, 2023.')).toEqual([]);
  });
});

describe('a trend in words', () => {
  test('agrees with the row it speaks of', () => {
    expect(tokens(trends, 'Maatjeshulp stijgt en de klussendienst daalt.')).toEqual(['stijgt']);
    expect(
      tokens(trends, 'Tegenover een afname van maatjeshulp staat een toename van de klussendienst.'),
    ).toEqual([]);
    expect(tokens(trends, 'De prijs van maatjeshulp stijgt. Maatjeshulp moet stijgen.')).toEqual([]);
    expect(tokens(trends, 'Het aantal trajecten daalde.')).toEqual(['daalde']);
  });
  test('of all holds for every row', () => {
    expect(tokens(universal, 'Alle trajecten laten een daling zien.')).toEqual(['daling']);
    expect(tokens(universal, 'Vrijwel alle trajecten laten een daling zien.')).toEqual([]);
  });
  test('that is computed runs forward over one row', () => {
    const path = (kolom: string, rij = 'maatje') => `dataset.wijk.rij.${rij}.${kolom}`;
    const hoe = (from: string, to: string) => tokens(forward, `Het ${`{{trend ${from} ${to}}}`}.`).length;
    expect([
      hoe(path('vorig'), path('nu')),
      hoe(path('nu'), path('vorig')),
      hoe(path('vorig'), path('nu', 'klus')),
    ]).toEqual([0, 1, 1]);
  });
});

test('a number from a table is of the row and the year the sentence names', () => {
  const cell = (rij: string, kolom: string) => `{{getal dataset.wijk.rij.${rij}.${kolom}}}`;
  expect(tokens(fits, `Voor maatjeshulp waren het er ${cell('klus', 'nu')}.`)).toEqual([cell('klus', 'nu')]);
  expect(tokens(fits, `In 2023 kreeg maatjeshulp er ${cell('maatje', 'vorig')}.`)).toEqual([
    cell('maatje', 'vorig'),
  ]);
  expect(tokens(fits, `Voor maatjeshulp waren het er ${cell('maatje', 'nu')} in 2023.`)).toEqual([]);
});

test('counts speak of all there are, or of some', () => {
  expect(tokens(counts, 'De drie gemeenten werken samen. De andere twee gemeenten ook.')).toEqual([
    'drie',
    'twee',
  ]);
  expect(
    tokens(
      counts,
      'De twee gemeenten werken samen. Drie gemeenten langs de rivier ook. De vier gemeenten die wachten niet.',
    ),
  ).toEqual([]);
});

test('a list has as many items as announced', () => {
  expect(tokens(lists, 'Er zijn drie kansen: rust en ruimte.')).toEqual(['drie']);
  expect(tokens(lists, 'Er zijn vier kansen:\n\n- rust;\n- ruimte;\n- tijd.')).toEqual(['vier']);
  expect(tokens(lists, 'Er zijn twee kansen: rust en ruimte.')).toEqual([]);
});

test('amounts have one notation', () => {
  const wrong = ['€ 9.2 mln', '€ 300.000,-', '€ 300000', 'EUR 300.000', '€ 1,020,000'];
  for (const amount of wrong) expect(tokens(notation, `Het kost ${amount} per jaar.`)).toEqual([amount]);
  expect(tokens(notation, 'Er is een post van 1,2 miljoen over.')).toEqual(['1,2 miljoen']);
  expect(tokens(notation, 'Het kost € 9,2 mln, € 1.020 of € 1.020,50. De begroting van 2024 volgt.')).toEqual(
    [],
  );
});

test('an amount per gemeente is told as such', () => {
  const amount = '{{bedrag financiering.taakstelling.euro}}';
  expect(tokens(basis, `Er moet ${amount} per gemeente af.`)).toEqual([]);
  expect(tokens(basis, `Er moet ${amount} af.`)).toEqual([amount]);
  expect(tokens(basis, `Er moet ${amount} voor de regio af.`)).toEqual([amount]);
});

describe('a number in words', () => {
  test('rounds what a table gives', () => {
    expect(tokens(contradicts, 'Maatjeshulp daalt met bijna 25%.')).toEqual(['25%']);
    expect(tokens(typed, 'De taakstelling is ongeveer € 310.000 per gemeente.')).toEqual([]);
    expect(tokens(sources, 'Ruim de helft van de trajecten is klussendienst.')).toEqual([]);
    expect(tokens(contradicts, 'Een derde van de trajecten is klussendienst.')).toEqual(['Een derde']);
  });
  test('tells what is most', () => {
    expect(tokens(contradicts, 'De meeste trajecten zijn klussendienst.')).toEqual([]);
    expect(tokens(contradicts, 'De meeste trajecten zijn maatjeshulp.')).toEqual(['De meeste trajecten']);
    expect(tokens(contradicts, 'Er zijn meer trajecten maatjeshulp dan klussendienst.')).toEqual([
      'meer trajecten',
    ]);
  });
});

describe('a trend of more than one row', () => {
  test('holds for each, and is as large as it says', () => {
    expect(tokens(universal, 'Beide soorten trajecten namen toe.')).toEqual(['namen toe']);
    expect(tokens(universal, 'Alleen de klussendienst groeide.')).toEqual([]);
    expect(tokens(trends, 'Klussendienst en maatjeshulp groeiden.')).toEqual(['groeiden']);
    expect(tokens(trends, 'De klussendienst verdubbelde.')).toEqual(['verdubbelde']);
    expect(tokens(trends, 'Maatjeshulp halveerde.')).toEqual(['halveerde']);
  });
});

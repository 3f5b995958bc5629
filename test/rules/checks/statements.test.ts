import { expect, test } from 'vitest';
import { rule as choiceFollowsDecision } from '../../../src/rules/checks/choice-follows-decision.ts';
import { rule as onePartyDoesIt } from '../../../src/rules/checks/one-party-does-it.ts';
import { rule as shortAndLongAgree } from '../../../src/rules/checks/short-and-long-agree.ts';
import { rule as statementsAgree } from '../../../src/rules/checks/statements-agree.ts';
import { rule as termKeepsMeaning } from '../../../src/rules/checks/term-keeps-meaning.ts';
import { rule as textFollowsData } from '../../../src/rules/checks/text-follows-data.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { findingsOf, readBy } from '../findings-of.ts';

const tokens = (rule: unknown, files: Readonly<Record<string, string>>) =>
  findingsOf(rule as Rule, files, readBy('definitief')).map(({ token }) => token);
const text = (id: string, body: string) => `---\nid: ${id}\nkop: Tekst ${id}\n---\n\n${body}\n`;
const decision = (tekst: string, keuze: string) =>
  `besluiten:\n  - id: een\n    tekst: ${tekst}\n    regelt: [{ aspect: perceel, keuze: "${keuze}" }]\n`;
const parcels =
  'In het landelijke perceel geldt vooraf een plafond. In het lokale perceel geldt vooraf geen plafond.';

test.each([
  [parcels, 'Plafond in lokaal perceel, niet in landelijk', ['lokaal']],
  [parcels, 'Plafond in beide percelen', ['beide']],
  [parcels, 'Plafond in landelijk perceel, niet in lokaal', []],
  [parcels, 'Geen plafond in lokaal perceel', []],
  ['Overeenkomsten lopen meerdere jaren.', 'Eenjarig', ['Eenjarig']],
  ['Overeenkomsten lopen meerdere jaren.', 'Meerjarig', []],
  ['Elke gemeente kiest het perceel.', 'Waar het past; de aanbieder kiest', ['aanbieder']],
  ['De eisen aan het vak worden hoog.', 'Lage eisen', ['Lage']],
])('%s / %s', (tekst, keuze, found) => {
  expect(tokens(choiceFollowsDecision, { 'besluiten.yaml': decision(tekst, keuze) })).toEqual(found);
});

const goal = (kort: string, volledig: string) => ({
  'segmenten.yaml': `segmenten:\n  - id: s\n    naam: Opvang\n    wetten: [wmo]\n    doelen:\n      - { id: d, kort: "${kort}", volledig: "${volledig}" }\n`,
});

test.each([
  ['Opvang is zo lang nodig en zo kort mogelijk.', 'Opvang is zo kort nodig en zo lang mogelijk.', 1],
  [
    'De aanbieder voert casusregie in het gezin.',
    'De lokale toegang voert casusregie in het gezin. Dat helpt.',
    1,
  ],
  ['Bewoners gaan over naar een tijdelijke plek.', 'Bewoners gaan soepel over naar een blijvende plek.', 1],
  ['Hulp wordt snel lichter of zwaarder.', 'Hulp wordt snel zwaarder of lichter, naar wat nodig is.', 0],
  ['Ouders en kinderen praten mee over de hulp.', 'Kinderen en ouders praten mee over de hulp.', 0],
])('short and long: %s', (kort, volledig, count) => {
  expect(tokens(shortAndLongAgree, goal(kort, volledig))).toHaveLength(count);
});

test('one word swapped in the full wording is told by the id of the goal', () => {
  const aim = (id: string, volledig: string) => ({
    's.yaml': `segmenten:\n  - id: s\n    naam: Logeren\n    domein: wmo\n    doelen:\n      - id: ${id}\n        kort: Zorg en onderwijs horen bij elkaar.\n        volledig: ${volledig}\n`,
  });
  expect(tokens(shortAndLongAgree, aim('lo-onderwijs', 'Zorg en verblijf horen bij elkaar.'))).toHaveLength(
    1,
  );
  expect(tokens(shortAndLongAgree, aim('lo-samen', 'Zorg en leren horen bij elkaar.'))).toEqual([]);
  expect(
    tokens(shortAndLongAgree, aim('lo-onderwijs', 'Zorg en onderwijs horen bij elkaar, elke dag.')),
  ).toEqual([]);
});

test('who does a task is the party most texts name', () => {
  const terms =
    'begrippen:\n  - { id: p, term: procesregie, definitie: De lokale toegang bewaakt de voortgang. }\n';
  const found = (one: string, two: string) =>
    tokens(onePartyDoesIt, { 'b.yaml': terms, 'een.md': text('een', one), 'twee.md': text('twee', two) });
  expect(found('De aanbieder voert de procesregie.', 'De toegang heeft de procesregie.')).toEqual([
    'aanbieder',
  ]);
  expect(found('De {{begrip.p.term}} heeft de aanbieder.', 'De toegang heeft de procesregie.')).toEqual([
    'aanbieder',
  ]);
  expect(found('De toegang voert de procesregie.', 'De toegang heeft de procesregie.')).toEqual([]);
  expect(found('De aanbieder helpt bij de procesregie van de toegang.', 'Dat werkt.')).toEqual([]);
});

test('the law says which organ settles a framework, unless a document says it', () => {
  const found = (body: string) => tokens(onePartyDoesIt, { 'een.md': text('een', body) });
  expect(found('Het college stelt het kader vast.')).toEqual(['college']);
  expect(found('De raad stelt het kader vast.')).toEqual([]);
  expect(found('Het college stelt de planning vast.')).toEqual([]);
});

test.each([
  ['De dienst voor spoed is in opbouw in de stad.', 'In de stad is de dienst voor spoed in afbouw.', 1],
  ['Elke gemeente betaalt de hulp voor haar eigen inwoners.', 'De gemeenten verevenen de kosten.', 1],
  ['Elke gemeente betaalt de hulp voor haar eigen inwoners.', 'De gemeenten verevenen niet.', 0],
  ['De opvang van gezinnen valt buiten de inkoop.', 'De opvang van gezinnen valt niet binnen de inkoop.', 0],
  ['Lange trajecten zijn duur.', 'Korte trajecten zijn goedkoop.', 0],
])('%s / %s', (one, two, count) => {
  expect(tokens(statementsAgree, { 'een.md': text('een', one), 'twee.md': text('twee', two) })).toHaveLength(
    count,
  );
});

const term = (name: string, definitie: string) => ({
  'begrippen.yaml': `begrippen:\n  - { id: a, term: ${name}, definitie: "${definitie}" }\n  - { id: b, term: overdracht, definitie: De overgang van werk van het Rijk naar de stad. }\n`,
});

test.each([
  ['afschalen', 'Hulp lichter maken met meer uren.', ['meer uren']],
  ['afschalen', 'Hulp lichter maken met minder uren en meer eigen kracht.', []],
  ['zorg in natura', 'Ondersteuning die de cliënt zelf inkoopt.', ['cliënt zelf inkoopt']],
  ['zorg in natura', 'Ondersteuning die de gemeente voor de cliënt inkoopt.', []],
  ['sociale basis', 'Wat inwoners steunt met een indicatie.', ['met een indicatie']],
  ['sociale basis', 'Wat inwoners steunt, met of zonder indicatie.', []],
])('%s: %s', (name, definitie, found) => {
  expect(tokens(termKeepsMeaning, term(name, definitie))).toEqual(found);
});

test('what stands behind a term is its own meaning', () => {
  const files = (body: string) => ({
    ...term('verandering', 'Een andere manier om hulp te geven.'),
    'een.md': text('een', body),
  });
  const wrong = 'We zijn bezig met de verandering, de overgang van werk, en niet meer.';
  expect(tokens(termKeepsMeaning, files(wrong))).toEqual(['verandering, de overgang van werk']);
  expect(tokens(termKeepsMeaning, files(wrong.replace('verandering', 'overdracht')))).toEqual([]);
});

test('the centrumgemeente and the outcomes are those of the data', () => {
  const found = (body: string) =>
    tokens(textFollowsData, {
      'regio.yaml':
        'regio: { id: proef, naam: Proef, centrumgemeente: aa }\nkwaliteitskader: { onderdelen: [{ naam: Hulp }], maten: [uitval, tevredenheid] }\n',
      'gemeenten.yaml':
        'gemeenten:\n  - { id: aa, naam: Kampen, code: gm0166 }\n  - { id: bee, naam: Zwolle, code: gm0193 }\n',
      'een.md': text('een', body),
    });
  expect(found('De gemeenten begroten beschermd wonen samen. Zwolle verzorgt de toegang.')).toEqual([
    'Zwolle',
  ]);
  expect(found('De gemeenten begroten beschermd wonen samen. Kampen verzorgt de toegang.')).toEqual([]);
  expect(found('Er is beschermd wonen in Zwolle.')).toEqual([]);
  expect(found('We meten de uitkomsten van hulp: wachttijd, uitval en tevredenheid.')).toEqual(['wachttijd']);
  expect(found('We meten de uitkomsten van hulp: uitval en tevredenheid.')).toEqual([]);
  expect(found('We kijken naar uitkomsten, instroom en wachttijd.')).toEqual([]);
});

test.each([
  ['een groter aantal', 1],
  ['zoveel mogelijk aanbieders', 1],
  ['een kleiner aantal', 0],
  ['vooral kleine aanbieders', 0],
])('fewer providers are wanted, and recorded is: %s', (type, count) => {
  const files = {
    'inkoop.yaml': `inkoopinstrumenten: { leveranciersmanagement: { aanbieders: { type: ${type} } } }
uitgangspunten: [{ id: a, kernwoord: Minder aanbieders, kernzin: Minder aanbieders doen samen meer. }]
`,
  };
  expect(tokens(statementsAgree, files)).toHaveLength(count);
});

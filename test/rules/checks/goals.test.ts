import { expect, test } from 'vitest';
import { rule as datesInOrder } from '../../../src/rules/checks/dates-in-order.ts';
import { rule as goalMeasured } from '../../../src/rules/checks/goal-measured.ts';
import { rule as goalUnderTheme } from '../../../src/rules/checks/goal-under-theme.ts';
import { rule as indicatorKind } from '../../../src/rules/checks/indicator-kind.ts';
import { rule as oneSpellingOfName } from '../../../src/rules/checks/one-spelling-of-name.ts';
import { rule as ratioParts } from '../../../src/rules/checks/ratio-parts.ts';
import { rule as shareInWords } from '../../../src/rules/checks/share-in-words.ts';
import { rule as typedAge } from '../../../src/rules/checks/typed-age-agrees.ts';
import { findingsOf, tokensOf } from '../findings-of.ts';

const segment = (text: string) => ({
  'segmenten.yaml': `segmenten:\n  - id: wonen\n    naam: Wonen\n${text}`,
});
const indicator = (text: string) =>
  segment(`    indicatoren:\n      - { id: een, richting: toename, ${text} }\n`);

test('the kind and the outcome of an indicator are those of its name', () => {
  const of = (text: string) => tokensOf(indicatorKind, indicator(text));
  expect(of('naam: Trajecten volgens plan, soort: volgens_plan, uitkomst: uitval')).toEqual([
    ['SEG371', 'uitval'],
  ]);
  expect(of('naam: Wachttijd, soort: duur')).toEqual([['SEG371', 'duur']]);
  expect(of('naam: Aantal meldingen, soort: wachttijd')).toEqual([['SEG371', 'wachttijd']]);
  expect(of('naam: Duur van de hulp, soort: duur, uitkomst: tevredenheid')).toEqual([
    ['SEG371', 'tevredenheid'],
  ]);
  expect(of('naam: Tevreden cliënten, soort: verhouding, uitkomst: tevredenheid')).toEqual([]);
  expect(of('naam: Trajecten die voortijdig stoppen, soort: aantal, uitkomst: uitval')).toEqual([]);
  expect(of('naam: Bewoners met een tuin, soort: aantal, uitkomst: minder_problemen')).toEqual([]);
});

test('part and whole of a ratio differ, in the order of the name', () => {
  const of = (naam: string, teller: string, noemer: string) =>
    tokensOf(ratioParts, indicator(`naam: ${naam}, soort: verhouding, teller: ${teller}, noemer: ${noemer}`));
  const [name, huis, flat] = ['Huizen tegenover flats', 'bewoners in een huis', 'bewoners in een flat'];
  expect(of(name, huis, huis)).toEqual([['SEG372', huis]]);
  expect(of('Huurders tegenover kopers', 'kopers', 'huurders')).toEqual([['SEG372', 'kopers']]);
  expect(of(name, huis, flat)).toEqual([]);
  expect(of('Wachtlijst', 'plekken', 'mensen op de wachtlijst')).toEqual([['SEG372', 'plekken']]);
  expect(of('Wachtlijst', 'mensen op de wachtlijst', 'plekken')).toEqual([]);
});

test('a percentage is in parts of a hundred, and what the words say', () => {
  const of = (text: string) =>
    tokensOf(shareInWords, indicator(`naam: Bewoners met een tuin, soort: verhouding, ${text}`));
  const measured = (value: number) => `nulmeting: { waarde: ${value}, eenheid: procent }`;
  expect(of(measured(0.2))).toEqual([['SEG373', '0.2']]);
  expect(of(`${measured(0.4)}, toelichting: Ook per duizend inwoners bekend.`)).toEqual([]);
  expect(of(`${measured(25)}, toelichting: Het is één op de vijf.`)).toEqual([['SEG373', '25']]);
  expect(of(`${measured(20)}, toelichting: Het is één op de vijf.`)).toEqual([]);
});

const doelen = (...goals: readonly string[]) =>
  segment(
    `    doelen:\n${goals.map((goal) => `      - ${goal}\n`).join('')}    indicatoren:\n      - { id: tuin, naam: Bewoners met een tuin, soort: verhouding, richting: toename }\n      - { id: balkon, naam: Bewoners met een balkon, soort: verhouding, richting: toename }\n`,
  );

test('an indicator without a goal is told at the goal that is about the same', () => {
  const findings = findingsOf(
    goalMeasured,
    doelen(
      '{ id: groen, kort: Meer bewoners krijgen een tuin., indicatoren: [balkon], type: verandering }',
      '{ id: lucht, kort: Meer bewoners krijgen een balkon., indicatoren: [balkon], type: verandering }',
    ),
  );
  expect(findings.map(({ token, line }) => [token, line.includes('id: groen')])).toEqual([
    ['indicatoren', true],
  ]);
  const sound = doelen(
    '{ id: groen, kort: Meer bewoners krijgen een tuin., indicatoren: [tuin], type: verandering }',
    '{ id: lucht, kort: Meer bewoners krijgen een balkon., indicatoren: [balkon], type: verandering }',
  );
  expect(tokensOf(goalMeasured, sound)).toEqual([]);
});

test('a result that is a part says how large a part', () => {
  const of = (text: string) =>
    tokensOf(
      goalMeasured,
      doelen(
        '{ id: groen, kort: Tuin en balkon., indicatoren: [tuin, balkon], type: verandering }',
        `{ id: bereik, kort: Bewoners doen mee., type: bereik, ${text} }`,
      ),
    );
  expect(of('resultaat: Dit deel deed mee.')).toEqual([['SEG292', 'Dit deel deed mee.']]);
  expect(of('resultaat: Dit deel deed mee., streefwaarde: 25')).toEqual([]);
  expect(of('resultaat: Een kwart van de bewoners deed mee.')).toEqual([]);
});

test('what a goal is compared with lies before its target', () => {
  const of = (basis: string, target: string) =>
    tokensOf(
      datesInOrder,
      segment(
        `    doelen:\n      - { id: a, kort: A., streefdatum: 2024-01-01, basisjaar: 2019-01-01 }\n      - { id: b, kort: B., streefdatum: ${target}, basisjaar: ${basis} }\n`,
      ),
    );
  expect(of('2024-01-01', '2024-01-01')).toEqual([['SEG222', '2024-01-01']]);
  expect(of('2019-01-01', '2024-01-01')).toEqual([]);
});

test('ages in words are ages', () => {
  const of = (text: string) =>
    tokensOf(typedAge, segment(`    leeftijd: { van: 12, tot: 18 }\n    doelgroep: ${text}\n`));
  expect(of('Jeugdigen vanaf achttieneneenhalf jaar.')).toEqual([['SEG297', 'vanaf achttieneneenhalf jaar']]);
  expect(of('Jeugdigen van negentien tot eenentwintig jaar.')).toEqual([
    ['SEG297', 'negentien tot eenentwintig jaar'],
  ]);
  expect(of('Jeugdigen vanaf zestieneneenhalf jaar.')).toEqual([]);
  expect(of('De hulp gaat over bij achttien jaar.')).toEqual([]);
});

test('a goal that stands away from its theme and does not name it is found', () => {
  const goals = (...rows: readonly (readonly [string, string])[]) =>
    segment(
      `    doelen:\n${rows.map(([thema, kort], index) => `      - { id: d-${index}, thema: ${thema}, kort: ${kort} }\n`).join('')}`,
    );
  const tuin = ['Tuinieren', 'Meer bewoners tuinieren.'] as const;
  const rust = ['Nachtrust', 'Meer bewoners hebben een goede nachtrust.'] as const;
  const away = goals(tuin, rust, ['Tuinieren', 'Minder bewoners liggen wakker.']);
  expect(tokensOf(goalUnderTheme, away)).toEqual([['SEG272', 'Tuinieren']]);
  expect(tokensOf(goalUnderTheme, goals(tuin, rust, ['Tuinieren', 'Er zijn tuinierclubs.']))).toEqual([]);
  expect(tokensOf(goalUnderTheme, goals(tuin, ['Tuinieren', 'Iedereen komt buiten.'], rust))).toEqual([]);
});

test('a label over goals that is another form of the usual one is found', () => {
  const labels = (...groups: readonly string[]) =>
    segment(
      `    doelen:\n${groups.map((groep, index) => `      - { id: d-${index}, groep: ${groep}, kort: Doel ${index}. }\n`).join('')}`,
    );
  const found = (...groups: readonly string[]) => tokensOf(oneSpellingOfName, labels(...groups));
  expect(found('Normaliseren', 'Normaliseren', 'Normalisatie')).toEqual([['SEG301', 'Normalisatie']]);
  expect(found('Normaliseren', 'Innoveren')).toEqual([]);
});

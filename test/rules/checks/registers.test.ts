import { expect, test } from 'vitest';
import { rule as abbreviationOfOwnName } from '../../../src/rules/checks/abbreviation-of-own-name.ts';
import { rule as adoptedVersionExists } from '../../../src/rules/checks/adopted-version-exists.ts';
import { rule as gemeenteInRegister } from '../../../src/rules/checks/gemeente-in-register.ts';
import { rule as gemeenteSpelledRight } from '../../../src/rules/checks/gemeente-spelled-right.ts';
import { rule as gemeenteStillExists } from '../../../src/rules/checks/gemeente-still-exists.ts';
import { rule as gemeentenLieTogether } from '../../../src/rules/checks/gemeenten-lie-together.ts';
import { rule as jeugdregioKnown } from '../../../src/rules/checks/jeugdregio-known.ts';
import { rule as jeugdregioSpelledRight } from '../../../src/rules/checks/jeugdregio-spelled-right.ts';
import { rule as lawFits } from '../../../src/rules/checks/law-fits.ts';
import { rule as lawInForce } from '../../../src/rules/checks/law-in-force.ts';
import { rule as noOtherGemeente } from '../../../src/rules/checks/no-other-gemeente.ts';
import { rule as oneDefinition } from '../../../src/rules/checks/one-definition.ts';
import { rule as oneSpellingOfName } from '../../../src/rules/checks/one-spelling-of-name.ts';
import { rule as ownWebsite } from '../../../src/rules/checks/own-website.ts';
import { gemeenten, opgeheven } from '../../../src/rules/registers/gemeenten.ts';
import { areNear, provincies, provinciesOfJeugdregio } from '../../../src/rules/registers/provincies.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { findingsOf, tokensOf } from '../findings-of.ts';

const body = (text: string) => ({ 'tekst.md': `---\nid: tekst\nkop: Inleiding\n---\n\n${text}\n` });
const tokens = (rule: unknown, text: string, files: Readonly<Record<string, string>> = {}) =>
  findingsOf(rule as Rule, { ...body(text), ...files }).map(({ token }) => token);
const gemeentenWith = (...rows: readonly string[]) => ({
  'gemeenten.yaml': `gemeenten:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`,
});
const limburg = 'id: venlo, naam: Venlo, code: gm0983';

test('every existing gemeente lies in one province, and each province has its number of 2024', () => {
  const present = [...gemeenten.keys()].filter((code) => !opgeheven.has(code));
  expect([...provincies.keys()].sort()).toEqual(present.sort());
  const counts = new Map<string, number>();
  for (const one of provincies.values()) counts.set(one, (counts.get(one) ?? 0) + 1);
  expect(Object.fromEntries(counts)).toEqual({
    Groningen: 10,
    Fryslân: 18,
    Drenthe: 12,
    Overijssel: 25,
    Flevoland: 6,
    Gelderland: 51,
    Utrecht: 26,
    'Noord-Holland': 44,
    'Zuid-Holland': 50,
    Zeeland: 13,
    'Noord-Brabant': 56,
    Limburg: 31,
  });
});

test('provinces lie beside each other both ways', () => {
  const all = [...new Set(provincies.values())];
  for (const one of all) for (const two of all) expect(areNear(one, two)).toBe(areNear(two, one));
  expect(provinciesOfJeugdregio('JZ32')).toEqual(['Gelderland', 'Limburg']);
});

test('a namesake far from the other gemeenten is found, one in the neighbouring province is not', () => {
  const bergen = (code: string) => gemeentenWith(limburg, `id: bergen, naam: Bergen, code: ${code}`);
  const [found, ...more] = findingsOf(gemeentenLieTogether, bergen('gm0373'));
  expect(more).toEqual([]);
  expect([found?.token, found?.diagnostic.args['juist']]).toEqual(['gm0373', 'gm0893']);
  expect(tokensOf(gemeentenLieTogether, bergen('gm0893'))).toEqual([]);
  const border = gemeentenWith(
    'id: mook, naam: Mook en Middelaar, code: gm0944',
    'id: nij, naam: Nijmegen, code: gm0268',
  );
  expect(tokensOf(gemeentenLieTogether, border)).toEqual([]);
  const wrong = findingsOf(
    gemeenteInRegister,
    gemeentenWith(limburg, 'id: bergen, naam: Bergen, code: gm0748'),
  );
  expect(wrong[0]?.diagnostic.args['juist']).toBe('gm0893');
});

test('the jeugdregio lies where the gemeenten do', () => {
  const files = (code: string) => ({
    ...gemeentenWith(limburg),
    'regio.yaml': `regio: { id: proef, naam: Proef, jeugdregio: ${code} }\n`,
  });
  expect(tokensOf(jeugdregioKnown, files('JZ20')).map(([, token]) => token)).toEqual(['JZ20']);
  expect(tokensOf(jeugdregioKnown, files('JZ42'))).toEqual([]);
});

test.each([
  ['Wij kopen in met Onderbanken en Beek.', ['Onderbanken']],
  ['Het college van Schoonhoven doet mee.', ['Schoonhoven']],
  ['De gemeenten Vlist en Bergambacht doen mee.', ['Vlist', 'Bergambacht']],
  ['Wij kopen in met Wymbritseradeel.', ['Wymbritseradeel']],
  ['Inwoners van Schoonhoven en Vlist gaan naar Gouda.', []],
  ['De voormalige gemeente Onderbanken deed mee.', []],
  ['Zederik ging in 2019 op in Vijfheerenlanden.', []],
  ['De Zorgcoöperatie Onderbanken doet mee.', []],
])('%s: gemeenten that are no more', (text, found) => {
  expect(tokens(gemeenteStillExists, text)).toEqual(found);
});

test.each([
  ['Wij kopen in met Dantumadeel.', ['Dantumadeel']],
  ['Wij kopen in met Dantumadiel (voorheen Dantumadeel).', []],
  ['Wij kopen in met Midden-Delftland.', ['Midden-Delftland']],
  ['Wij kopen in met Schouwen-Duivenland.', ['Schouwen-Duivenland']],
  ['De gemeente Oldanbt doet mee.', ['Oldanbt']],
  ['De Amsterdamse en Alblasserwaardse hulp, ook in Noord-Holland.', []],
])('%s: names of gemeenten elsewhere', (text, found) => {
  expect(tokens(gemeenteSpelledRight, text)).toEqual(found);
});

test('a gemeente of elsewhere in a list of the own ones is found where a name may stand too', () => {
  const files = (omschrijving: string) => ({
    ...gemeentenWith(
      limburg,
      'id: venray, naam: Venray, code: gm0984',
      'id: gennep, naam: Gennep, code: gm0907',
    ),
    'regio.yaml': `regio:\n  id: proef\n  naam: Proef\n  omschrijving: ${omschrijving}\n`,
  });
  const found = tokensOf(noOtherGemeente, files('Venlo, Venray en Roermond kopen samen in.'));
  expect(found.map(([, token]) => token)).toEqual(['Roermond']);
  expect(tokensOf(noOtherGemeente, files('Venlo en Venray grenzen aan Roermond.'))).toEqual([]);
});

test('a jeugdregio with a slip in its name is found, also as a party', () => {
  const files = (name: string) => ({
    'afspraken.yaml': `afspraken:\n  - { onderwerp: Tarieven, partijen: [${name}], tekst: De tarieven zijn gelijk. }\n`,
  });
  const found = (name: string) => tokensOf(jeugdregioSpelledRight, files(name)).map(([, token]) => token);
  expect(found('Hollands Rijnland')).toEqual(['Hollands Rijnland']);
  expect(found('Haaglande')).toEqual(['Haaglande']);
  expect(found('Haaglanden')).toEqual([]);
  expect(found('West-Brabant Oost')).toEqual([]);
});

test.each([
  ['Hulp uit de AWBZ blijft.', ['AWBZ']],
  ['Dit rust op de Wet werk en bijstand.', ['Wet werk en bijstand']],
  ['De Inspectie Jeugdzorg ziet toe.', ['Inspectie Jeugdzorg']],
  ['Begeleiding kwam over uit de AWBZ.', []],
  ['Tot 2015 gold de Wet werk en bijstand.', []],
  ['De AWBZ-zorg en de Participatiewet.', []],
])('%s: laws in force', (text, found) => {
  expect(tokens(lawInForce, text)).toEqual(found);
});

test('a paper that is older than the end of a law may name it', () => {
  const documenten = (jaar: number) => ({
    'documenten.yaml': `documenten:\n  - { id: brief, soort: brief, titel: Brief, status: concept, datum: ${jaar}-03-01 }\n`,
  });
  expect(tokens(lawInForce, 'De Wob geeft recht op stukken.', documenten(2020))).toEqual([]);
  expect(tokens(lawInForce, 'De Wob geeft recht op stukken.', documenten(2023))).toEqual(['Wob']);
});

test.each([
  ['Zie artikel 147 van de Jeugdwet.', ['artikel 147 van de Jeugdwet']],
  ['Zie artikel 2.9 Gemeentewet.', ['artikel 2.9 Gemeentewet']],
  ['Zie artikel 10, tweede lid, van de Woo.', ['artikel 10, tweede lid, van de Woo']],
  ['Zie artikel 147 van de Gemeentewet, artikel 2.9 van de Jeugdwet en artikel 2.1.3 Wmo 2015.', []],
  ['Zie artikel 4:81 van de Algemene wet bestuursrecht en artikel 2.38 van de Aanbestedingswet 2012.', []],
  ['De raad besluit volgens de Provinciewet.', ['Provinciewet']],
  ['Gedeputeerde staten houden volgens de Provinciewet toezicht.', []],
  ['Bij de Jeugdwet ziet de Nederlandse Zorgautoriteit toe op kwaliteit.', ['Nederlandse Zorgautoriteit']],
  ['Bij de Wmo houdt de IGJ toezicht op kwaliteit.', ['IGJ']],
  ['Toezicht op kwaliteit is bij de Jeugdwet de taak van de gemeente.', ['gemeente']],
  ['Bij de Wmo houdt de gemeente toezicht op kwaliteit.', []],
  ['Bij de Jeugdwet houdt de IGJ toezicht op kwaliteit, bij de Wmo de gemeente.', []],
  ['De gemeente bewaakt ook bij de Jeugdwet de kwaliteit.', []],
])('%s: what fits a law', (text, found) => {
  expect(tokens(lawFits, text)).toEqual(found);
});

const bodies = {
  'organisaties.yaml': [
    'organisaties:',
    '  - { id: bos, naam: Bestuurlijk Overleg Samenleving, kort: BOS, soort: overleg }',
    '  - { id: kern, naam: De Waterhof, soort: werkvoorziening }',
    '  - { id: centrum, naam: Meldcentrum Acute Hulp, soort: meldpunt }',
    '',
  ].join('\n'),
  'begrippen.yaml':
    'begrippen:\n  - { id: jim, term: jouw ingebrachte mentor, afkorting: JIM, definitie: Iemand die meedenkt. }\n',
};

test.each([
  ['Het Bestuurlijk Overleg Samenwerking (BOS) besluit.', ['Bestuurlijk Overleg Samenwerking']],
  ['Het Beraad Openbare Stukken ({{organisatie.bos.kort}}) besluit.', ['Beraad Openbare Stukken']],
  ['De {{organisatie.kern.naam}} ({{organisatie.bos.kort}}) besluit.', ['{{organisatie.kern.naam}}']],
  ['Het BOS (Bestuurlijk Overleg Zorg) besluit.', ['Bestuurlijk Overleg Zorg']],
  ['Een jongere ingebrachte mentor (JIM) denkt mee.', ['jongere ingebrachte mentor']],
  ['Een licht verstandelijke beperking (JIM) is geen bezwaar.', ['JIM']],
  ['Het Bestuurlijk Overleg Samenleving (BOS) en dit overleg (BOS) besluiten.', []],
  ['Jouw ingebrachte mentor (JIM) denkt mee met Anna de Vries (GGD).', []],
  ['De Gemeentelijke Gezondheidsdienst (GGD) en de Vereniging van Nederlandse Gemeenten (VNG).', []],
])('%s: names beside abbreviations', (text, found) => {
  expect(tokens(abbreviationOfOwnName, text, bodies)).toEqual(found);
});

test.each([
  ['Het Alarmcentrum Acute Hulp belt.', ['Alarmcentrum Acute Hulp']],
  ['Het Meldcentrum voor Acute Jeugdhulp belt.', ['Meldcentrum voor Acute Jeugdhulp']],
  ['Wij werken met De Waterenhof samen.', ['Waterenhof']],
  ['Het Meldcentrum Acute Hulp en De Waterhof bellen.', []],
  ['Het Meldcentrum Langdurige Zorg en de waterhuishouding.', ['Meldcentrum Langdurige Zorg']],
  ['Het Meldcentrum en de waterhuishouding.', []],
])('%s: names of bodies', (text, found) => {
  expect(tokens(oneSpellingOfName, text, bodies)).toEqual(found);
});

const titled = {
  'documenten.yaml': [
    'documenten:',
    '  - { id: brief, soort: brief, titel: Brief, status: concept }',
    '  - { id: kader, soort: elders, titel: Kader inkoop hulp 2031, versie: "1.0" }',
    '',
  ].join('\n'),
};

test.each([
  ['De raad nam het kader inkoop hulp 2030 aan.', ['kader inkoop hulp 2030']],
  ['Dit volgt op het vorige kader inkoop hulp 2030.', []],
  ['De raad nam het kader inkoop hulp 2031 aan.', []],
])('%s: years in titles', (text, found) => {
  expect(tokens(oneSpellingOfName, text, titled)).toEqual(found);
});

test.each([
  ['Stel het ‘{{titel "kader"}}’, versie 0.3, vast.', ['versie 0.3']],
  ['Stel het ‘Kader inkoop hulp 2031’, versie 1.0, vast.', []],
  ['Wie met versie 0.3 instemt, vindt in versie 1.1 niets nieuws.', ['versie 1.1']],
  ['De raad besprak toen ‘{{titel "kader"}}’, versie 0.3; dat was een concept.', []],
  ['De berichten volgen iWmo versie 3.2.', []],
])('%s: versions in texts', (text, found) => {
  expect(tokens(adoptedVersionExists, text, titled)).toEqual(found);
});

test('of two terms that are one, the one whose id says another is the copied one', () => {
  const begrippen = (...rows: readonly string[]) => ({
    'begrippen.yaml': `begrippen:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`,
  });
  const first = 'id: casus, term: proces, definitie: Wie het doet.';
  const second = 'id: proces, term: proces, definitie: Hoe het gaat.';
  const lines = (...rows: readonly string[]) =>
    findingsOf(oneDefinition, begrippen(...rows)).map(({ line }) => line);
  expect(lines(first, second)).toEqual([`- { ${first} }`]);
  expect(lines(second, first)).toEqual([`- { ${first} }`]);
});

test('a postal address in another gemeente is found', () => {
  const files = (plaats: string) =>
    gemeentenWith(`${limburg}, afzender: { postadres: "Postbus 1, 5900 AA ${plaats}" }`);
  expect(tokensOf(ownWebsite, files('Venray'))).toHaveLength(1);
  expect(tokensOf(ownWebsite, files('VENLO'))).toEqual([]);
});

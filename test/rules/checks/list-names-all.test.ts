import { describe, expect, it } from 'vitest';
import { rule as listNamesAll } from '../../../src/rules/checks/list-names-all.ts';
import { tokensOf } from '../findings-of.ts';

const files = (body: string) => ({
  'inkoop.yaml': `producten:
  - { id: a, naam: Tuinwerk, wet: wmo }
  - { id: b, naam: Hulp bij koken, wet: wmo }
  - { id: c, naam: Vervoer, wet: wmo }
klantprofielen:
  - { id: jongeren, naam: Jongeren, leeftijd: { van: 18, tot: 28 }, omschrijving: Wie jong is. }
  - { id: volwassenen, naam: Volwassenen, leeftijd: { van: 28, tot: 65 }, omschrijving: Wie werkt. }
  - { id: ouderen, naam: Ouderen, leeftijd: { van: 65 }, omschrijving: Wie oud is. }
`,
  'teksten/nu.md': `---\nid: nu\nkop: Nu\n---\n\n${body}\n`,
});

describe('a typed list of everything', () => {
  it.each([
    ['Het gaat over deze producten: tuinwerk en hulp bij koken.', ['hulp bij koken']],
    ['Dit zijn de {{aantal producten}} producten die wij kopen: tuinwerk en vervoer.', ['vervoer']],
    ['Het gaat over deze producten: tuinwerk, hulp bij koken en vervoer.', []],
    ['Het gaat vooral om deze producten: tuinwerk en vervoer.', []],
    ['Een nieuw contract komt er voor deze producten: tuinwerk en vervoer.', []],
    ['Er is hulp voor kinderen, jongeren en ouderen.', ['kinderen']],
    ['Er is hulp voor ouderen, jongeren en volwassenen.', []],
    ['Er is hulp voor jongeren en ouderen.', []],
    ['Er is hulp voor mantelzorgers, jongeren en ouderen.', []],
  ])('names what the region has: “%s”', (body, tokens) => {
    expect(tokensOf(listNamesAll, files(body))).toEqual(tokens.map((token) => ['SEG236', token]));
  });
});

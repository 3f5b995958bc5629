import { describe, expect, it } from 'vitest';
import { rule as contentFitsField } from '../../../src/rules/checks/content-fits-field.ts';
import { rule as namedSegmentExists } from '../../../src/rules/checks/named-segment-exists.ts';
import { rule as noForbiddenName } from '../../../src/rules/checks/no-forbidden-name.ts';
import { rule as oneSpellingOfName } from '../../../src/rules/checks/one-spelling-of-name.ts';
import { rule as ownGemeente } from '../../../src/rules/checks/own-gemeente.ts';
import { rule as ownSegment } from '../../../src/rules/checks/own-segment.ts';
import { rule as productInOnePlace } from '../../../src/rules/checks/product-in-one-place.ts';
import { rule as raakvlakMutual } from '../../../src/rules/checks/raakvlak-mutual.ts';
import { rule as segmentAtItsLevel } from '../../../src/rules/checks/segment-at-its-level.ts';
import { rule as segmentHasProduct } from '../../../src/rules/checks/segment-has-product.ts';
import { findingsOf, readBy, tokensOf } from '../findings-of.ts';

const text = (body: string) => ({ 'tekst.md': `---\nid: tekst\n---\n\n${body}\n` });

describe('a name the region does not use', () => {
  const names = {
    'namen.yaml': `producten:
  - { id: tuin, naam: Hulp in de tuin, nietGebruiken: [Tuinhulp, tuinmaatje], wet: wmo }
organisaties:
  - { id: raad, naam: WijkRaad, nietGebruiken: [wijkraad] }
begrippen:
  - { id: wtz, term: Wet op de tuinen, afkorting: Wtz, nietGebruiken: [WTZ], definitie: De tuinwet. }
`,
  };

  it.each([
    ['Er is tuinhulp en hulp in de tuin.', ['tuinhulp']],
    ['De tuinmaatjes komen.', ['tuinmaatjes']],
    ['De wijkraad en de WijkRaad, en een WTZ-melding.', ['wijkraad', 'WTZ']],
    ['Wie Tuinhulp Noord belt, krijgt de Wtz.', []],
  ])('“%s”', (body, tokens) => {
    const found = tokensOf(noForbiddenName, { ...names, ...text(body) });
    expect(found).toEqual(tokens.map((token) => ['SEG300', token]));
  });

  it('offers the right name: safely where only the spelling differs', () => {
    const [tuin, raad] = ['Er is tuinhulp.', 'De wijkraad.'].map(
      (body) => findingsOf(noForbiddenName, { ...names, ...text(body) })[0]?.diagnostic.fix,
    );
    expect([tuin?.safe, tuin?.edits[0]?.text]).toEqual([false, 'hulp in de tuin']);
    expect([raad?.safe, raad?.edits[0]?.text]).toEqual([true, 'WijkRaad']);
  });

  it('is an error in a definitive document, and a warning in a concept', () => {
    const severities = (['definitief', 'concept'] as const).map(
      (status) =>
        findingsOf(noForbiddenName, { ...names, ...text('Tuinhulp.') }, readBy(status))[0]?.diagnostic
          .severity,
    );
    expect(severities).toEqual(['error', 'warning']);
  });
});

describe('a name in another spelling', () => {
  const names = {
    'namen.yaml': `organisaties:
  - { id: overleg, naam: Tuinbazenoverleg Groene Stad, kort: TGS }
  - { id: teams, naam: Groene Buurtteams }
programma: { naam: Programma Bloei en Groei Regio Aadorp, kort: programma, fasen: [{ id: f, nummer: 1, naam: Begin, periode: { van: "2030" } }] }
producten:
  - { id: tuin, naam: Hulp bij de tuin, wet: wmo }
  - { id: huis, naam: Hulp bij het huishouden, wet: wmo }
  - { id: plus, naam: ZorgtuinPlus, wet: wmo }
bronnen: [{ id: boek, titel: Samen groener met de buurt }]
`,
  };

  it.each([
    ['De hulp bij de tuin en de ZorgtuinPlus blijven. Groene Buurtteams helpen, en TGS ook.', []],
    ['Hulp bij de Tuin bestaat.', ['Hulp bij de Tuin']],
    ['Er is hulp in de tuin.', ['hulp in de tuin']],
    ['Wie hulp krijgt, werkt in de tuin.', []],
    ['De zorgtuinplus en Zorgtuin Plus.', ['zorgtuinplus', 'Zorgtuin Plus']],
    ['Het Tuinbazenverleg Groene Stad.', ['Tuinbazenverleg']],
    ['Een Groen Buurtteams, of groene buurtteams.', ['Groen Buurtteams', 'groene buurtteams']],
    ['Het project bloei en groei loopt.', ['project bloei en groei']],
    ['Het stuk ‘Groener met de buurt’ is af.', ['Groener met de buurt']],
    ['De huishoudelijke hulp verandert.', ['huishoudelijke hulp']],
  ])('“%s”', (body, tokens) => {
    expect(tokensOf(oneSpellingOfName, { ...names, ...text(body) })).toEqual(
      tokens.map((token) => ['SEG301', token]),
    );
  });

  it('is the name itself where all texts write another form', () => {
    const body =
      'Hulp in tuinen bestaat. Er is hulp aan de tuin.\n\nDe hulp aan de tuin groeit, en hulp aan de tuin helpt.';
    expect(tokensOf(oneSpellingOfName, { ...names, ...text(body) })).toEqual([
      ['SEG301', 'Hulp bij de tuin'],
    ]);
  });
});

const segmenten = {
  'segmenten.yaml': `segmenten:
  - { id: tuin, naam: Zorgtuin, wetten: [wmo] }
  - { id: hof, naam: Werkhof, wetten: [wmo] }
  - id: dag
    naam: Dagdeel
    wetten: [wmo]
    deelsegmenten: [{ id: ochtend, naam: Ochtend, wetten: [wmo] }]
`,
};

describe('a segment that a text names', () => {
  it.each([
    ['Het segment zorgtuin is klein, en dit segment heeft ruimte.', []],
    ['De segmenten Zorgtuin, Werkhof en Dagdeel.', []],
    ['Het segment Zorgtuin en Werkhof.', ['Zorgtuin en Werkhof']],
    ['De segmenten Zorgtuin en Weekend.', ['Weekend']],
    ['Het segment vervoer.', ['vervoer']],
  ])('exists: “%s”', (body, tokens) => {
    const found = tokensOf(namedSegmentExists, { ...segmenten, ...text(body) });
    expect(found).toEqual(tokens.map((token) => ['SEG302', token]));
  });

  it.each([
    ['Het deelsegment Ochtend van het segment Dagdeel.', []],
    ['Het segment Ochtend.', ['segment']],
    ['Het deelsegment Zorgtuin.', ['deelsegment']],
  ])('has its level: “%s”', (body, tokens) => {
    const found = tokensOf(segmentAtItsLevel, { ...segmenten, ...text(body) });
    expect(found).toEqual(tokens.map((token) => ['SEG313', token]));
  });
});

describe('products and raakvlakken', () => {
  const region = (tuin: string, producten: string) => ({
    'segmenten.yaml': `segmenten:
  - { id: tuin, naam: Zorgtuin, wetten: [wmo]${tuin} }
  - { id: hof, naam: Werkhof, wetten: [wmo] }
producten:
  - { id: werk, naam: Tuinwerk, wet: wmo, segment: tuin }
  - { id: bus, naam: Busreis, wet: wmo, ${producten} }
`,
  });

  it.each([
    ['segment: hof', []],
    ['segmenten: [tuin, hof]', []],
    ['buitenSegmenten: Loopt al.', ['SEG316']],
    ['categorie: "04"', ['SEG314', 'SEG316']],
    ['segment: hof, segmenten: [tuin, hof]', ['SEG314']],
    ['segment: hof, buitenSegmenten: Loopt al.', ['SEG314']],
  ])('a product with %s', (home, codes) => {
    const files = region('', home);
    const found = [productInOnePlace, segmentHasProduct].flatMap((rule) =>
      findingsOf(rule as typeof segmentHasProduct, files),
    );
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('a raakvlak on one side is one finding, where it lacks', () => {
    const files = region(', raakvlakken: [{ segment: hof }]', 'segment: hof');
    expect(tokensOf(raakvlakMutual, files)).toEqual([['SEG311', 'wetten']]);
  });
});

describe('what a text is about', () => {
  const field = (veld: string) => ({
    'segmenten.yaml': `segmenten:\n  - { id: tuin, naam: Zorgtuin, wetten: [wmo], ${veld} }\n`,
  });

  it.each([
    ['doelgroep: Volwassenen zonder werk.', []],
    ['doelgroep: Tuinwerk en vervoer.', ['Tuinwerk en vervoer.']],
    ['doelgroep: Begeleiding voor volwassenen.', ['Begeleiding']],
    ['omschrijving: Jongeren krijgen hulp in een tuin.', []],
    ['omschrijving: Jongeren die vastlopen op school.', ['Jongeren']],
    ['diensten: [Tuinwerk, Ouderen]', ['Ouderen']],
    ['ambitie: Inwoners wonen zelfstandig.', []],
    ['ambitie: Ouderen met een beperking.', ['Ouderen']],
  ])('fits the field: %s', (veld, tokens) => {
    expect(tokensOf(contentFitsField, field(veld))).toEqual(tokens.map((token) => ['SEG317', token]));
  });

  it.each([
    ['Eisen voor de uitvoering van werkhof.', ['werkhof']],
    ['Werkhof is er snel.', ['Werkhof']],
    ['Wie naar een werkhof wil, kan dat.', []],
    ['Zorgtuin en werkhof: eisen voor de inkoop van werkhof.', []],
  ])('is the own segment: “%s”', (body, tokens) => {
    const files = {
      'segmenten.yaml': `segmenten:\n  - { id: hof, naam: Werkhof, wetten: [wmo] }\n  - { id: tuin, naam: Zorgtuin, wetten: [wmo], bijzonderheden: ["${body}"] }\n`,
    };
    expect(tokensOf(ownSegment, files)).toEqual(tokens.map((token) => ['SEG318', token]));
  });

  it.each([
    ['Het college van Beestad besluit.', ['Beestad']],
    ['Het college van Aadorp besluit.', []],
    ['De raad van Aadorp en de raad van Beestad besluiten.', []],
  ])('is the own gemeente: “%s”', (body, tokens) => {
    const files = {
      'gemeenten.yaml': `gemeenten:
  - { id: aa, naam: Aadorp, code: gm0001, stukken: [{ document: brief, lokaal: { groet: "${body}" } }] }
  - { id: bee, naam: Beestad, code: gm0002 }
`,
    };
    expect(tokensOf(ownGemeente, files)).toEqual(tokens.map((token) => ['SEG319', token]));
  });
});

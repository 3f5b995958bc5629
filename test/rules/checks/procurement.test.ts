import { describe, expect, it } from 'vitest';
import { rule as aspectByItself } from '../../../src/rules/checks/aspect-by-itself.ts';
import { rule as contractLength } from '../../../src/rules/checks/contract-length.ts';
import { rule as goodsNoSasInWords } from '../../../src/rules/checks/goods-no-sas-in-words.ts';
import { rule as lawAgrees } from '../../../src/rules/checks/law-agrees.ts';
import { rule as nameNotContradicted } from '../../../src/rules/checks/name-not-contradicted.ts';
import { rule as openHouseInWords } from '../../../src/rules/checks/open-house-in-words.ts';
import { rule as ownSegment } from '../../../src/rules/checks/own-segment.ts';
import { rule as purchaseAsSaid } from '../../../src/rules/checks/purchase-as-said.ts';
import { rule as purchaseInOneForm } from '../../../src/rules/checks/purchase-in-one-form.ts';
import { tokensOf } from '../findings-of.ts';

const tekst = (body: string) => ({ 'teksten/nu.md': `---\nid: nu\nkop: Nu\n---\n\n${body}\n` });

describe('the form of a purchase', () => {
  const region = (product: string, tender: string, rest = '') => ({
    'inkoop.yaml': `producten:
  - { id: tuin, naam: Tuinwerk, wet: wmo, instrumenten: { contractvorm: { vorm: ${product} } } }
  - { id: hof, naam: Hofwerk, wet: wmo, instrumenten: { contractvorm: { vorm: sas_procedure${rest} } } }
aanbestedingen:
  - { id: werk, naam: Inkoop werk, vorm: ${tender}, percelen: [{ id: p, naam: P, producten: [tuin] }] }
`,
  });

  it.each([
    ['sas_procedure', 'sas_procedure', []],
    ['sas_procedure', 'aanbesteding', []],
    ['bestuurlijk', 'sas_procedure', ['bestuurlijk']],
    ['sas_procedure', 'nationaal', ['nationaal']],
  ])('of a product is %s and of its tender %s', (product, tender, tokens) => {
    const found = tokensOf(purchaseInOneForm, region(product, tender));
    expect(found).toEqual(tokens.map((token) => ['SEG390', token]));
  });

  it('does not close where who fits can still enter', () => {
    const files = {
      'inkoop.yaml':
        'inkoopinstrumenten: { contractvorm: { vorm: europees_openbaar, toetreding: "Wie voldoet, kan later toetreden." } }\n',
    };
    expect(tokensOf(purchaseInOneForm, files)).toEqual([['SEG390', 'europees_openbaar']]);
  });
});

describe('how is bought and paid now', () => {
  const huidig = (model: string, vorm: string) => ({
    'inkoop.yaml': `inkoopstrategie: { huidig: { bekostiging: { model: ${model} }, contractvorm: { vorm: ${vorm} } } }\n`,
  });

  it.each([
    ['Nu betalen wij per uur, via open house.', []],
    ['Straks betalen wij voor het resultaat.', []],
    ['Nu betalen wij een vast bedrag per uur.', []],
    ['Nu krijgt elke aanbieder een vast budget. Wij betalen liever per uur dan achteraf.', ['vast budget']],
  ])('is the same in data and text: “%s”', (body, tokens) => {
    const files = { ...huidig('inspanningsgericht', 'open_house'), ...tekst(body) };
    expect(tokensOf(purchaseAsSaid, files)).toEqual(tokens.map((token) => ['SEG391', token]));
  });

  it('the place that the rest of the region does not bear is the slip', () => {
    const body =
      'Nu koopt de regio in met open house. Bij open house kan dat.\n\nTot nu toe was open house genoeg.';
    const files = { ...huidig('inspanningsgericht', 'subsidie'), ...tekst(body) };
    expect(tokensOf(purchaseAsSaid, files)).toEqual([['SEG391', 'subsidie']]);
  });

  it.each([
    ['model: outputgericht, eenheid: uur', ['uur']],
    ['model: inspanningsgericht, eenheid: uur', []],
    ['model: taakgericht, toelichting: De aanbieder krijgt een jaarbudget.', []],
    ['model: taakgericht, toelichting: Dat past beter dan betalen per uur.', []],
  ])('words beside a choice: %s', (words, tokens) => {
    const files = {
      'inkoop.yaml': `producten: [{ id: a, naam: Tuinwerk, wet: wmo, instrumenten: { bekostiging: { ${words} } } }]\n`,
    };
    expect(tokensOf(purchaseAsSaid, files)).toEqual(tokens.map((token) => ['SEG391', token]));
  });
});

describe('open house in words', () => {
  it.each([
    ['Bij open house krijgt ieder die voldoet een contract. Een maximum is er niet.', []],
    ['Bij open house krijgen hooguit twaalf partijen een contract.', ['hooguit twaalf partijen']],
    [
      'Bij open house krijgen de partijen met de laagste prijs een contract.',
      ['de partijen met de laagste prijs'],
    ],
    ['Bij open house doet ieder mee. Later kan men niet meer toetreden.', []],
    ['Straks kiezen wij vijf aanbieders, anders dan bij open house.', []],
    ['Bij open house kiezen inwoners de beste aanbieder.', []],
  ])('has no limit and no choice: “%s”', (body, tokens) => {
    expect(tokensOf(openHouseInWords, tekst(body))).toEqual(tokens.map((token) => ['SEG393', token]));
  });

  it.each([
    ['Nieuwe aanbieders kunnen pas later toetreden.', ['pas later toetreden']],
    ['Nieuwe aanbieders kunnen elk jaar in mei toetreden, niet daarbuiten.', []],
    ['Nieuwe aanbieders kunnen toetreden.', []],
  ])('is always open where the list of terms says so: “%s”', (sentence, tokens) => {
    const files = {
      ...tekst(`Bij open house krijgt ieder die voldoet een contract. ${sentence}`),
      'begrippen.yaml':
        'begrippen: [{ id: open, term: open house, definitie: Wie voldoet kan altijd toetreden. }]\n',
    };
    expect(tokensOf(openHouseInWords, files)).toEqual(tokens.map((token) => ['SEG393', token]));
  });

  it('also where it was chosen', () => {
    const files = {
      'inkoop.yaml':
        'inkoopinstrumenten: { contractvorm: { vorm: open_house, toelichting: De regio selecteert de aanbieders. } }\n',
    };
    expect(tokensOf(openHouseInWords, files)).toEqual([['SEG393', 'selecteert de aanbieders']]);
  });
});

it.each([
  ['Alleen de vier aanbieders met de laagste prijs doen mee.', ['Alleen de vier aanbieders']],
  ['Alleen de huidige aanbieders doen mee.', ['Alleen de huidige aanbieders']],
  ['Alleen aanbieders die aan de eisen voldoen, doen mee.', []],
  ['Er is geen maximum van vier aanbieders.', []],
])('where whoever meets the demands may enter: “%s”', (body, tokens) => {
  const files = {
    'inkoop.yaml':
      'producten: [{ id: a, naam: Tuinwerk, wet: wmo, instrumenten: { contractvorm: { vorm: bestuurlijk, looptijd: { jaren: 2 }, toetreding: "Wie aan de eisen voldoet, kan toetreden." } } }]\n',
    ...tekst(`Het contract duurt {{getal product.a.instrumenten.contractvorm.looptijd.jaren}} jaar. ${body}`),
  };
  expect(tokensOf(openHouseInWords, files)).toEqual(tokens.map((token) => ['SEG393', token]));
});

it('the maximum of the region holds for its segments and products', () => {
  const files = (looptijd: string) => ({
    'inkoop.yaml': `inkoopinstrumenten: { contractvorm: { looptijd: { maximum: 8 } } }
segmenten: [{ id: a, naam: Tuinwerk, instrumenten: { contractvorm: { looptijd: { ${looptijd} } } } }]
`,
  });
  expect(tokensOf(contractLength, files('jaren: 4, opties: [4]'))).toEqual([]);
  expect(tokensOf(contractLength, files('jaren: 4, opties: [4, 1]'))).toEqual([['SEG216', 'opties']]);
  expect(tokensOf(contractLength, files('jaren: 9'))).toEqual([['SEG216', '9']]);
  expect(tokensOf(contractLength, files('jaren: 4, maximum: 9'))).toEqual([['SEG216', '9']]);
});

it.each([
  ['toegang', 'Elke gemeente zelf', []],
  ['contractvorm', 'Elke gemeente zelf', ['Elke gemeente zelf']],
  ['contractvorm', 'Via open house', []],
])('a choice under %s: %s', (aspect, keuze, tokens) => {
  const files = {
    'besluiten.yaml': `besluiten: [{ id: toegang, tekst: De toegang blijft lokaal., regelt: [{ aspect: ${aspect}, keuze: ${keuze} }] }]\n`,
  };
  expect(tokensOf(aspectByItself, files)).toEqual(tokens.map((token) => ['SEG308', token]));
});

describe('the law', () => {
  const region = (wetten: string, product = 'wmo') => ({
    'inkoop.yaml': `domeinen: [{ id: wmo, naam: Wmo, wet: wmo }, { id: jeugd, naam: Jeugd, wet: jeugdwet }]
segmenten: [{ id: a, naam: Tuinwerk, domein: wmo, wetten: [${wetten}], doelgroep: Volwassenen zonder werk. }]
producten: [{ id: p, naam: Tuinieren, wet: ${product}, segment: a, lopendContract: { einde: 2030-12 } }]
`,
  });

  it.each([
    ['wmo', []],
    ['wmo, jeugdwet', []],
    ['jeugdwet', ['jeugdwet']],
  ])('of a segment is that of its domein: %s', (wetten, tokens) => {
    expect(tokensOf(lawAgrees, region(wetten))).toEqual(tokens.map((token) => ['SEG392', token]));
  });

  it.each([
    ['De inkoop voor de Wmo loopt in {{datum product.p.lopendContract.einde}} af.', []],
    ['De inkoop voor de Jeugdwet loopt in {{datum product.p.lopendContract.einde}} af.', ['Jeugdwet']],
    ['Anders dan bij de Jeugdwet loopt dit in {{datum product.p.lopendContract.einde}} af.', []],
  ])('in a sentence is that of what it is about: “%s”', (body, tokens) => {
    const files = { ...region('wmo'), ...tekst(body) };
    expect(tokensOf(lawAgrees, files)).toEqual(tokens.map((token) => ['SEG392', token]));
  });
});

describe('a text from another segment', () => {
  const region = (fields: string) => ({
    'segmenten.yaml': `segmenten:
  - id: hof
    naam: Respijtzorg
    wetten: [wmo]
    bijzonderheden: [Respijtzorg op school verloopt via de leerkracht.]
    indicatoren: [{ id: h, naam: Duur van respijtzorg, soort: duur, richting: afname }]
  - { id: tuin, naam: Dagopvang, wetten: [wmo], ${fields} }
`,
  });

  it.each([
    ['bijzonderheden: [Respijtzorg op school verloopt via de leerkracht.]', ['Respijtzorg']],
    ['bijzonderheden: [Wie meer nodig heeft krijgt respijtzorg.]', []],
    ['bijzonderheden: [Respijtzorg is vaak nodig naast deze hulp.]', []],
    ['doelen: [{ id: d, kort: Er zijn genoeg plekken voor respijtzorg. }]', ['respijtzorg']],
    ['doelen: [{ id: d, kort: Respijtzorg volgt waar het kan op tijd. }]', []],
    ['indicatoren: [{ id: i, naam: Duur van respijtzorg, soort: duur, richting: afname }]', ['respijtzorg']],
    [
      'indicatoren: [{ id: i, naam: Aantal dat doorstroomt naar respijtzorg, soort: aantal, richting: afname }]',
      [],
    ],
    ['bijzonderheden: [Een korte indicatie past bij respijtzorg.]', ['respijtzorg']],
    ['bijzonderheden: [Een korte indicatie past ook bij respijtzorg.]', []],
    ['doelen: [{ id: d, kort: Respijtzorg sluit aan op hulp in andere segmenten. }]', ['Respijtzorg']],
    ['doelen: [{ id: d, kort: Respijtzorg sluit aan op deze dagopvang. }]', []],
    ['doelgroep: Inwoners die respijtzorg nodig hebben.', ['respijtzorg']],
    ['doelgroep: Inwoners die eerder respijtzorg nodig hadden.', []],
    ['ambitie: Jeugdigen vinden een fijne dag.', ['Jeugdigen']],
    ['ambitie: Inwoners en hun kinderen vinden een fijne dag.', []],
  ])('%s', (fields, tokens) => {
    expect(tokensOf(ownSegment, region(fields))).toEqual(tokens.map((token) => ['SEG318', token]));
  });
});

it.each([
  ['Kortdurende hulp', 'De hulp is langdurig.', ['langdurig']],
  ['Kortdurende hulp', 'De hulp is nooit langdurig.', []],
  ['Kortdurende hulp', 'De hulp heeft een duidelijk einde.', []],
  ['Begeleiding individueel', 'De hulp is in een groep.', ['in een groep']],
  ['Begeleiding individueel', 'De hulp is individueel, en niet in een groep.', []],
  ['Tuinwerk', 'De hulp is langdurig.', []],
])('%s: “%s”', (naam, omschrijving, tokens) => {
  const files = { 'x.yaml': `segmenten: [{ id: a, naam: ${naam}, omschrijving: "${omschrijving}" }]\n` };
  expect(tokensOf(nameNotContradicted, files)).toEqual(tokens.map((token) => ['SEG394', token]));
});

describe('the SAS procedure in words', () => {
  it.each([
    ['Een SAS-procedure is er voor diensten, zoals zorg en rolstoelen.', ['rolstoelen']],
    ['De SAS-procedure kiezen we voor begeleiding en hulpmiddelen.', ['hulpmiddelen']],
    ['De SAS-procedure kiezen we voor begeleiding.', []],
    ['Voor hulpmiddelen geldt de SAS-procedure niet.', []],
    ['Voor zorg is er de SAS-procedure, voor hulpmiddelen een openbare aanbesteding.', []],
  ])('is for services: “%s”', (body, tokens) => {
    expect(tokensOf(goodsNoSasInWords, tekst(body))).toEqual(tokens.map((token) => ['SEG237', token]));
  });
});

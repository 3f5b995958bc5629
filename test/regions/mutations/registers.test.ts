import { expect, test } from 'vitest';
import { findingsAfter } from '../../support/mutation.ts';

const [limburg, holland, rijswijk, friesland] = [
  'noord-limburg',
  'midden-holland',
  'rijswijk',
  'achtkarspelen-tytsjerksteradiel',
];

test.each([
  ['SEG340', limburg, 'gemeenten/gennep.yaml', 'code: gm0907', 'code: gm0970'],
  ['SEG340', holland, 'regio.yaml', 'code: gm0627', 'code: gm0637'],
  ['SEG340', rijswijk, 'regio.yaml', 'naam: Rijswijk, code', 'naam: Rijswick, code'],
  ['SEG342', holland, 'regio.yaml', 'jeugdregio: JZ27', 'jeugdregio: JZ72'],
  ['SEG345', holland, 'producten.yaml', 'wet: wmo, categorie: "15"', 'wet: wmo, categorie: "45"'],
  ['SEG345', rijswijk, 'regio.yaml', 'categorie: "07"', 'categorie: "19"'],
  ['SEG346', holland, 'producten.yaml', 'grondslag: onderwijswetten', 'wet: jeugdwet'],
  ['SEG282', rijswijk, 'regio.yaml', 'ondertekening: 2016-09', 'ondertekening: 2017-02'],
  ['SEG353', limburg, 'documenten.yaml', 'grond: Wob 10.2b', 'grond: Woo 5.1.2b'],
  ['SEG355', holland, 'regio.yaml', ', bevestigd: true', ''],
  ['SEG356', limburg, 'teksten/1-inleiding.md', 'Sinds 2015 is onze gemeente', 'Sinds 2015 is Roermond'],
  [
    'SEG356',
    limburg,
    'teksten/5-planning.md',
    'gemeenten (toegang en backoffice)',
    'inwoners van de gemeente Weert',
  ],
  ['SEG356', rijswijk, 'teksten/financien.md', 'Het saldo', 'In Zoetermeer was het beter. Het saldo'],
  ['SEG356', holland, 'segmenten/5-wonen.yaml', 'voor beschermd wonen Gouda', 'voor beschermd wonen Leiden'],
  ['SEG357', rijswijk, 'teksten/cijfers.md', 'bouwt Rijswijk aan', 'bouwt Rijswjk aan'],
  ['SEG357', friesland, 'regio.yaml', 'naam: Dantumadiel', 'naam: Dantumadeal'],
  ['SEG357', holland, 'regio.yaml', 'opvang begroten', 'opvang in Krimpenerward begroten'],
  ['SEG358', limburg, 'regio.yaml', 'sociaal domein Limburg-Noord', 'sociaal domein Noord en Midden Limburg'],
  ['SEG359', holland, 'regio.yaml', '  jeugdregio: JZ27', '  inwoners: 480000\n  jeugdregio: JZ27'],
  ['SEG360', holland, 'regio.yaml', '[Zuid-Holland Zuid,', '[Zuid Holland Zuid,'],
] as const)('%s: an error put into %s %s', async (code, regio, file, from, to) => {
  const codes = (await findingsAfter({ regio, file, from, to })).map(([found]) => found);
  expect(codes).toEqual([code]);
});

test.each([
  [limburg, 'teksten/1-inleiding.md', 'onze gemeente', 'de gemeente'],
  [limburg, 'gemeenten/venray.yaml', 'Anne Thielen', 'Anne van Bergen'],
  [rijswijk, 'teksten/cijfers.md', 'bouwt Rijswijk aan', 'bouwt de gemeente Rijswijk aan'],
  [rijswijk, 'teksten/financien.md', 'Het saldo', 'Ook Delft en Westland kopen in. Het saldo'],
  [holland, 'regio.yaml', 'Gouda verzorgt de toegang', 'De Goudse toegang is voor iedereen'],
  [holland, 'producten.yaml', 'naam: Logeren Wmo', 'naam: Logeren voor volwassenen'],
  [friesland, 'regio.yaml', 'naam: Smallingerland', 'naam: Opsterland'],
] as const)('a sound edit of %s %s brings nothing', async (regio, file, from, to) => {
  expect(await findingsAfter({ regio, file, from, to })).toEqual([]);
});

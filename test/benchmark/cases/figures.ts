import { expect } from 'vitest';
import {
  type CaughtCase,
  findingsIn,
  type ImpossibleCase,
  type RegionFiles,
  type SilentCase,
  text,
} from '../benchmark-case.ts';

const bron = 'bronnen:\n  - { id: telling, titel: Eigen telling, jaar: 2023 }\n';

interface Rows {
  readonly [titel: string]: readonly [number, number];
}

/** A table of two years; more lines of YAML come below its rows. */
function table(titel: string, eenheid: string, rows: Rows, ...more: readonly string[]): string {
  return [
    `${bron}datasets:`,
    '  - id: tabel',
    `    titel: ${titel}`,
    `    eenheid: ${eenheid}`,
    '    bron: telling',
    '    kolommen:',
    '      - { id: vorig, titel: "2022", peildatum: "2022" }',
    '      - { id: nu, titel: "2023", peildatum: "2023" }',
    '    rijen:',
    ...Object.entries(rows).map(([naam, [vorig, nu]]) => {
      const [name, part] = naam.split(' < ');
      const whole = part === undefined ? '' : `, deelVan: ${part}`;
      return `      - { id: ${name?.toLowerCase()}, titel: ${name}${whole}, waarden: { vorig: ${vorig}, nu: ${nu} } }`;
    }),
    ...more.map((line) => `    ${line}`),
    '',
  ].join('\n');
}

const logeren = (nu: number) =>
  table('Plaatsen', 'plaatsen', {
    Logeren: [70, nu],
    'Kort < logeren': [30, 41],
    'Lang < logeren': [40, 55],
  });
const spending = (...lines: readonly string[]) =>
  [
    `${bron}financiering: { datasets: [geld] }`,
    'datasets:',
    '  - id: geld',
    '    titel: Uitgaven aan vervoer',
    ...lines,
    '',
  ].join('\n');
const sides = (eenheid: string, first: string) => [
  `    eenheid: ${eenheid}`,
  '    bron: telling',
  '    totaal: som',
  '    kolommen:',
  `      - { id: u22, titel: Uitgaven, peildatum: "2022", aard: ${first}, soort: uitgaven }`,
  '      - { id: r23, titel: Uitgaven, peildatum: "2022", aard: realisatie, soort: uitgaven }',
  '    rijen: [{ id: taxi, titel: Taxi, waarden: { u22: 1200, r23: 1300 } }]',
];
const region = (uitgaven: number): RegionFiles => ({
  'geld.yaml': [
    `${bron}financiering:`,
    `  uitgaven: { euro: ${uitgaven}, grondslag: regio, jaar: 2023, bron: telling }`,
    'segmenten:',
    '  - { id: een, naam: Een, kengetallen: { peiljaar: 2023, clienten: 40, omzet: { euro: 3100000, grondslag: regio, jaar: 2023 }, bron: telling } }',
    '  - { id: twee, naam: Twee, kengetallen: { peiljaar: 2023, clienten: 60, omzet: { euro: 5200000, grondslag: regio, jaar: 2023 }, bron: telling } }',
    '',
  ].join('\n'),
});
const target = { 'geld.yaml': 'financiering:\n  taakstelling: { euro: 300000, grondslag: gemeente }\n' };
const wijk = table(
  'Hulp in de wijk',
  'trajecten',
  { Maatjeshulp: [50, 40], Klussendienst: [20, 30] },
  'rijkop: Traject',
);

export const caught: readonly CaughtCase[] = [
  {
    entry: 'E001',
    code: 'SEG240',
    at: '98',
    wrong: { 'cijfers.yaml': logeren(98) },
    right: { 'cijfers.yaml': logeren(96) },
  },
  {
    entry: 'E002',
    code: 'SEG241',
    at: '4%',
    wrong: { 'tekst.md': text('Het aantal ritten ging van 320 naar 336, een stijging van 4%.') },
    right: {
      'tekst.md': text(
        'Het aantal ritten ging van 320 naar 336, een stijging van 5%.[^1]\n\n[^1]: Eigen telling, 2023.',
      ),
    },
  },
  {
    entry: 'E003',
    code: 'SEG241',
    at: '7%',
    wrong: { 'tekst.md': text('Het aantal ritten ging van 320 naar 300, een daling van 7%.') },
    right: {
      'tekst.md': text(
        'Het aantal ritten ging van 320 naar 300, een daling van 6%.[^1]\n\n[^1]: Eigen telling, 2023.',
      ),
    },
  },
  {
    entry: 'E006',
    code: 'SEG244',
    at: 'wordt lichter',
    wrong: {
      'tekst.md': text('De hulp in de wijk wordt lichter.'),
      'cijfers.yaml': table('Zwaarte van hulp in de wijk', 'trajecten', { Licht: [30, 10], Zwaar: [20, 45] }),
    },
    right: {
      'tekst.md': text('De hulp in de wijk wordt zwaarder.'),
      'cijfers.yaml': table('Zwaarte van hulp in de wijk', 'trajecten', { Licht: [30, 10], Zwaar: [20, 45] }),
    },
  },
  {
    entry: 'E007',
    code: 'SEG245',
    at: 'daling',
    wrong: {
      'tekst.md': text('Voor alle trajecten in de wijk is een daling te zien.'),
      'cijfers.yaml': wijk,
    },
    right: {
      'tekst.md': text('Voor niet alle trajecten in de wijk is een daling te zien.'),
      'cijfers.yaml': wijk,
    },
  },
  {
    entry: 'E088',
    code: 'SEG245',
    at: 'één contractvorm voor alle producten',
    wrong: {
      'tekst.md': text(
        'Er is één contractvorm voor alle producten. Zo is er één contractvorm voor vrijwel alle hulp.',
      ),
    },
    right: {
      'tekst.md': text(
        'Er is één contractvorm voor bijna alle producten. Zo is er één contractvorm voor vrijwel alle hulp.',
      ),
    },
  },
  { entry: 'E092', code: 'SEG247', at: '9100000', wrong: region(9100000), right: region(8300000) },
  {
    entry: 'E020',
    code: 'SEG250',
    at: 'stuks',
    wrong: { 'geld.yaml': spending(...sides('stuks', 'begroting')) },
    right: { 'geld.yaml': spending(...sides('euro', 'begroting')) },
  },
  {
    entry: 'E021',
    code: 'SEG251',
    at: 'realisatie',
    wrong: { 'geld.yaml': spending(...sides('euro', 'realisatie')) },
    right: { 'geld.yaml': spending(...sides('euro', 'begroting')) },
  },
  {
    entry: 'E142',
    code: 'SEG253',
    at: '6 ton',
    wrong: { ...target, 'tekst.md': text('Er geldt een taakstelling van 6 ton.') },
    right: {
      ...target,
      'tekst.md': text(
        'Er geldt een taakstelling van {{bedrag financiering.taakstelling.euro}} per gemeente.',
      ),
    },
  },
  {
    entry: 'E128',
    code: 'SEG254',
    at: 'Eén op de acht',
    wrong: { 'tekst.md': text('Eén op de acht kinderen krijgt hulp.') },
    right: { 'tekst.md': text('Eén op de acht kinderen krijgt hulp.[^1]\n\n[^1]: Eigen telling, 2023.') },
  },
];

const typed = async (body: string) => {
  const files = {
    'cijfers.yaml': table('Hulp in de wijk', 'trajecten', { Maatjeshulp: [150, 140] }, 'totaal: som'),
    'tekst.md': text(body),
  };
  return (await findingsIn(files)).map(({ code }) => code);
};

export const impossible: readonly ImpossibleCase[] = [
  {
    entry: 'E004',
    why: 'een totaal wordt berekend; wie het in de tekst overtypt, krijgt een melding',
    shows: async () => {
      expect(await typed('Er zijn {{getal (totaal dataset.tabel.kolom.nu)}} trajecten.')).toEqual([]);
      expect(await typed('Er zijn 140 trajecten.')).toEqual(['SEG242']);
    },
  },
  {
    entry: 'E005',
    why: 'een percentage in de tekst is een uitdrukking; wie het overtypt, krijgt een melding',
    shows: async () => {
      const trend = '{{trend dataset.tabel.rij.maatjeshulp.vorig dataset.tabel.rij.maatjeshulp.nu}}';
      expect(await typed(`Maatjeshulp ${trend}.`)).toEqual([]);
      expect(await typed('Maatjeshulp daalt met 7%.')).toEqual(['SEG242']);
    },
  },
  {
    entry: 'E009',
    why: 'een peildatum is één veld per kolom, en begin en eind van een jaar mengen geeft een melding',
    shows: async () => {
      const mixed = table('Hulp', 'trajecten', { Maatjeshulp: [150, 140] })
        .replace('titel: "2022", peildatum: "2022"', 'titel: Vorig, peildatum: 2022-12-31')
        .replace('titel: "2023", peildatum: "2023"', 'titel: Nu, peildatum: 2024-01-01');
      expect((await findingsIn({ 'cijfers.yaml': mixed })).map(({ code }) => code)).toEqual(['SEG243']);
    },
  },
  {
    entry: 'E087',
    why: 'een bekostigingsmodel is een keuze uit een vaste lijst met één label',
    shows: async () => {
      const files = { 'keuze.yaml': 'inkoopinstrumenten: { bekostiging: { model: PxQ } }\n' };
      expect((await findingsIn(files)).length).toBe(1);
    },
  },
  {
    entry: 'E093',
    why: 'een bedrag is een getal bij de gegevens; een punt tussen duizendtallen geeft een melding',
    shows: async () => {
      const pointed = table('Hulp', 'trajecten', { Maatjeshulp: [150, 140] }).replace('nu: 140', 'nu: 1.140');
      expect((await findingsIn({ 'cijfers.yaml': pointed })).map(({ code }) => code)).toEqual(['SEG250']);
    },
  },
];

export const silent: readonly SilentCase[] = [
  {
    control: 'C02',
    files: {
      'cijfers.yaml': table('Plaatsen', 'plaatsen', {
        Logeren: [544, 568],
        'Kort < logeren': [378, 365],
        'Lang < logeren': [166, 203],
        'Licht < kort': [211, 92],
        'Zwaar < kort': [167, 273],
      }), // prettier-ignore
    },
  },
  {
    control: 'C03',
    files: {
      'tekst.md': text(
        'Het aantal ritten ging van 166 naar 203, dus 22% meer.[^1]\n\n[^1]: Eigen telling, 2023.',
      ),
    },
  },
  {
    control: 'C06',
    files: { 'tekst.md': text('Tussen 1 juli 2023 en 1 januari 2024 zit een half jaar.') },
  },
  {
    control: 'C08',
    files: { 'tekst.md': text('De twee gemeenten werken samen. In de regio werken twee gemeenten samen.') },
  },
];

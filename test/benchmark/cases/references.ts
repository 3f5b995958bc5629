import { expect } from 'vitest';
import { loadCompiler } from '../../../src/cli/node-compiler.ts';
import { walkBlocks } from '../../../src/text/walk.ts';
import { memoryReader } from '../../support/memory-reader.ts';
import type { CaughtCase, ImpossibleCase, RegionFiles, SilentCase } from '../benchmark-case.ts';
import { findingsIn, letter, sound, text } from '../benchmark-case.ts';

/** A letter with annexes made elsewhere, and texts under their own headings. */
const withAnnexes = (titles: readonly string[], ...more: readonly string[]) =>
  `${letter(`bijlagen: [${titles.map((_, index) => `stuk-${index + 1}`).join(', ')}]`, ...more)}${titles
    .map((titel, index) => `  - { id: stuk-${index + 1}, soort: extern, titel: ${titel} }\n`)
    .join('')}`;

const segmenten = (...items: readonly string[]) =>
  `segmenten:\n${items.map((item) => `  - ${item}\n`).join('')}`;
const segment = (id: string, more: string) =>
  `{ id: ${id}, naam: ${id}, wetten: [wmo], doelgroep: Inwoners met vragen, ${more} }`;
const figures = 'kengetallen: { peiljaar: 2023, clienten: 40, aanbieders: 3 }';

/** A letter that is official, with all that asks for. */
const official: RegionFiles = {
  'regio.yaml': 'regio: { id: proef, naam: Proef }\n',
  'gemeenten.yaml': [
    'gemeenten:',
    '  - { id: kampen, naam: Kampen, code: gm0166, ondertekenaars: [{ functie: secretaris, naam: A. Jansen }, { functie: burgemeester, naam: B. de Wit }], stukken: [{ document: brief, kenmerk: K-1 }] }',
    '  - { id: zwolle, naam: Zwolle, code: gm0193, ondertekenaars: [{ functie: secretaris, naam: C. Bakker }, { functie: burgemeester, naam: D. Smit }], stukken: [{ document: brief, kenmerk: Z-2 }] }',
    '',
  ].join('\n'),
};
const gemeenten = official['gemeenten.yaml'] ?? '';

const profile = (...doelen: readonly string[]) =>
  `klantprofielen:\n  - id: ouderen\n    naam: Ouderen\n    leeftijd: { van: 67 }\n    omschrijving: Inwoners met pensioen.\n    doelen:\n${doelen.map((doel) => `      - ${doel}\n`).join('')}`;
const lonely =
  '{ id: d1, thema: Eenzaamheid, kort: Het wijkteam weet welke ouderen met eenzaamheid kampen. }';
const debts = (kort: string) => `{ id: d2, thema: Schulden, kort: ${kort} }`;

const principles = (second: string) =>
  `uitgangspunten:\n  - { id: u1, groep: Aanpak, kernzin: We beginnen bij de buurt., vraag: Waar beginnen we? }\n  - { id: u2, groep: Aanpak, kernzin: We meten wat het oplevert.${second} }\n  - { id: u3, groep: Aanpak, kernzin: We leren van elkaar., vraag: Hoe leren we? }\n`;

export const caught: readonly CaughtCase[] = [
  {
    entry: 'E010',
    code: 'SEG264',
    at: 'de volgende punten',
    wrong: {
      'tekst.md': text(
        'Uit de gesprekken haalden we de volgende punten die ertoe doen. Daarna volgde een jaar van rust.',
      ),
    },
    right: {
      'tekst.md': text('Uit de gesprekken haalden we de volgende punten die ertoe doen:\n\n- rust;\n- tijd.'),
    },
  },
  {
    entry: 'E013',
    code: 'SEG262',
    at: 'de bijlage',
    wrong: {
      'documenten.yaml': withAnnexes(['Rekenmodel', 'Tijdpad']),
      'tekst.md': text(
        'Het model staat in het plan en de bijlage. Het tijdpad staat in {{bijlage "stuk-2"}}.',
      ),
    },
    right: {
      'documenten.yaml': withAnnexes(['Rekenmodel', 'Tijdpad']),
      'tekst.md': text('Het model staat in {{bijlage "stuk-1"}}. Het tijdpad staat in {{bijlage "stuk-2"}}.'),
    },
  },
  {
    entry: 'E029',
    code: 'SEG260',
    at: 'bijlage 2',
    wrong: {
      'documenten.yaml': withAnnexes(['Overzicht van segmenten']),
      'tekst.md': text('De momenten staan in bijlage 2. De segmenten vindt u in {{bijlage "stuk-1"}}.'),
    },
    right: {
      'documenten.yaml': withAnnexes(['Overzicht van segmenten', 'Momenten']),
      'tekst.md': text('De momenten staan in bijlage 2. De segmenten vindt u in {{bijlage "stuk-1"}}.'),
    },
  },
  {
    entry: 'E057',
    code: 'SEG261',
    at: 'bijlage 2',
    wrong: {
      'documenten.yaml': withAnnexes(['Begrippen', 'Visie op zorg', 'Ingekochte hulp']),
      'tekst.md': text(
        'De contracten lopen af[^a]. Bijlage 1 legt de begrippen uit. Bijlage 3 geeft een overzicht van wat er is.\n\n[^a]: Alle contracten (zie overzicht bijlage 2).',
      ),
    },
    right: {
      'documenten.yaml': withAnnexes(['Begrippen', 'Visie op zorg', 'Ingekochte hulp']),
      'tekst.md': text(
        'De contracten lopen af[^a]. Bijlage 1 legt de begrippen uit en bijlage 2 de visie. Bijlage 3 geeft een overzicht van wat er is.\n\n[^a]: Alle contracten (zie overzicht bijlage 3).',
      ),
    },
  },
  {
    entry: 'E127',
    code: 'SEG262',
    at: 'een aparte bijlage',
    wrong: { 'tekst.md': text('In een aparte bijlage ‘inspraak’ staat wat er is gezegd.') },
    right: {
      'documenten.yaml': withAnnexes(['Inspraak']),
      'tekst.md': text('In een aparte bijlage ‘{{titel "stuk-1"}}’ staat wat er is gezegd.'),
    },
  },
  {
    entry: 'E014',
    code: 'SEG267',
    at: 'stuk-1',
    wrong: { 'documenten.yaml': withAnnexes(['Rekenmodel']) },
    right: {
      'documenten.yaml': withAnnexes(['Rekenmodel']),
      'tekst.md': text('Het model staat in {{bijlage "stuk-1"}}.'),
    },
  },
  {
    entry: 'E039',
    code: 'SEG268',
    at: '"1a"',
    wrong: { 'segmenten.yaml': segmenten(segment('dag', 'code: "1a"'), segment('nacht', 'code: "1b"')) },
    right: {
      'segmenten.yaml': segmenten(
        '{ id: zorg, naam: Zorg, code: "1", deelsegmenten: [{ id: dag, naam: Dag, code: "1a" }, { id: nacht, naam: Nacht, code: "1b" }] }',
      ),
    },
  },
  {
    entry: 'E058',
    code: 'SEG269',
    at: '7',
    wrong: {
      'tekst.md': text('**5) Logeren**\n\nEen plek voor even.\n\n**7) Vervoer**\n\nVan deur tot deur.'),
    },
    right: {
      'tekst.md': text('**5) Logeren**\n\nEen plek voor even.\n\n**6) Vervoer**\n\nVan deur tot deur.'),
    },
  },
  {
    entry: 'E136',
    code: 'SEG272',
    at: 'eenzaamheid',
    wrong: {
      'klantprofielen.yaml': profile(
        debts('Er is zicht op wat eenzaamheid bij ouderen erger maakt.'),
        lonely,
      ),
    },
    right: { 'klantprofielen.yaml': profile(debts('Er is zicht op wie met geldzorgen zit.'), lonely) },
  },
  {
    entry: 'E074',
    code: 'SEG274',
    at: 'u2',
    wrong: { 'uitgangspunten.yaml': principles('') },
    right: { 'uitgangspunten.yaml': principles(', vraag: Wat levert het op?') },
  },
  {
    entry: 'E043',
    code: 'SEG204',
    at: 'document',
    wrong: { ...official, 'gemeenten.yaml': gemeenten.replace(', kenmerk: Z-2', '') },
    right: official,
  },
  {
    entry: 'E044',
    code: 'SEG204',
    at: 'functie',
    wrong: { ...official, 'gemeenten.yaml': gemeenten.replace(', naam: D. Smit', '') },
    right: official,
  },
  {
    entry: 'E045',
    code: 'SEG275',
    at: '|  | per post |',
    wrong: { 'tekst.md': text('| Wat | Hoe |\n| --- | --- |\n| Brief | per mail |\n|  | per post |') },
    right: { 'tekst.md': text('| Wat | Hoe |\n| --- | --- |\n| Brief | per mail |\n| Nota | per post |') },
  },
  {
    entry: 'E090',
    code: 'SEG276',
    at: 'naam',
    wrong: {
      'segmenten.yaml': segmenten(
        segment('dag', ''),
        segment('nacht', ''),
        '{ id: week, naam: Week, doelgroep: Inwoners met vragen }',
      ),
    },
    right: { 'segmenten.yaml': segmenten(segment('dag', ''), segment('nacht', ''), segment('week', '')) },
  },
  {
    entry: 'E091',
    code: 'SEG277',
    at: 'week',
    wrong: {
      'segmenten.yaml': segmenten(segment('dag', figures), segment('nacht', figures), segment('week', '')),
    },
    right: {
      'segmenten.yaml': segmenten(
        segment('dag', figures),
        segment('nacht', figures),
        segment('week', 'kengetallen: { peiljaar: 2023, geteldBij: dag }'),
      ),
    },
  },
  {
    entry: 'E122',
    code: 'SEG279',
    at: 'concept',
    wrong: {
      'documenten.yaml': letter()
        .replace('definitief', 'concept')
        .replace(/ {4}(?:versie|datum): .*\n/gu, ''),
    },
    right: { 'documenten.yaml': letter().replace('definitief', 'concept') },
  },
  {
    entry: 'E148',
    code: 'SEG275',
    at: '**Partners**',
    wrong: { 'tekst.md': text('We kennen het aanbod.\n\n**Partners**') },
    right: { 'tekst.md': text('We kennen het aanbod.\n\n**Partners**\n\nDe bibliotheek doet mee.') },
  },
];

/** The documents of a small region as trees, and the words in them. */
async function treesOf(files: RegionFiles) {
  const paths = Object.entries({ ...sound, ...files }).map(([name, body]) => [
    `segments/proef/${name}`,
    body,
  ]);
  const { documents } = (await loadCompiler()).compile(memoryReader(Object.fromEntries(paths)), 'proef', {
    besloten: false,
  });
  return documents.map((document) => {
    const { blocks } = document.tree().tree;
    const nodes = [...walkBlocks(blocks)];
    return { blocks, nodes, words: nodes.map((node) => (node.type === 'text' ? node.text : '')).join('') };
  });
}

/** One source: a change of it is in every document, and nowhere the old words remain. */
async function isSaidOnce(): Promise<void> {
  const before = 'De toegang werkt per wijk.';
  const after = 'De toegang werkt per dorp.';
  for (const words of [before, after]) {
    for (const tree of await treesOf({ 'tekst.md': text(words) })) {
      expect(tree.words).toContain(words);
      expect(tree.words).not.toContain(words === before ? after : before);
    }
  }
}

/** The short and the long words of a goal are two fields of one thing, in one order and under one number. */
async function areTwoFieldsOfOne(): Promise<void> {
  const goals = (volledig: string) =>
    segmenten(
      `{ id: dag, naam: Dag, doelen: [{ id: d1, kort: Het aanbod past., volledig: "${volledig}" }] }`,
    );
  expect(await findingsIn({ 'segmenten.yaml': goals('Het aanbod past, ook in het weekend.') })).toEqual([]);
  const [twice] = await findingsIn({
    'segmenten.yaml': goals('Het aanbod past." }, { id: d1, kort: "Het aanbod is dichtbij.'),
  });
  expect(twice?.code).toBe('SEG200');
}

/** Numbers of tables and headings are made, and a row keeps its head. */
async function areNumbered(): Promise<void> {
  const table = '| Wat | Hoe |\n| --- | --- |\n| Brief | per mail |';
  const body = [1, 2, 3]
    .map((n) => `:::tabel\n:::bijschrift Deel ${'abc'[n - 1]}\n${table}\n:::`)
    .join('\n\n');
  for (const { nodes } of await treesOf({ 'tekst.md': text(body) })) {
    const tables = nodes.flatMap((node) => (node.type === 'table' ? [node] : []));
    expect(tables.map(({ caption }) => caption?.label)).toEqual(['Tabel 1', 'Tabel 2', 'Tabel 3']);
    for (const { head } of tables)
      expect(head.flatMap(({ cells }) => cells.map(({ header }) => header))).toEqual([true, true]);
    const levels = nodes.flatMap((node) => (node.type === 'heading' ? [node.level] : []));
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  }
}

/** A copy of a goal or a passage is found; only what is shared may stand twice. */
async function copiesAreFound(): Promise<void> {
  const goals = (second: string) =>
    segmenten(
      `{ id: dag, naam: Dag, doelen: [{ id: d1, kort: ${second.startsWith('*') ? '&een ' : ''}Gemeenten bouwen met partners aan een sterke buurt. }] }`,
      `{ id: nacht, naam: Nacht, doelen: [{ id: d2, kort: ${second} }] }`,
    );
  const codes = async (second: string) =>
    (await findingsIn({ 'segmenten.yaml': goals(second) })).map(({ code }) => code);
  expect(await codes('*een')).toEqual([]);
  expect(await codes('Gemeenten bouwen met partners aan een sterke buurt.')).toContain('SEG270');
}

/** A figure cannot be put in without words for it. */
async function figuresHaveWords(): Promise<void> {
  const table = (titel: string) =>
    `datasets:\n  - id: t\n    titel: Tellingen\n    eenheid: inwoners\n    kolommen: [{ id: k, titel: Nu }]\n    rijen: [{ id: r${titel}, waarden: { k: 172 } }]\n`;
  expect((await findingsIn({ 'datasets.yaml': table('') })).map(({ code }) => code)).toContain('SEG151');
}

/** Segments and profiles come in the order of the source. */
async function orderIsKept(): Promise<void> {
  const names = ['Zuid', 'Noord', 'Midden'];
  const body = '{{opsomming domeinen}}';
  const files = {
    'domeinen.yaml': `domeinen:\n${names.map((naam) => `  - { id: ${naam.toLowerCase()}, naam: ${naam} }\n`).join('')}`,
    'tekst.md': text(`Het gaat om ${body}.`),
  };
  for (const { words } of await treesOf(files)) expect(words).toContain('Zuid, Noord en Midden');
}

const group = (why: string, shows: ImpossibleCase['shows'], ...entries: readonly ImpossibleCase['entry'][]) =>
  entries.map((entry): ImpossibleCase => ({ entry, why, shows }));

export const impossible: readonly ImpossibleCase[] = [
  ...group(
    'Een tekst staat op één plaats en alle stukken nemen die over.',
    isSaidOnce,
    'E053',
    'E054',
    'E070',
    'E072',
    'E073',
    'E075',
  ),
  ...group(
    'De korte en de volledige tekst zijn twee velden van één doel, met één plaats in de volgorde.',
    areTwoFieldsOfOne,
    'E061',
    'E062',
    'E063',
    'E064',
    'E065',
    'E066',
    'E067',
    'E068',
    'E069',
    'E071',
  ),
  ...group(
    'Nummers van tabellen en koppen worden gemaakt, en elke tabel houdt haar kop.',
    areNumbered,
    'E027',
    'E059',
    'E056',
    'E152',
  ),
  ...group(
    'Wat twee keer moet staan, wordt gedeeld; een kopie wordt gevonden.',
    copiesAreFound,
    'E026',
    'E036',
    'E060',
    'E109',
  ),
  ...group('Een getal heeft altijd een naam.', figuresHaveWords, 'E094'),
  ...group('De volgorde komt uit de bron.', orderIsKept, 'E141'),
];

export const silent: readonly SilentCase[] = [
  {
    control: 'C04',
    files: {
      'tekst.md': text(
        'Eerst dit[^a], dan dat[^b].\n\n[^a]: De eerste noot.\n\n[^b]: De tweede, zie voetnoot 1.',
      ),
    },
  },
  {
    control: 'C05',
    files: { 'tekst.md': text('Dit zijn de drie punten:\n\n1. rust;\n2. ruimte;\n3. tijd.') },
  },
  {
    control: 'C07',
    files: {
      'documenten.yaml': withAnnexes(['Begrippen', 'Visie', 'Hulp', 'Segmenten']),
      'tekst.md': text(
        'De begrippen staan in bijlage 1 en de visie in bijlage 2. Zie voor de rest bijlagen 3 en 4, en hoofdstuk 2 van de Jeugdwet.',
      ),
    },
  },
  {
    control: 'C09',
    files: {
      'segmenten.yaml': segmenten(
        '{ id: dag, naam: Dag, doelen: [{ id: d1, kort: Gezinnen krijgen steun., volledig: "Gezinnen krijgen steun, zodat hulp niet te laat komt en rond 21 of 23 jaar stopt." }] }',
      ),
    },
  },
];

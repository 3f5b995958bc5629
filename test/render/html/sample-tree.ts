import { timeline } from '../../../src/documents/drawing/timeline.ts';
import type { Block, Cell } from '../../../src/text/tree/block.ts';
import type { DocumentTree } from '../../../src/text/tree/document-tree.ts';
import type { Inline } from '../../../src/text/tree/inline.ts';
import type { Origin } from '../../../src/text/tree/origin.ts';

const start = { offset: 0, line: 1, column: 1 };

/** An origin for nodes whose place does not matter. */
export const origin: Origin = { layer: 'region', file: 'regio.yaml', span: { start, end: start } };

export const text = (words: string): Inline => ({ type: 'text', text: words, origin });
export const mark = (number: number): Inline => ({ type: 'footnote', id: `n${number}`, number, origin });
export const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children, origin });
export const words = (content: string): Block => paragraph(text(content));
export const heading = (level: 1 | 2 | 3 | 4, id: string, content: string, number?: string): Block => ({
  type: 'heading',
  level,
  id,
  ...(number !== undefined && { number }),
  children: [text(content)],
  origin,
});
export const list = (style: 'bullet' | 'decimal' | 'parenthesis' | 'letter', ...items: string[]): Block => ({
  type: 'list',
  style,
  start: 1,
  items: items.map((item) => ({ children: [words(item)], origin })),
  origin,
});
export const cell = (children: readonly Block[], options: Partial<Cell> = {}): Cell => ({
  header: false,
  columnSpan: 1,
  rowSpan: 1,
  children,
  origin,
  ...options,
});

const drawing = timeline({
  phases: [
    { label: 'Fase 2: inkoopstrategie per domein', from: '2019-10-01', to: '2020-03-31' },
    { label: 'Fase 3: implementatie', from: '2020-05-15', to: '2021-12-31' },
  ],
  events: [
    {
      date: { from: '2020-05-11', to: '2020-05-20' },
      dateLabel: 'medio mei 2020',
      label: 'Start van fase 3',
    },
    {
      date: { from: '2021-02-01', to: '2021-02-01' },
      dateLabel: '1 februari 2021',
      label: 'Publicatie van de aanbesteding',
    },
    {
      date: { from: '2021-02-01', to: '2021-04-30' },
      dateLabel: 'februari tot en met april 2021',
      label: 'Aanbieders schrijven zich in',
    },
    {
      date: { from: '2022-01-01', to: '2022-01-01' },
      dateLabel: '1 januari 2022',
      label: 'Contracten gaan in',
    },
  ],
});

const segmentRow = (name: string, group: string, ...goals: string[]) => ({
  cells: [cell([words(name)], { header: true }), cell([words(group)]), cell([list('bullet', ...goals)])],
  origin,
});

/** A letter with one of everything a tree can hold. */
export const sampleTree: DocumentTree = {
  metadata: {
    title: 'Stand van zaken sturing en inkoop',
    author: 'Gemeente Venray',
    subject: 'Raadsinformatiebrief over de inkoop van zorg',
    keywords: ['inkoop', 'Wmo'],
    language: 'nl-NL',
    date: '2020-10-26',
    kind: 'raadsinformatiebrief',
    status: 'definitief',
    version: '1.0',
    notice: 'Voorbeeld, geen officieel document',
  },
  houseStyle: { colour: '#00607f' },
  orientation: 'portrait',
  origin,
  blocks: [
    {
      type: 'letterhead',
      wordmark: 'Gemeente Venray',
      sender: [
        { value: [text('Raadhuisstraat 1')], origin },
        { value: [text('Postbus 500, 5800 AM Venray')], origin },
        { label: 'Telefoon', value: [text('(0478) 52 33 33')], origin },
        {
          label: 'E-mail',
          value: [
            {
              type: 'link',
              href: 'mailto:gemeente@venray.nl',
              children: [text('gemeente@venray.nl')],
              origin,
            },
          ],
          origin,
        },
        { label: 'KvK-nummer', value: [text('14132389')], origin },
      ],
      recipient: [
        [text('Leden van de gemeenteraad van Venray')],
        [text('Postbus 500')],
        [text('5800 AM Venray')],
      ],
      origin,
    },
    {
      type: 'fields',
      fields: [
        { label: 'Datum', value: [text('26 oktober 2020')], origin },
        { label: 'RIB-nummer', value: [text('RIB 2020-114')], origin },
        { label: 'Behandeld door', value: [text('beleidsadviseur sociaal domein')], origin },
        { label: 'Bijlagen', value: [text('3')], origin },
        {
          label: 'Onderwerp',
          value: [text('Stand van zaken programma sturing en inkoop sociaal domein')],
          origin,
        },
      ],
      origin,
    },
    heading(1, 'titel-brief', 'Stand van zaken sturing en inkoop'),
    { type: 'notice', children: [words('Dit is een voorbeeld. Het is geen officieel document.')], origin },
    { type: 'contents', title: 'In deze brief', depth: 3, origin },
    { type: 'paragraph', role: 'lead', children: [text('De zeven gemeenten kopen zorg samen in.')], origin },
    heading(2, 'inleiding', 'Inleiding', '1'),
    paragraph(
      text('Het programma'),
      mark(1),
      text(' loopt sinds 2019. De '),
      { type: 'strong', children: [text('planning')], origin },
      text(' staat in '),
      { type: 'reference', target: 'figuur-1', children: [text('figuur 1')], origin },
      text(' en in '),
      { type: 'reference', target: 'besluiten', children: [text('de besluiten')], origin },
      text('. Nog eens'),
      mark(1),
      text(' en de MGR'),
      mark(2),
      text(' ook. Zie '),
      { type: 'link', href: 'https://www.venray.nl/zorg', children: [text('venray.nl')], origin },
      text(' over '),
      { type: 'phrase', lang: 'en', children: [text('open house')], origin },
      text('.'),
    ),
    heading(3, 'besluiten', 'Welke besluiten zijn genomen?', '1.1'),
    list('parenthesis', 'We kopen samen in, als één regio.', 'Per domein is er één aanbesteding.'),
    { type: 'paragraph', role: 'label', children: [text('Wat verandert er:')], origin },
    {
      type: 'list',
      style: 'bullet',
      start: 1,
      items: [
        { children: [words('minder aanbieders;'), list('letter', 'regionaal', 'lokaal')], origin },
        { children: [words('meerjarige contracten.')], origin },
      ],
      origin,
    },
    heading(2, 'segmenten', 'Segmenten en doelen', '2'),
    {
      type: 'table',
      id: 'tabel-1',
      caption: { label: 'Tabel 1', children: [text('Segmenten en doelen, Wmo')] },
      columns: [
        { width: 3, align: 'left' },
        { width: 4, align: 'left' },
        { width: 6, align: 'left' },
      ],
      head: [
        {
          cells: ['Segment', 'Doelgroep', 'Doelen'].map((name) => cell([words(name)], { header: true })),
          origin,
        },
      ],
      body: [
        { cells: [cell([words('Ondersteuning thuis')], { header: true, columnSpan: 3 })], origin },
        segmentRow(
          '1a. Volwassenen, complexe, meervoudige ondersteuningsvraag',
          'Volwassenen die door psychische of psychosociale problemen niet zelfstandig een huishouden kunnen voeren.',
          'Er is een dekkend netwerk met minder aanbieders.',
          'De ondersteuning is in de wijk te vinden, dicht bij de inwoner.',
        ),
        segmentRow('2. Wonen | *nieuw* <img>', 'Ouderen & jongeren', 'Eerste doel', 'Tweede doel'),
        { cells: [cell([words('Respijt')], { header: true, columnSpan: 3 })], origin },
        segmentRow('3b. Logeren', 'Mantelzorgers', 'De mantelzorger houdt het vol.'),
      ],
      origin,
    },
    heading(2, 'planning', 'Planning', '3'),
    {
      type: 'figure',
      id: 'figuur-1',
      ...drawing,
      alternative: 'Tijdlijn: fase 3 begint medio mei 2020; de contracten gaan in op 1 januari 2022.',
      caption: { label: 'Figuur 1', children: [text('Planning van fase 3')] },
      origin,
    },
    { type: 'quote', children: [words('Samen waar het kan, lokaal waar het moet.')], origin },
    {
      type: 'table',
      id: 'tabel-2',
      caption: { label: 'Tabel 2', children: [text('Raming')] },
      columns: [
        { width: 3, align: 'left' },
        { width: 1, align: 'right' },
      ],
      head: [{ cells: ['Post', 'Bedrag'].map((name) => cell([words(name)], { header: true })), origin }],
      body: [
        { cells: [cell([words('Programma')], { header: true }), cell([words('€ 125.000')])], origin },
        { cells: [cell([words('Totaal')], { header: true }), cell([words('€ 1.250.000')])], origin },
      ],
      origin,
    },
    { type: 'pagebreak', origin },
    {
      type: 'signature',
      closing: [text('Met vriendelijke groet,')],
      body: [text('burgemeester en wethouders van Venray,')],
      signers: [
        { role: 'secretaris', origin },
        { name: 'L.F.C.M. Winants', role: 'burgemeester', origin },
      ],
      origin,
    },
  ],
  footnotes: [
    { id: 'n1', number: 1, children: [words('Verder: het programma.')], origin },
    {
      id: 'n2',
      number: 2,
      children: [words('Modulaire gemeenschappelijke regeling sociaal domein.')],
      origin,
    },
  ],
};

import type { DocumentTree } from '../../../src/text/tree/document-tree.ts';
import {
  cell,
  column,
  contents,
  field,
  fields,
  figure,
  footnote,
  heading,
  letterhead,
  lineBreak,
  link,
  list,
  mark,
  notice,
  paragraph,
  prose,
  quote,
  reference,
  row,
  signature,
  strong,
  table,
  text,
  tree,
} from './tree-builder.ts';

/** A letter of several pages: head, reference block, footnotes, nested lists, quotation, signature. */
export function letter(): DocumentTree {
  const segments = ['Wonen', 'Dagbesteding', 'Begeleiding', 'Behandeling', 'Verblijf'];
  return tree(
    [
      letterhead(
        'Gemeente Voorbeeldstad',
        [
          [undefined, 'Gemeente Voorbeeldstad'],
          [undefined, 'Raadhuisplein 1'],
          [undefined, 'Postbus 500'],
          [undefined, '5800 AA Voorbeeldstad'],
          ['KvK-nummer', '12345678'],
          ['Contact', 'gemeentesecretariaat@gemeentevoorbeeldstad.example'],
        ],
        ['Aan de leden van de gemeenteraad', 'Postbus 500', '5800 AA  VOORBEELDSTAD'],
      ),
      fields(
        field('Datum', '26 oktober 2020'),
        field('RIB-nummer', 'RIB 2020-103'),
        field('Ons kenmerk', 'Z20-012345'),
        field('Behandeld door', 'beleidsadviseur Samenleving'),
        field(
          'Onderwerp',
          'Segmenten, doelen en inkoopinstrumenten voor de inkoop van jeugdhulp en Wmo-ondersteuning vanaf 2022',
        ),
      ),
      notice(
        paragraph([
          strong('Voorbeeld, geen officieel document.'),
          text(' Deze brief laat zien wat het programma maakt; aan de inhoud kan niemand rechten ontlenen.'),
        ]),
      ),
      heading(1, 'Segmenten voor de inkoop van jeugdhulp en Wmo', { id: 'titel' }),
      paragraph('Geachte leden van de raad,'),
      paragraph([
        text(`${prose(60)} Zie ook`),
        text(' '),
        reference('doelen', 'het hoofdstuk over doelen'),
        text('.'),
        mark(1),
      ]),
      heading(2, 'Aanleiding', { id: 'aanleiding', number: '1' }),
      paragraph([text(prose(70)), mark(2), text(` ${prose(40)}`)]),
      paragraph('Het college heeft daarom besloten:'),
      list('decimal', [
        prose(30),
        [
          paragraph([text(prose(18)), mark(3)]),
          list('letter', [
            'per segment de doelen vast te stellen;',
            'per doel een indicator te kiezen, met een nulmeting en een streefwaarde die de gemeenten ieder jaar samen bespreken;',
            'de raad jaarlijks te informeren.',
          ]),
        ],
        prose(14),
      ]),
      heading(2, 'Doelen per segment', { id: 'doelen', number: '2' }),
      paragraph(prose(20), 'lead'),
      ...segments.flatMap((name, index) => [
        heading(3, name, { id: `segment-${index}`, number: `2.${index + 1}` }),
        paragraph([text(prose(45)), ...(index === 2 ? [mark(4)] : [])]),
        list('bullet', [prose(9), prose(22), prose(12)]),
      ]),
      quote(paragraph(prose(40))),
      heading(2, 'Vervolg', { id: 'vervolg', number: '3' }),
      paragraph([
        text(`${prose(50)} Meer staat op `),
        link('https://www.example.nl/inkoop', 'www.example.nl/inkoop'),
        text('.'),
      ]),
      heading(4, 'Planning', { id: 'planning' }),
      paragraph([text('Eerste regel'), lineBreak(), text('en een tweede.')]),
      paragraph(prose(90)),
      signature('Met vriendelijke groet,', 'Het college van burgemeester en wethouders van Voorbeeldstad,', [
        { name: 'A.B. de Vries-van den Berg', role: 'secretaris' },
        { role: 'burgemeester' },
      ]),
    ],
    {
      footnotes: [
        footnote(1, 'Raadsbesluit van 12 mei 2019, vastgesteld in de openbare vergadering.'),
        footnote(2, prose(45)),
        footnote(3, 'Wet maatschappelijke ondersteuning 2015, artikel 2.1.1.'),
        footnote(4, prose(25), 'Een noot kan ook een tweede alinea hebben.'),
      ],
      metadata: { notice: 'Voorbeeld, geen officieel document' },
    },
  );
}

const compounds = [
  'Inspanningsgerichte bekostiging met beschikbaarheidscomponent',
  'Leveranciersmanagement op segmentniveau',
  'Toegangsmanagement via het wijkteam',
  'Meervoudig onderhandse aanbestedingsprocedure',
  'jeugd-GGZ en Wmo-begeleiding',
  'Arbeidsongeschiktheidsverzekeringsmaatschappij',
];

/** A landscape matrix with narrow columns and long Dutch compounds, and the same as a figure. */
export function matrix(): DocumentTree {
  const names = [
    'Wonen',
    'Dagbesteding',
    'Ambulante begeleiding',
    'Schuldhulpverlening',
    'Pleegzorg',
    'Crisisopvang',
    'Ernstige enkelvoudige dyslexie',
    'Vervoer',
    'Gezinsgericht',
    'Kortdurend verblijf',
    'Hulpmiddelen',
    'Jeugdbescherming',
    'Maatschappelijke opvang',
  ];
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 90" width="600" height="90"><rect x="0" y="40" width="600" height="6" fill="#1f5a8a"/><circle cx="60" cy="43" r="7" fill="#1f5a8a"/><circle cx="420" cy="43" r="7" fill="#1f5a8a"/><text x="40" y="25" font-family="Source Sans 3" font-size="11">januari 2021</text><text x="400" y="25" font-family="Source Sans 3" font-weight="bold" font-size="11">medio 2022</text></svg>';
  return tree(
    [
      heading(1, 'Inkoopinstrumenten per segment'),
      paragraph(prose(35), 'lead'),
      table(
        [column(14), column(18), column(16), column(18), column(20), column(8, 'right'), column(10)],
        [
          row(
            'Segment',
            'Bekostiging',
            'Toegangsmanagement',
            'Leveranciersmanagement',
            'Contractvorm',
            'Percelen',
            'Looptijd',
          ),
        ],
        names.map((name, index) =>
          row(
            cell(name, { header: true }),
            compounds[index % 6] ?? '',
            compounds[(index + 2) % 6] ?? '',
            compounds[(index + 1) % 6] ?? '',
            compounds[(index + 3) % 6] ?? '',
            String(index + 1),
            'nog te bepalen',
          ),
        ),
        { label: 'Tabel 1', text: 'inkoopinstrumenten per segment, met het besluit waaruit ze volgen' },
      ),
      heading(2, 'Planning'),
      figure(svg, 600, 90, { label: 'Figuur 1', text: 'de mijlpalen van fase 3' }),
    ],
    { orientation: 'landscape', colour: '#7a1f5c' },
  );
}

/** Contents and long tables whose cells hold lists, over several pages; one row higher than a page; row spans. */
export function overview(): DocumentTree {
  const doelen = (count: number) =>
    list(
      'bullet',
      Array.from({ length: count }, (_, index) => `${prose(6 + ((index * 5) % 17))}`),
    );
  const rows = Array.from({ length: 13 }, (_, index) =>
    row(
      cell(`Segment ${index + 1}`, { header: true }),
      cell([paragraph(prose(12 + index))]),
      cell([paragraph('Na afloop:', 'label'), doelen(index === 7 ? 60 : 3 + (index % 5))]),
    ),
  );
  return tree(
    [
      fields(
        field('Van', 'Programma Sociaal Domein'),
        field('Aan', 'College van burgemeester en wethouders'),
        field('Datum', '1 september 2020'),
        field('Status', 'Concept, versie 0.9'),
      ),
      heading(1, 'Bijlage 2: overzicht van segmenten, doelgroepen en doelen'),
      contents(3),
      heading(2, 'Jeugd', { number: '1' }),
      paragraph(prose(40)),
      table(
        [column(20), column(35), column(45)],
        [row('Segment', 'Doelgroep', 'Doelen')],
        [row(cell('Domein jeugd', { header: true, columnSpan: 3 })), ...rows],
        { label: 'Tabel 1', text: 'segmenten in het domein jeugd' },
      ),
      heading(2, 'Wmo', { number: '2' }),
      heading(3, 'Kosten', { number: '2.1' }),
      table(
        [column(2), column(3), column(1, 'right'), column(1, 'right')],
        [
          row(
            cell('Domein', { rowSpan: 2 }),
            cell('Segment', { rowSpan: 2 }),
            cell('Kosten', { columnSpan: 2 }),
          ),
          row('2020', '2021'),
        ],
        [
          ...Array.from({ length: 24 }, (_, index) =>
            index % 12 === 0
              ? row(
                  cell(index === 0 ? `Wonen. ${prose(130)}` : 'Meedoen', { header: true, rowSpan: 12 }),
                  `Segment ${index}`,
                  '€ 1.234',
                  '€ 12.345',
                )
              : row(`Segment ${index}`, `€ ${index}.000`, '€ 2.345,50'),
          ),
          row(cell('Totaal', { header: true, columnSpan: 2 }), '€ 27.700', '€ 28.000'),
        ],
        { label: 'Tabel 2', text: 'kosten per segment' },
      ),
    ],
    { colour: '#00693c' },
  );
}

/** Text in a narrow table whose own hyphens fall at the ends of lines, among words that lines cut. */
export function hyphenated(): DocumentTree {
  const stock = [
    'jeugd-GGZ',
    'hulp- en dienstverlening',
    'zorg- en ondersteuningsvormen',
    'inkoop-',
    'Wmo-voorzieningen',
    'samenwerkingsovereenkomsten',
    'LVB-behandeling',
    'onderwijs-zorgarrangementen',
  ];
  const cells = Array.from({ length: 12 }, (_, index) =>
    Array.from({ length: 14 }, (_, word) => stock[(word * 3 + index * (1 + (word % 4))) % stock.length]).join(
      ' ',
    ),
  );
  const columns = [column(1), column(1.3), column(0.8)];
  const rows = [0, 3, 6, 9].map((from) => row(...cells.slice(from, from + 3)));
  return tree([heading(1, 'Afbreken'), paragraph(cells.join(', ')), table(columns, [], rows)]);
}

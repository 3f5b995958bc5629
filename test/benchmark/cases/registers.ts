import { type CaughtCase, letter, type SilentCase, text } from '../benchmark-case.ts';

const gemeenten = (...more: readonly string[]) =>
  [
    'gemeenten:',
    '  - id: kampen',
    '    naam: Kampen',
    '    code: gm0166',
    '    ondertekenaars: [{ functie: secretaris, naam: A. Jansen }, { functie: burgemeester, naam: B. de Wit }]',
    ...more.map((line) => `    ${line}`),
    '',
  ].join('\n');

/** The headings of a nota, none of which applies but for what `filled` says. */
const headings = (filled: string) =>
  [
    'risicos kanttekeningen communicatie financieleGevolgen personeleGevolgen juridischeGevolgen',
    'rechtmatigheid fataleTermijnen evaluatie naslagwerk',
  ]
    .flatMap((names) => names.split(' '))
    .map((name) => `${name}: { nvt: true }`)
    .concat(filled)
    .join(', ');

const nota = (argument: boolean, vervolg: string, ...more: readonly string[]) =>
  [
    'documenten:',
    '  - id: nota',
    '    soort: adviesnota',
    '    titel: Nota over inkoop',
    '    onderwerp: Inkoop van hulp',
    '    status: concept',
    '    datum: 2024-03-12',
    '    versie: "0.9"',
    '    bevoegdOrgaan: college',
    '    samenvatting: Het college besluit over de inkoop.',
    '    beoogdResultaat: De inkoop kan beginnen.',
    ...more.map((line) => `    ${line}`),
    `    gevolgen: { ${headings(`vervolgtraject: ${vervolg}`)} }`,
    '    beslispunten:',
    '      - tekst: De inkoop te beginnen.',
    '        argumenten: [{ kop: Er is haast, tekst: De contracten lopen af. }]',
    '      - tekst: De brief te versturen.',
    ...(argument ? ['        argumenten: [{ kop: De raad wil het weten, tekst: Daar vroeg hij om. }]'] : []),
    '',
  ].join('\n');

const none = '{ nvt: true }';

const secret = [
  'openbaarheid:',
  '  niveau: deels',
  '  grond: Woo 5.1.2b',
  '  toelichting: De raming van de kosten.',
];
const planned =
  'mijlpalen:\n  - { id: besluit, moment: 2024-06-01, orgaan: raad, gebeurtenis: Besluit van de raad over de inkoop }\n';

const organisation = (naam: string) =>
  `organisaties:\n  - { id: dienst, naam: ${naam}, soort: samenwerkingsverband }\n`;

const transport = (law: string) => `producten:\n  - { id: vervoer, naam: Leerlingenvervoer, ${law} }\n`;

const official = (line: string) =>
  gemeenten('bestuurders:', '  - { naam: E. Vos, functie: wethouder, portefeuille: zorg }', `  - ${line}`);

export const caught: readonly CaughtCase[] = [
  {
    entry: 'E041',
    code: 'SEG351',
    at: 'versturen.',
    wrong: { 'documenten.yaml': nota(false, none), 'tekst.md': '' },
    right: { 'documenten.yaml': nota(true, none), 'tekst.md': '' },
  },
  {
    entry: 'E042',
    code: 'SEG354',
    at: 'true',
    wrong: {
      'documenten.yaml': nota(true, none),
      'mijlpalen.yaml': planned,
      'tekst.md': '',
    },
    right: {
      'documenten.yaml': nota(true, '{ tekst: De raad besluit na het college. }'),
      'mijlpalen.yaml': planned,
      'tekst.md': '',
    },
  },
  {
    entry: 'E046',
    code: 'SEG353',
    at: 'economische belangen',
    wrong: {
      'documenten.yaml': letter(
        'openbaarheid: { niveau: deels, grond: economische belangen, toelichting: De raming. }',
      ),
    },
    right: {
      'documenten.yaml': letter(
        'openbaarheid: { niveau: deels, grond: Woo 5.1.2b, toelichting: De raming. }',
      ),
    },
  },
  {
    entry: 'E050',
    code: 'SEG358',
    at: 'Gemeentelijke Gezondheidsdienst Oost- en Noord-Gelderland',
    wrong: { 'organisaties.yaml': organisation('Gemeentelijke Gezondheidsdienst Oost- en Noord-Gelderland') },
    right: { 'organisaties.yaml': organisation('Inkoopbureau') },
  },
  {
    entry: 'E095',
    code: 'SEG359',
    at: '410.000',
    wrong: {
      'tekst.md': text(
        'In de regio wonen volgens het CBS samen 410.000 inwoners (2023)[^cbs].\n\n[^cbs]: Bevolking per gemeente, 2023.',
      ),
    },
    right: { 'tekst.md': text('In de regio wonen veel mensen.') },
  },
  {
    entry: 'E100',
    code: 'SEG346',
    at: 'jeugdwet',
    wrong: { 'producten.yaml': transport('wet: jeugdwet') },
    right: { 'producten.yaml': transport('grondslag: onderwijswetten') },
  },
  {
    entry: 'E118',
    code: 'SEG360',
    at: 'Noord Limburg',
    wrong: { 'tekst.md': text('We leren van de regio Noord Limburg.') },
    right: { 'tekst.md': text('We leren van de regio Noord-Limburg.') },
  },
  {
    entry: 'E123',
    code: 'SEG355',
    at: 'F. Mol',
    wrong: { 'gemeenten.yaml': official('{ naam: F. Mol, functie: wethouder, portefeuille: zorg }') },
    right: {
      'gemeenten.yaml': official('{ naam: F. Mol, functie: wethouder, portefeuille: zorg, bevestigd: true }'),
    },
  },
  {
    entry: 'E129',
    code: 'SEG356',
    at: 'Borger-Odoorn',
    wrong: { 'tekst.md': text('In de gemeente Borger-Odoorn is de hulp dichtbij.') },
    right: { 'tekst.md': text('In de gemeente is de hulp dichtbij.') },
  },
  {
    entry: 'E146',
    code: 'SEG357',
    at: 'Zwollle',
    wrong: { 'tekst.md': text('De hulp is er voor wie in Zwollle of Kampen woont.') },
    right: { 'tekst.md': text('De hulp is er voor wie in Zwolle of Kampen woont.') },
  },
  {
    entry: 'E153',
    code: 'SEG352',
    at: 'deels',
    wrong: { 'documenten.yaml': nota(true, none, ...secret), 'tekst.md': '' },
    right: {
      'documenten.yaml': nota(true, none, ...secret).replace('Er is haast', 'De raming is niet openbaar'),
      'tekst.md': '',
    },
  },
];

export const silent: readonly SilentCase[] = [
  {
    control: 'C01',
    files: {
      'gemeenten.yaml': gemeenten('afzender: { rekeningen: [{ iban: NL91 ABNA 0417 1643 00 }] }'),
    },
  },
];

import { defineCode } from '../code.ts';

type Cell = {
  readonly reden: 'ontbreekt' | 'onbekend' | 'nvt' | 'geen-totaal' | 'nul';
  readonly tabel: string;
  readonly rij: string | undefined;
  readonly kolom: string | undefined;
};

const cellNl = ({ rij, kolom }: Cell) =>
  [rij && `rij ‘${rij}’`, kolom && `kolom ‘${kolom}’`].filter(Boolean).join(', ');
const cellEn = ({ rij, kolom }: Cell) =>
  [rij && `row ‘${rij}’`, kolom && `column ‘${kolom}’`].filter(Boolean).join(', ');

const reasonsNl = {
  ontbreekt: 'het getal ontbreekt',
  onbekend: 'een van de getallen is onbekend',
  nvt: 'daar kan geen getal staan',
  'geen-totaal': 'de rijen tellen niet op tot een totaal',
  nul: 'het totaal is nul',
} as const;
const reasonsEn = {
  ontbreekt: 'the number is missing',
  onbekend: 'one of the numbers is unknown',
  nvt: 'there can be no number',
  'geen-totaal': 'the rows do not add up to a total',
  nul: 'the total is zero',
} as const;

export const missingFigure = defineCode<Cell>({
  code: 'SEG603',
  severity: 'error',
  nl: {
    title: 'Wat de tekst berekent, is te berekenen uit de tabel',
    message: (a) => `Dit is niet te berekenen uit tabel ‘${a.tabel}’ (${cellNl(a)}): ${reasonsNl[a.reden]}.`,
    label: () => 'niet te berekenen',
    why: 'De tekst zou iets beweren dat de cijfers niet dragen.',
    remedy:
      'Vul het getal in bij de dataset. Zijn er onbekende getallen die niet mee hoeven te tellen, zet dan `bekend=true` achter de functie en zeg het erbij.',
  },
  en: {
    title: 'What the text computes can be computed from the table',
    message: (a) => `This cannot be computed from table ‘${a.tabel}’ (${cellEn(a)}): ${reasonsEn[a.reden]}.`,
    label: () => 'cannot be computed',
    why: 'The text would claim what the figures do not support.',
    remedy:
      'Fill in the number in the dataset. If unknown numbers need not be counted, add `bekend=true` to the function and say so in the text.',
  },
});

export const datasetCodes = [missingFigure];

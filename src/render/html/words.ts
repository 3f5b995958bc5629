import { dutchMonths } from '../../diagnostics/dutch-months.ts';
/** The few words the page itself adds, in the document's language. */
export interface Words {
  readonly skip: string;
  readonly contents: string;
  readonly table: string;
  readonly figure: string;
  readonly footnotes: string;
  readonly footnote: (number: number) => string;
  readonly back: (number: number, mention: number) => string;
  readonly version: string;
  readonly recipient: string;
  readonly page: readonly [string, string];
  readonly index: IndexWords;
}

/** The words of the page that lists everything built. */
interface IndexWords {
  readonly title: string;
  readonly intro: (documents: number, regions: number) => string;
  readonly regional: string;
  readonly columns: readonly [
    title: string,
    kind: string,
    status: string,
    version: string,
    date: string,
    files: string,
  ];
  readonly noDate: string;
  readonly empty: string;
  readonly months: readonly string[];
}

const nl: Words = {
  skip: 'Naar de inhoud',
  contents: 'Inhoud',
  table: 'Tabel',
  figure: 'Figuur',
  footnotes: 'Voetnoten',
  footnote: (number) => `voetnoot ${number}`,
  back: (number, mention) =>
    mention === 1
      ? `terug naar de tekst bij voetnoot ${number}`
      : `terug naar de tekst bij voetnoot ${number}, plaats ${mention}`,
  version: 'versie',
  recipient: 'Aan',
  page: ['Pagina ', ' van '],
  index: {
    title: 'Documenten',
    intro: (documents, regions) =>
      `${documents} ${documents === 1 ? 'document' : 'documenten'} van ${regions} ${regions === 1 ? 'regio' : "regio's"}.`,
    regional: 'Hele regio',
    columns: ['Document', 'Soort', 'Status', 'Versie', 'Datum', 'Bestanden'],
    noDate: 'datum nog niet bekend',
    empty: 'Er zijn nog geen documenten gemaakt.',
    months: dutchMonths,
  },
};

const en: Words = {
  skip: 'Skip to content',
  contents: 'Contents',
  table: 'Table',
  figure: 'Figure',
  footnotes: 'Footnotes',
  footnote: (number) => `footnote ${number}`,
  back: (number, mention) =>
    mention === 1
      ? `back to the text at footnote ${number}`
      : `back to the text at footnote ${number}, place ${mention}`,
  version: 'version',
  recipient: 'To',
  page: ['Page ', ' of '],
  index: {
    title: 'Documents',
    intro: (documents, regions) =>
      `${documents} ${documents === 1 ? 'document' : 'documents'} of ${regions} ${regions === 1 ? 'region' : 'regions'}.`,
    regional: 'Whole region',
    columns: ['Document', 'Kind', 'Status', 'Version', 'Date', 'Files'],
    noDate: 'date not yet known',
    empty: 'No documents have been made yet.',
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },
};

/** The words for a BCP 47 language tag: English where it asks for that, Dutch everywhere else. */
export function wordsFor(language: string): Words {
  return /^en\b/i.test(language) ? en : nl;
}

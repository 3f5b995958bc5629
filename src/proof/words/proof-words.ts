import { formatDate } from '../../text/notation/date.ts';
import { formatNumber } from '../../text/notation/number.ts';
import type { CheckId, Counts, Subject } from '../proof.ts';

const number = (value: number): string => formatNumber(value);
const counted = (value: number, one: string, more: string): string =>
  `${number(value)} ${value === 1 ? one : more}`;

/** What each check looks at, and how its counts are told. */
export const checkWords: {
  readonly [Id in CheckId]: { readonly test: string; readonly found: (counts: Counts[Id]) => string };
} = {
  title: {
    test: 'Het document heeft één titel en een naam',
    found: ({ titles }) => counted(titles, 'titel', 'titels'),
  },
  language: {
    test: 'De taal is vastgelegd, ook van woorden in een andere taal',
    found: ({ language, phrases }) =>
      `${language}; ${counted(phrases, 'woord of passage', 'woorden of passages')} in een andere taal`,
  },
  headings: {
    test: 'De koppen volgen elkaar op: geen niveau overgeslagen, geen kop zonder tekst',
    found: ({ perLevel, skipped }) =>
      `${perLevel.map((count, index) => `niveau ${index + 1}: ${number(count)}`).join(', ')}; overgeslagen: ${number(skipped)}`,
  },
  tables: {
    test: 'Elke tabel heeft kopcellen',
    found: ({ tables, headers }) =>
      `${counted(tables, 'tabel', 'tabellen')}, ${counted(headers, 'kopcel', 'kopcellen')}`,
  },
  figures: {
    test: 'Elke figuur heeft een tekst die haar vervangt',
    found: ({ figures }) => counted(figures, 'figuur', 'figuren'),
  },
  links: {
    test: 'Elke link heeft een tekst, en elke verwijzing een doel in het document',
    found: ({ links, references }) =>
      `${counted(links, 'link', 'links')} naar buiten, ${counted(references, 'verwijzing', 'verwijzingen')} binnen het document`,
  },
  lists: {
    test: 'Elke lijst is een echte lijst met gevulde punten',
    found: ({ lists, items }) => `${counted(lists, 'lijst', 'lijsten')}, ${counted(items, 'punt', 'punten')}`,
  },
  footnotes: {
    test: 'Bij elk teken hoort een voetnoot, en bij elke voetnoot een teken',
    found: ({ marks, notes }) =>
      `${counted(marks, 'teken', 'tekens')}, ${counted(notes, 'voetnoot', 'voetnoten')}`,
  },
  contrast: {
    test: 'De huiskleur is leesbaar op wit en op haar eigen lichte tint: ten minste 4,5 : 1',
    found: ({ colour, hundredths }) => `${colour}: ${formatNumber(hundredths / 100, { decimals: 2 })} : 1`,
  },
  pdfStandards: {
    test: 'Het bestand noemt de standaarden PDF/UA-1 en PDF/A-2a',
    found: ({ declared }) => declared.join(' en ') || 'geen',
  },
  pdfLanguage: {
    test: 'Titel en taal staan in het bestand, en de titel komt in de titelbalk',
    found: ({ language }) => language || 'geen taal',
  },
  pdfTags: {
    test: 'Koppen, lijsten, tabellen, figuren en voetnoten staan als zodanig in het bestand, evenveel als in de tekst',
    found: ({ elements }) => counted(elements, 'onderdeel', 'onderdelen'),
  },
  pdfLinks: {
    test: 'Elke link heeft een omschrijving en een plaats in de structuur',
    found: ({ links }) => counted(links, 'link', 'links'),
  },
  pdfBookmarks: {
    test: 'Elke kop is een bladwijzer',
    found: ({ bookmarks, headings }) =>
      `${counted(bookmarks, 'bladwijzer', 'bladwijzers')} bij ${counted(headings, 'kop', 'koppen')}`,
  },
  pdfFonts: {
    test: 'Elk lettertype zit in het bestand, met de letters die het tekent',
    found: ({ fonts, embedded }) => `${number(embedded)} van ${counted(fonts, 'lettertype', 'lettertypen')}`,
  },
  pdfAlone: {
    test: 'Het bestand haalt niets van buiten op en voert niets uit',
    found: ({ outside, addresses }) =>
      `${counted(outside, 'onderdeel', 'onderdelen')}; ${counted(addresses, 'webadres', 'webadressen')} om aan te klikken`,
  },
  pdfCharacters: {
    test: 'Elk teken van de tekst staat op een pagina (wit niet meegeteld)',
    found: ({ given, painted, pages }) =>
      `${number(painted)} van ${counted(given, 'teken', 'tekens')}, op ${counted(pages, 'pagina', 'pagina’s')}`,
  },
  pdfGlyphs: {
    test: 'Elk teken bestaat in het lettertype',
    found: ({ painted, missing }) => `${number(painted)} getekend, ${number(missing)} ontbreken`,
  },
  pdfHyphens: {
    test: 'Elk afbreekstreepje staat in een woord dat de tekst zonder streepje schrijft',
    found: ({ hyphens }) => counted(hyphens, 'afbreekstreepje', 'afbreekstreepjes'),
  },
  htmlLanguage: {
    test: 'Titel en taal staan in het bestand',
    found: ({ language }) => language || 'geen taal',
  },
  htmlStructure: {
    test: 'Koppen, tabellen en figuren staan als zodanig in het bestand, evenveel als in de tekst',
    found: ({ headings, tables, figures }) =>
      `${counted(headings, 'kop', 'koppen')}, ${counted(tables, 'tabel', 'tabellen')}, ${counted(figures, 'figuur', 'figuren')}`,
  },
  htmlAlone: {
    test: 'Het bestand haalt niets van buiten op en voert niets uit',
    found: ({ outside }) => counted(outside, 'onderdeel', 'onderdelen'),
  },
};

/** The other words of a proof. It tells what was tested, and never that a law or standard is met. */
export const proofWords = {
  kind: 'toetsverslag',
  title: (document: string) => `Toetsverslag: ${document}`,
  intro: (generator: string) =>
    `Dit verslag hoort bij één uitgave van één document. Het zegt wat ${generator} heeft getoetst toen het de bestanden maakte, en wat een mens nog moet beoordelen. Het is geen verklaring van toegankelijkheid en geen oordeel van een onafhankelijke instantie.`,
  timeless:
    'Er staat geen datum van de toets in: dezelfde bronnen geven altijd dezelfde bestanden en hetzelfde verslag.',
  allPassed: (count: number) => `Alle ${count} toetsen van het programma zijn in orde.`,
  failed: (failed: number, count: number) =>
    `Let op: ${failed} van de ${count} toetsen ${failed === 1 ? 'is' : 'zijn'} niet in orde. Publiceer het document zo niet.`,
  fields: {
    document: 'Document',
    kind: 'Soort',
    gemeente: 'Gemeente',
    status: 'Status',
    version: 'Versie',
    date: 'Datum',
    generator: 'Gemaakt met',
  },
  unknown: 'nog niet bekend',
  date: (iso: string) => formatDate(iso),
  files: {
    title: 'De bestanden',
    intro:
      'De controlesom (SHA-256) hoort bij precies deze bestanden. Verandert er één teken, dan klopt zij niet meer.',
    fields: ['Bestand', 'Grootte', 'SHA-256'] as const,
    size: (bytes: number) => counted(bytes, 'byte', 'bytes'),
  },
  declared: {
    title: 'Wat de pdf over zichzelf zegt',
    some: (standards: string) =>
      `De pdf noemt ${standards}. Dat is een opgave van de maker; of zij klopt, zegt een onafhankelijke controle.`,
    none: 'De pdf noemt geen standaard.',
    noPdf: 'In deze bouw is geen pdf gemaakt. Over de pdf zegt dit verslag niets.',
    validator:
      'Een onafhankelijke controle is niet door dit programma gedaan. Zij kan bijvoorbeeld met veraPDF, met de profielen PDF/UA-1 en PDF/A-2a.',
  },
  checks: {
    title: 'Wat het programma heeft getoetst',
    columns: ['Toets', 'Gevonden', 'Uitkomst'],
    passed: 'in orde',
    failed: (flaws: readonly string[]) => `NIET in orde: ${flaws.join('; ')}`,
    about: { text: 'De tekst', pdf: 'De pdf', html: 'De HTML' } satisfies Record<Subject, string>,
  },
  people: {
    title: 'Wat een mens nog moet beoordelen',
    intro:
      'Een programma telt en vergelijkt. Of iets goed gekozen is en begrepen wordt, ziet alleen een mens.',
    headings: 'Dekken de koppen de tekst?',
    headingsIntro: 'Lees alleen de koppen, in deze volgorde. Weet u dan waar het document over gaat?',
    figures: 'Zegt de vervangende tekst wat de figuur zegt?',
    noFigures: 'Er zijn geen figuren.',
    tables: 'Zijn de kopcellen goed gekozen?',
    noTables: 'Er zijn geen tabellen.',
    columnHeaders: (headers: readonly string[]) =>
      headers.length === 0 ? 'Geen kop boven een kolom.' : `Boven de kolommen: ${headers.join(' | ')}.`,
    rowHeaders: (count: number) =>
      count === 0 ? 'Geen kop voor een rij.' : `Met een kop ervoor: ${counted(count, 'rij', 'rijen')}.`,
    links: 'Zeggen de teksten van de links waar zij heen gaan?',
    noLinks: 'Er zijn geen links naar buiten.',
    link: (text: string, href: string) => `“${text}” gaat naar ${href}`,
    foreign: 'Zijn woorden in een andere taal als zodanig gemarkeerd?',
    noForeign: 'Er is niets gemarkeerd. Staat er toch iets in een andere taal in?',
    foreignPhrase: (text: string, language: string) => `“${text}” (${language})`,
    expansions: 'Kloppen de afkortingen?',
    noExpansions: 'Er zijn geen afkortingen met een verklaring. Wordt elke afkorting in de tekst uitgelegd?',
    expansion: (text: string, expansion: string) => `${text}: ${expansion}`,
    language: 'Is de taal te begrijpen voor wie het leest?',
    length: (words: number, sentences: number) =>
      sentences === 0
        ? `De tekst telt ${counted(words, 'woord', 'woorden')}.`
        : `De tekst telt ${counted(words, 'woord', 'woorden')} en ${counted(sentences, 'zin', 'zinnen')}: gemiddeld ${formatNumber(words / sentences, { decimals: 1 })} woorden per zin. Een gemiddelde zegt niet of de tekst duidelijk is.`,
    colour:
      'Is er niets dat alleen aan kleur, vorm of plaats te zien is? Kijk vooral naar figuren en tabellen.',
    aloud: 'Laat een stuk voorlezen met een schermlezer, en vergroot het tot 200 procent.',
    rest: 'En verder',
  },
  verdict: {
    title: 'Beoordeling',
    intro: 'In te vullen door wie het document heeft beoordeeld.',
    fields: ['Beoordeeld door', 'Functie', 'Datum', 'Oordeel'],
    blank: '(in te vullen)',
  },
  unnamed: {
    table: (start: string) =>
      start === '' ? 'tabel zonder bijschrift' : `tabel zonder bijschrift (“${start}”)`,
    figure: () => 'figuur zonder bijschrift',
  } satisfies Record<'table' | 'figure', (start: string) => string>,
};

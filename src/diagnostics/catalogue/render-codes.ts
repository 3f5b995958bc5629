import { defineCode } from '../code.ts';

/** The font has no drawing for a character. */
export const missingGlyph = defineCode<{
  readonly characters: readonly string[];
  readonly codes: readonly string[];
  readonly text: string;
}>({
  code: 'SEG450',
  severity: 'error',
  nl: {
    title: 'Het lettertype kent elk teken',
    message: ({ characters, codes, text }) =>
      `Het lettertype kent ${list(characters, codes)} niet (in “${text}”), dus in de PDF zou een leeg vakje staan.`,
    label: () => 'onbekend teken',
    why: 'Een lezer ziet dan een leeg vakje, en een schermlezer slaat het over.',
    remedy:
      'Schrijf het teken als tekst, of vervang het door een gewoon teken (bijvoorbeeld een pijl → of een vinkje ✓).',
  },
  en: {
    title: 'The font knows every character',
    message: ({ characters, codes, text }) =>
      `The font has no ${list(characters, codes)} (in “${text}”), so the PDF would show an empty box.`,
    label: () => 'unknown character',
    why: 'A reader would see an empty box, and a screen reader would skip it.',
    remedy:
      'Write the character as text, or use a common one instead (for instance an arrow → or a check mark ✓).',
  },
});

/** Text of the tree did not reach the pages. */
export const textLost = defineCode<{
  readonly given: number;
  readonly painted: number;
  readonly text: string;
}>({
  code: 'SEG451',
  severity: 'error',
  nl: {
    title: 'Alle tekst komt heel in de pdf',
    message: ({ given, painted, text }) =>
      `Deze tekst komt niet heel in de PDF: ${painted} van de ${given} tekens (“${text}”).`,
    label: () => 'niet heel in de PDF',
    why: 'Een stuk waaruit tekst wegvalt, mag niet naar een raad of college.',
    remedy: 'Deel de tekst op in kortere delen. Helpt dat niet, meld het dan: dit hoort niet te gebeuren.',
  },
  en: {
    title: 'All text reaches the PDF whole',
    message: ({ given, painted, text }) =>
      `This text does not reach the PDF whole: ${painted} of ${given} characters (“${text}”).`,
    label: () => 'not whole in the PDF',
    why: 'A document that loses text must not go to a council.',
    remedy: 'Divide the text into shorter parts. If that does not help, report it: this should not happen.',
  },
});

/** A figure would have to be made too small to read. */
export const figureTooLarge = defineCode<{ readonly alternative: string }>({
  code: 'SEG452',
  severity: 'error',
  nl: {
    title: 'Een figuur past leesbaar op een pagina',
    message: ({ alternative }) => `De figuur “${alternative}” past niet leesbaar op een pagina.`,
    label: () => 'past niet op een pagina',
    why: 'Verkleind tot de pagina zou de tekst in de figuur te klein zijn om te lezen.',
    remedy: 'Verdeel de figuur over twee figuren, of zet het document op liggende pagina’s.',
  },
  en: {
    title: 'A figure fits readably on a page',
    message: ({ alternative }) => `The figure “${alternative}” does not fit on a page in a readable size.`,
    label: () => 'does not fit on a page',
    why: 'Made small enough for the page, the text in the figure would be too small to read.',
    remedy: 'Divide the figure into two, or give the document landscape pages.',
  },
});

/** Something that may not be cut is higher than a page. */
export const blockTooHigh = defineCode({
  code: 'SEG453',
  severity: 'error',
  nl: {
    title: 'Wat niet te verdelen is, past op een pagina',
    message: () => 'Dit onderdeel is hoger dan een pagina en kan niet worden verdeeld.',
    label: () => 'hoger dan een pagina',
    why: 'Wat onder de rand van de pagina valt, leest niemand.',
    remedy:
      'Maak het korter, bijvoorbeeld door een lange kop in te korten of de afzender minder regels te geven.',
  },
  en: {
    title: 'What cannot be divided fits on a page',
    message: () => 'This part is higher than a page and cannot be divided.',
    label: () => 'higher than a page',
    why: 'Nobody reads what falls off the edge of a page.',
    remedy: 'Make it shorter, for instance by a shorter heading or fewer lines for the sender.',
  },
});

/** The page numbers in the table of contents kept changing the layout. */
export const layoutUnsettled = defineCode<{ readonly document: string }>({
  code: 'SEG454',
  severity: 'warning',
  nl: {
    title: 'De inhoudsopgave noemt de juiste paginanummers',
    message: ({ document }) => `De inhoudsopgave van “${document}” kan een verkeerd paginanummer noemen.`,
    label: () => 'paginanummers staan niet vast',
    why: 'Bij elke poging verschoof er een kop naar een andere pagina, en daardoor weer een paginanummer.',
    remedy: 'Kort een kop in, of zet een paginascheiding voor een hoofdstuk.',
  },
  en: {
    title: 'The table of contents gives the right page numbers',
    message: ({ document }) => `The table of contents of “${document}” may name a wrong page.`,
    label: () => 'page numbers do not settle',
    why: 'At every attempt a heading moved to another page, and a page number with it.',
    remedy: 'Shorten a heading, or put a page break before a chapter.',
  },
});

/** A column or a nested list leaves no room for even one letter. */
export const columnTooNarrow = defineCode({
  code: 'SEG455',
  severity: 'error',
  nl: {
    title: 'Tekst heeft genoeg breedte',
    message: () => 'Hier is zo weinig breedte over dat er nog geen twee letters naast elkaar passen.',
    label: () => 'te smal voor tekst',
    why: 'De tekst zou letter voor letter onder elkaar staan, of buiten de kolom vallen.',
    remedy:
      'Geef de kolom een groter deel van de breedte, maak er minder kolommen van, of zet minder lijsten in elkaar.',
  },
  en: {
    title: 'Text has enough width',
    message: () => 'So little width is left here that not even two letters fit beside each other.',
    label: () => 'too narrow for text',
    why: 'The text would stand letter under letter, or fall outside its column.',
    remedy: 'Give the column a larger share of the width, use fewer columns, or nest fewer lists.',
  },
});

/** All findings of rendering. */
export const renderCodes = [
  missingGlyph,
  textLost,
  figureTooLarge,
  blockTooHigh,
  layoutUnsettled,
  columnTooNarrow,
];

function list(characters: readonly string[], codes: readonly string[]): string {
  return characters.map((character, index) => `“${character}” (${codes[index] ?? ''})`).join(', ');
}

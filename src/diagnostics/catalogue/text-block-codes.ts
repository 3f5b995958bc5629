import { defineCode } from '../code.ts';

export const unknownContainer = defineCode<{ blok: string; bedoeld: string | undefined }>({
  code: 'SEG425',
  severity: 'error',
  nl: {
    title: 'Elk blok `:::` is een blok dat bestaat',
    message: ({ blok, bedoeld }) =>
      `Het blok \`:::${blok}\` bestaat hier niet${bedoeld ? `; bedoelde u \`:::${bedoeld}\`?` : '.'}`,
    label: () => 'onbekend blok',
    why: 'De tekst komt anders niet, of anders dan bedoeld, in het document.',
    remedy: 'Zie templates/README.md voor de blokken die er zijn.',
  },
  en: {
    title: 'Every block `:::` is one that exists',
    message: ({ blok, bedoeld }) =>
      `There is no block \`:::${blok}\` here${bedoeld ? `; did you mean \`:::${bedoeld}\`?` : '.'}`,
    label: () => 'unknown block',
    why: 'The text would be missing from the document, or look other than meant.',
    remedy: 'See templates/README.md for the blocks that exist.',
  },
});

export const containerNotClosed = defineCode<{ blok: string }>({
  code: 'SEG426',
  severity: 'error',
  nl: {
    title: 'Elk blok `:::` wordt gesloten',
    message: ({ blok }) => `Het blok \`:::${blok}\` wordt nergens gesloten.`,
    label: () => 'begint hier',
    why: 'Alles wat volgt, zou bij het blok horen.',
    remedy: 'Zet een regel met alleen `:::` achter het blok.',
  },
  en: {
    title: 'Every block `:::` is closed',
    message: ({ blok }) => `The block \`:::${blok}\` is never closed.`,
    label: () => 'begins here',
    why: 'All that follows would belong to the block.',
    remedy: 'Put a line with only `:::` after the block.',
  },
});

export const strayFence = defineCode({
  code: 'SEG427',
  severity: 'error',
  nl: {
    title: 'Een regel `:::` sluit een blok dat open is',
    message: () => 'Deze regel met `:::` sluit een blok dat niet open is.',
    label: () => 'sluit niets',
    why: 'Er ontbreekt een begin, of er staat een einde te veel.',
    remedy: 'Haal de regel weg, of zet het begin van het blok erboven.',
  },
  en: {
    title: 'A line `:::` closes a block that is open',
    message: () => 'This line with `:::` closes a block that is not open.',
    label: () => 'closes nothing',
    why: 'A beginning is missing, or there is an end too many.',
    remedy: 'Remove the line, or put the beginning of the block above it.',
  },
});

export const misplacedMarker = defineCode<{ blok: string; binnen: string }>({
  code: 'SEG428',
  severity: 'error',
  nl: {
    title: 'Een blok staat in het blok waar het bij hoort',
    message: ({ blok, binnen }) => `\`:::${blok}\` kan alleen binnen ${binnen} staan.`,
    label: () => 'staat hier los',
    why: 'De tekst komt anders niet, of anders dan bedoeld, in het document.',
    remedy: 'Zet de regel in het blok waar hij bij hoort.',
  },
  en: {
    title: 'A block stands in the block it belongs to',
    message: ({ blok, binnen }) => `\`:::${blok}\` can only stand within ${binnen}.`,
    label: () => 'stands alone here',
    why: 'The text would be missing from the document, or look other than meant.',
    remedy: 'Put the line in the block it belongs to.',
  },
});

export const containerNotInProse = defineCode<{ blok: string }>({
  code: 'SEG429',
  severity: 'error',
  nl: {
    title: 'De opbouw van een document staat in het sjabloon',
    message: ({ blok }) => `Het blok \`:::${blok}\` kan niet in de tekst van een regio.`,
    label: () => 'alleen in een sjabloon',
    why: 'De opbouw van een document is voor alle gemeenten gelijk en staat in het sjabloon.',
    remedy: 'Haal het blok weg, of zet het in een sjabloon.',
  },
  en: {
    title: 'The structure of a document stands in its template',
    message: ({ blok }) => `The block \`:::${blok}\` cannot be used in the text of a region.`,
    label: () => 'only in a template',
    why: 'The structure of a document is the same for all gemeenten and stands in the template.',
    remedy: 'Remove the block, or put it in a template.',
  },
});

export const wrongAttribute = defineCode<{ eigenschap: string; blok: string }>({
  code: 'SEG430',
  severity: 'error',
  nl: {
    title: 'Een blok heeft alleen eigenschappen die erbij passen',
    message: ({ eigenschap, blok }) => `\`${eigenschap}\` past niet bij \`:::${blok}\`.`,
    label: () => 'past niet',
    why: 'De tekst komt anders niet, of anders dan bedoeld, in het document.',
    remedy: 'Zie templates/README.md voor wat er tussen de accolades achter een blok mag staan.',
  },
  en: {
    title: 'A block has only properties that fit it',
    message: ({ eigenschap, blok }) => `\`${eigenschap}\` does not fit \`:::${blok}\`.`,
    label: () => 'does not fit',
    why: 'The text would be missing from the document, or look other than meant.',
    remedy: 'See templates/README.md for what may stand between the braces after a block.',
  },
});

export const unexpectedContent = defineCode<{ blok: string }>({
  code: 'SEG431',
  severity: 'error',
  nl: {
    title: 'De tekst in een blok heeft daar een plaats',
    message: ({ blok }) => `Deze tekst heeft geen plaats in \`:::${blok}\`.`,
    label: () => 'hoort hier niet',
    why: 'De tekst komt anders niet, of anders dan bedoeld, in het document.',
    remedy: 'Zet de tekst in een rij, cel of bijschrift, of schrijf in een blok met gegevens `Naam: waarde`.',
  },
  en: {
    title: 'The text in a block has a place there',
    message: ({ blok }) => `This text has no place in \`:::${blok}\`.`,
    label: () => 'does not belong here',
    why: 'The text would be missing from the document, or look other than meant.',
    remedy: 'Put the text in a row, cell or caption, or write `Name: value` in a block of fields.',
  },
});

export const unevenRow = defineCode<{ cellen: number; kolommen: number }>({
  code: 'SEG432',
  severity: 'error',
  nl: {
    title: 'Elke rij van een tabel heeft evenveel cellen als er kolommen zijn',
    message: ({ cellen, kolommen }) => `Deze rij heeft ${cellen} cellen, en de tabel ${kolommen} kolommen.`,
    label: () => 'andere breedte',
    why: 'De waarden komen dan onder de verkeerde kop te staan.',
    remedy: 'Voeg een cel toe of haal er een weg; een cel over meer kolommen heeft `{breedte=2}`.',
  },
  en: {
    title: 'Every row of a table has as many cells as there are columns',
    message: ({ cellen, kolommen }) => `This row has ${cellen} cells, and the table ${kolommen} columns.`,
    label: () => 'other width',
    why: 'The values would stand under the wrong heading.',
    remedy: 'Add or remove a cell; a cell across columns has `{breedte=2}`.',
  },
});

export const incompleteBlock = defineCode<{ blok: string; mist: string }>({
  code: 'SEG433',
  severity: 'error',
  nl: {
    title: 'Een blok heeft alles wat de lezer nodig heeft',
    message: ({ blok, mist }) => `In \`:::${blok}\` ontbreekt ${mist}.`,
    label: () => 'niet af',
    why: 'Zonder dat kan niet iedere lezer het blok begrijpen.',
    remedy: 'Vul het aan; zie templates/README.md voor een voorbeeld.',
  },
  en: {
    title: 'A block has all the reader needs',
    message: ({ blok, mist }) => `\`:::${blok}\` lacks ${mist}.`,
    label: () => 'not complete',
    why: 'Without it not every reader can understand the block.',
    remedy: 'Add it; see templates/README.md for an example.',
  },
});

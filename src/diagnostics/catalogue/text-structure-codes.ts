import { defineCode } from '../code.ts';

export const skippedLevel = defineCode<{ niveau: number; vorige: number }>({
  code: 'SEG440',
  severity: 'error',
  nl: {
    title: 'Koppen slaan geen niveau over',
    message: ({ niveau, vorige }) =>
      `Na een kop van niveau ${vorige} volgt er een van niveau ${niveau}; daartussen ontbreekt een niveau.`,
    label: () => 'slaat een niveau over',
    why: 'Wie met de koppen door het document gaat, raakt de weg kwijt.',
    remedy: 'Geef de kop één `#` meer dan de kop waar hij onder valt.',
  },
  en: {
    title: 'Headings skip no level',
    message: ({ niveau, vorige }) =>
      `A heading of level ${vorige} is followed by one of level ${niveau}; a level between them is missing.`,
    label: () => 'skips a level',
    why: 'Who moves through the document by its headings loses the way.',
    remedy: 'Give the heading one `#` more than the heading it belongs under.',
  },
});

export const titleMissing = defineCode({
  code: 'SEG441',
  severity: 'error',
  nl: {
    title: 'Een document heeft een titel',
    message: () => 'Het document heeft geen titel.',
    label: () => 'geen titel',
    why: 'Zonder titel is een document niet te vinden en niet toegankelijk.',
    remedy: 'Zet bovenaan het sjabloon één kop met één `#`.',
  },
  en: {
    title: 'A document has a title',
    message: () => 'The document has no title.',
    label: () => 'no title',
    why: 'Without a title a document cannot be found and is not accessible.',
    remedy: 'Put one heading with one `#` at the top of the template.',
  },
});

export const secondTitle = defineCode({
  code: 'SEG442',
  severity: 'error',
  nl: {
    title: 'Een document heeft niet meer dan één titel',
    message: () => 'Het document heeft meer dan één titel.',
    label: () => 'tweede titel',
    why: 'Een document heeft één titel; daaronder vallen alle andere koppen.',
    remedy: 'Geef deze kop een `#` meer.',
  },
  en: {
    title: 'A document has no more than one title',
    message: () => 'The document has more than one title.',
    label: () => 'second title',
    why: 'A document has one title; all other headings fall under it.',
    remedy: 'Give this heading one more `#`.',
  },
});

export const deepHeading = defineCode<{ niveau: number }>({
  code: 'SEG443',
  severity: 'error',
  nl: {
    title: 'Koppen gaan niet dieper dan niveau 4',
    message: ({ niveau }) => `Een kop van niveau ${niveau} is te diep; het diepste niveau is 4.`,
    label: () => 'te diep',
    why: 'Met meer dan vier niveaus is een document niet te overzien.',
    remedy: 'Maak er een vetgedrukte eerste zin of een lijst van.',
  },
  en: {
    title: 'Headings go no deeper than level 4',
    message: ({ niveau }) => `A heading of level ${niveau} is too deep; the deepest level is 4.`,
    label: () => 'too deep',
    why: 'With more than four levels a document cannot be surveyed.',
    remedy: 'Make it a bold first sentence or a list.',
  },
});

export const duplicateAnchor = defineCode<{ id: string }>({
  code: 'SEG444',
  severity: 'error',
  nl: {
    title: 'Een naam om naar te verwijzen staat één keer in een document',
    message: ({ id }) => `De naam \`${id}\` staat in dit document twee keer.`,
    label: () => 'tweede keer',
    why: 'Een verwijzing ernaar kan dan twee plekken bedoelen.',
    remedy: 'Geef een van beide een andere naam.',
  },
  en: {
    title: 'A name to refer to occurs once in a document',
    message: ({ id }) => `The name \`${id}\` occurs twice in this document.`,
    label: () => 'second time',
    why: 'A reference to it could mean either place.',
    remedy: 'Give one of them another name.',
  },
});

export const unknownTarget = defineCode<{ id: string; bedoeld: string | undefined }>({
  code: 'SEG445',
  severity: 'error',
  nl: {
    title: 'Elke verwijzing in de tekst gaat naar een plek in het document',
    message: ({ id, bedoeld }) =>
      `Er is in dit document geen plek \`${id}\`${bedoeld ? `; bedoelde u \`${bedoeld}\`?` : '.'}`,
    label: () => 'verwijst nergens heen',
    why: 'Een verwijzing die nergens heen gaat, stuurt de lezer het bos in.',
    remedy: 'Zet `{#naam}` achter de kop of de tabel die bedoeld is, of verbeter de verwijzing.',
  },
  en: {
    title: 'Every reference in the text leads to a place in the document',
    message: ({ id, bedoeld }) =>
      `There is no place \`${id}\` in this document${bedoeld ? `; did you mean \`${bedoeld}\`?` : '.'}`,
    label: () => 'leads nowhere',
    why: 'A reference that leads nowhere sends the reader astray.',
    remedy: 'Put `{#name}` after the heading or table that is meant, or mend the reference.',
  },
});

export const namelessTarget = defineCode<{ id: string }>({
  code: 'SEG446',
  severity: 'error',
  nl: {
    title: 'Waar naar verwezen wordt, heeft een nummer of titel',
    message: ({ id }) => `De plek \`${id}\` heeft geen nummer of titel om naar te verwijzen.`,
    label: () => 'geen tekst',
    why: 'Een verwijzing zonder tekst is niet te lezen.',
    remedy: 'Geef de tabel of figuur een bijschrift, of schrijf `[[naam|tekst]]`.',
  },
  en: {
    title: 'What is referred to has a number or title',
    message: ({ id }) => `The place \`${id}\` has no number or title to refer to.`,
    label: () => 'no text',
    why: 'A reference without text cannot be read.',
    remedy: 'Give the table or figure a caption, or write `[[name|text]]`.',
  },
});

export const undefinedFootnote = defineCode<{ id: string; bedoeld: string | undefined }>({
  code: 'SEG447',
  severity: 'error',
  nl: {
    title: 'Elke voetnoot heeft een tekst',
    message: ({ id, bedoeld }) =>
      `De voetnoot \`${id}\` heeft geen tekst.${bedoeld === undefined ? '' : ` Bedoelt u \`${bedoeld}\`?`}`,
    label: () => 'zonder tekst',
    why: 'De lezer vindt onderaan de bladzijde niets.',
    remedy: 'Zet ergens in dezelfde tekst een regel die begint met `[^naam]:`.',
  },
  en: {
    title: 'Every footnote has a text',
    message: ({ id, bedoeld }) =>
      `Footnote \`${id}\` has no text.${bedoeld === undefined ? '' : ` Did you mean \`${bedoeld}\`?`}`,
    label: () => 'without text',
    why: 'The reader finds nothing at the foot of the page.',
    remedy: 'Put a line that begins with `[^name]:` somewhere in the same text.',
  },
});

export const unusedFootnote = defineCode<{ id: string; bedoeld: string | undefined }>({
  code: 'SEG448',
  severity: 'warning',
  nl: {
    title: 'Elke voetnoot wordt ergens genoemd',
    message: ({ id, bedoeld }) =>
      `Naar de voetnoot \`${id}\` wordt nergens verwezen.${bedoeld === undefined ? '' : ` Bedoelt u \`${bedoeld}\`?`}`,
    label: () => 'nergens genoemd',
    why: 'De noot komt niet in het document.',
    remedy: 'Zet `[^naam]` waar de noot bij hoort, of haal hem weg.',
  },
  en: {
    title: 'Every footnote is referred to',
    message: ({ id, bedoeld }) =>
      `Footnote \`${id}\` is never referred to.${bedoeld === undefined ? '' : ` Did you mean \`${bedoeld}\`?`}`,
    label: () => 'never mentioned',
    why: 'The note will not be in the document.',
    remedy: 'Put `[^name]` where the note belongs, or remove it.',
  },
});

export const duplicateFootnote = defineCode<{ id: string }>({
  code: 'SEG449',
  severity: 'error',
  nl: {
    title: 'Elke voetnoot staat er één keer',
    message: ({ id }) => `De voetnoot \`${id}\` staat er twee keer.`,
    label: () => 'tweede keer',
    why: 'Het is niet te zien welke van de twee bedoeld is.',
    remedy: 'Geef een van beide een andere naam.',
  },
  en: {
    title: 'Every footnote is given once',
    message: ({ id }) => `Footnote \`${id}\` is given twice.`,
    label: () => 'second time',
    why: 'It is unclear which of the two is meant.',
    remedy: 'Give one of them another name.',
  },
});

import { defineCode } from '../code.ts';

const things: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  code: ['Een codeblok', 'A code block'],
  codespan: ['Tekst tussen accenten graves', 'Text between backticks'],
  del: ['Doorgehaalde tekst', 'Struck-out text'],
  hr: ['Een scheidingslijn', 'A dividing line'],
  image: ['Een afbeelding', 'An image'],
  taak: ['Een lijst met vinkjes', 'A list of check boxes'],
  anker: ['Een naam tussen accolades buiten een kop', 'A name between braces outside a heading'],
};

export const htmlInText = defineCode<{ tag: string }>({
  code: 'SEG415',
  severity: 'error',
  nl: {
    title: 'De tekst bevat geen HTML',
    message: ({ tag }) => `HTML zoals \`${tag}\` kan in de tekst niet.`,
    label: () => 'HTML',
    why: 'Een document is er ook als pdf en moet voor iedereen leesbaar zijn; HTML kan dat niet garanderen.',
    remedy:
      'Gebruik Markdown of een blok met `:::`; zie templates/README.md. Zet een backslash voor een `<` die gewoon een teken is.',
  },
  en: {
    title: 'The text holds no HTML',
    message: ({ tag }) => `HTML such as \`${tag}\` cannot be used in the text.`,
    label: () => 'HTML',
    why: 'A document also exists as PDF and must be readable for everyone; HTML cannot promise that.',
    remedy:
      'Use Markdown or a `:::` block; see templates/README.md. Put a backslash before a `<` that is just a character.',
  },
});

export const unsupportedMarkdown = defineCode<{ wat: string }>({
  code: 'SEG416',
  severity: 'error',
  nl: {
    title: 'De tekst gebruikt Markdown die een document aankan',
    message: ({ wat }) => `${things[wat]?.[0] ?? wat} kan in een document niet.`,
    label: () => 'kan niet',
    why: 'De tekst komt anders niet, of anders dan bedoeld, in het document.',
    remedy:
      'Schrijf het als gewone tekst, als lijst, als tabel of met een blok `:::`; zie templates/README.md.',
  },
  en: {
    title: 'The text uses Markdown a document can take',
    message: ({ wat }) => `${things[wat]?.[1] ?? wat} cannot be used in a document.`,
    label: () => 'not possible',
    why: 'The text would be missing from the document, or look other than meant.',
    remedy: 'Write it as plain text, a list, a table or a `:::` block; see templates/README.md.',
  },
});

export const unsafeLink = defineCode<{ adres: string }>({
  code: 'SEG417',
  severity: 'error',
  nl: {
    title: 'Een link gaat naar een webadres, e-mailadres of telefoonnummer',
    message: ({ adres }) =>
      `De verwijzing naar \`${adres}\` is geen gewoon webadres, e-mailadres of telefoonnummer.`,
    label: () => 'geen adres',
    why: 'Een lezer moet op een verwijzing kunnen vertrouwen.',
    remedy:
      'Begin het adres met https://, mailto: of tel:, of gebruik `[[id]]` voor een plek in dit document.',
  },
  en: {
    title: 'A link leads to a web address, e-mail address or telephone number',
    message: ({ adres }) =>
      `The link to \`${adres}\` is not a plain web address, e-mail address or telephone number.`,
    label: () => 'not an address',
    why: 'A reader must be able to trust a link.',
    remedy: 'Begin the address with https://, mailto: or tel:, or use `[[id]]` for a place in this document.',
  },
});

export const blockInText = defineCode({
  code: 'SEG418',
  severity: 'error',
  nl: {
    title: 'In een regel staat tekst die in een regel past',
    message: () => "Hier staan alinea's, een tabel of een figuur midden in een regel.",
    label: () => 'past niet in een regel',
    why: 'De tekst komt anders niet, of anders dan bedoeld, in het document.',
    remedy:
      'Zet de uitdrukking op een eigen regel met een lege regel ervoor en erna, of gebruik `{{zin …}}` voor één zin.',
  },
  en: {
    title: 'A line holds text that fits in a line',
    message: () => 'Paragraphs, a table or a figure stand in the middle of a line here.',
    label: () => 'does not fit in a line',
    why: 'The text would be missing from the document, or look other than meant.',
    remedy:
      'Put the expression on a line of its own with an empty line before and after, or use `{{zin …}}` for one sentence.',
  },
});

export const severalParagraphs = defineCode<{ pad: string }>({
  code: 'SEG419',
  severity: 'error',
  nl: {
    title: 'Waar één alinea past, staat één alinea',
    message: ({ pad }) => `\`${pad}\` is meer dan één alinea, en hier past er maar één.`,
    label: () => 'één alinea',
    why: 'De tekst komt anders niet, of anders dan bedoeld, in het document.',
    remedy: 'Maak er één alinea van, of gebruik `{{proza …}}` op een eigen regel.',
  },
  en: {
    title: 'One paragraph stands where one fits',
    message: ({ pad }) => `\`${pad}\` is more than one paragraph, and only one fits here.`,
    label: () => 'one paragraph',
    why: 'The text would be missing from the document, or look other than meant.',
    remedy: 'Make it one paragraph, or use `{{proza …}}` on a line of its own.',
  },
});

export const reservedCharacter = defineCode({
  code: 'SEG420',
  severity: 'warning',
  nl: {
    title: 'De tekst bevat geen tekens zonder betekenis',
    message: () => 'In de tekst staat een teken dat niets betekent; het is vervangen.',
    label: () => 'vreemd teken',
    why: "Zo'n teken komt meestal mee bij het plakken en is in een document een leeg vakje.",
    remedy: 'Haal het teken weg.',
  },
  en: {
    title: 'The text holds no characters without meaning',
    message: () => 'The text holds a character without meaning; it has been replaced.',
    label: () => 'odd character',
    why: 'Such a character usually comes along with pasted text and shows as an empty box.',
    remedy: 'Remove the character.',
  },
});

export const tooNested = defineCode({
  code: 'SEG421',
  severity: 'error',
  nl: {
    title: 'De tekst zit niet te diep in elkaar',
    message: () => 'De tekst is te lang achter elkaar, of zit te diep in elkaar, om te lezen.',
    label: () => 'niet te lezen',
    why: 'De tekst komt anders niet, of anders dan bedoeld, in het document.',
    remedy: "Zet lege regels tussen alinea's, en gebruik minder lijsten of citaten in elkaar.",
  },
  en: {
    title: 'The text is not nested too deeply',
    message: () => 'The text runs on too long, or is nested too deeply, to be read.',
    label: () => 'cannot be read',
    why: 'The text would be missing from the document, or look other than meant.',
    remedy: 'Put empty lines between paragraphs, and use fewer lists or quotations within each other.',
  },
});

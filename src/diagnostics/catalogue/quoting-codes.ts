import { defineCode } from '../code.ts';

/** Curly quotes round a value, as Word makes them. */
export const curlyQuotes = defineCode<{ quote: string }>({
  code: 'SEG115',
  severity: 'error',
  nl: {
    title: 'Aanhalingstekens om een waarde zijn recht',
    message: ({ quote }) => `De waarde staat tussen gekrulde aanhalingstekens (${quote}).`,
    label: () => 'gekruld',
    why: 'Word maakt aanhalingstekens krom; die gelden niet als begin en einde van een tekst en komen zo in het document.',
    remedy:
      'Typ rechte aanhalingstekens ("), of laat ze weg. Horen ze bij de tekst: zet er rechte (\') omheen.',
  },
  en: {
    title: 'Quotation marks around a value are straight',
    message: ({ quote }) => `The value stands between curly quotes (${quote}).`,
    label: () => 'curly',
    why: 'Word bends quotes; such quotes do not begin and end a text and would end up in the document.',
    remedy:
      'Type straight quotes ("), or leave them out. If they belong to the text, put straight ones (\') around it.',
  },
});

/** `010`, `1.10`, `1e3`: read as a number the text changes. */
export const lossyNumber = defineCode<{ text: string; number: string }>({
  code: 'SEG118',
  severity: 'error',
  nl: {
    title: 'Een code of versie wordt als tekst gelezen',
    message: ({ text, number }) => `\`${text}\` wordt gelezen als het getal ${number}.`,
    label: ({ number }) => `wordt ${number}`,
    why: 'Een code of versie verliest zo een nul of verandert van vorm.',
    remedy:
      'Is het een code of versie: zet er aanhalingstekens om. Is het een getal: schrijf het zoals het gelezen wordt.',
  },
  en: {
    title: 'A code or version is read as text',
    message: ({ text, number }) => `\`${text}\` is read as the number ${number}.`,
    label: ({ number }) => `becomes ${number}`,
    why: 'A code or a version loses a zero or changes shape this way.',
    remedy: 'If it is a code or a version, put quotes around it. If it is a number, write it as it is read.',
  },
});

/** A quote that opens a text and is never closed, or only lines later. */
export const unclosedQuote = defineCode<{ quote: string }>({
  code: 'SEG119',
  severity: 'error',
  nl: {
    title: 'Een aanhalingsteken dat opent, wordt gesloten',
    message: ({ quote }) => `Het aanhalingsteken ${quote} dat hier opent, wordt niet gesloten.`,
    label: () => 'opent hier',
    why: 'Alles wat volgt wordt dan bij deze tekst gelezen.',
    remedy:
      'Zet hetzelfde aanhalingsteken aan het eind. Begint de tekst met een apostrof (’s), zet er dan " omheen.',
  },
  en: {
    title: 'A quotation mark that opens is closed',
    message: ({ quote }) => `The quote ${quote} that opens here is not closed.`,
    label: () => 'opens here',
    why: 'All that follows is then read as part of this text.',
    remedy: 'Put the same quote at the end. If the text starts with an apostrophe, put " around it.',
  },
});

/** Text after the quote that closes a value, mostly by a quote inside the text. */
export const textAfterQuote = defineCode<{ quote: string; rest: string }>({
  code: 'SEG120',
  severity: 'error',
  nl: {
    title: 'Na het sluitende aanhalingsteken staat niets meer',
    message: ({ quote, rest }) => `Na het sluitende aanhalingsteken ${quote} staat nog tekst: \`${rest}\`.`,
    label: () => 'hoort dit erbij?',
    why: 'De waarde eindigt bij het tweede aanhalingsteken; een aanhalingsteken of apostrof in de tekst telt ook.',
    remedy: 'Gebruik buiten het andere soort aanhalingsteken: "foto’s" of \'hij zei "ja"\'.',
  },
  en: {
    title: 'Nothing follows the closing quotation mark',
    message: ({ quote, rest }) => `After the closing quote ${quote} there is more text: \`${rest}\`.`,
    label: () => 'part of the text?',
    why: 'The value ends at the second quote; a quote or an apostrophe inside the text counts too.',
    remedy: 'Use the other kind of quote outside: "it’s" or \'she said "yes"\'.',
  },
});

/** `titel: Wonen: nieuw`. */
export const colonInText = defineCode<{ text: string }>({
  code: 'SEG121',
  severity: 'error',
  nl: {
    title: 'Een tekst met een dubbele punt staat tussen aanhalingstekens',
    message: ({ text }) =>
      `In de tekst \`${text}\` staat een dubbele punt, en er staan geen aanhalingstekens om.`,
    label: () => 'dubbele punt in de tekst',
    why: 'Een dubbele punt met een spatie erna begint een nieuw veld.',
    remedy: 'Zet de hele tekst tussen aanhalingstekens: `titel: "Wonen: nieuw"`.',
  },
  en: {
    title: 'A text with a colon stands between quotation marks',
    message: ({ text }) => `There is a colon in the text \`${text}\`, and no quotes around it.`,
    label: () => 'colon in the text',
    why: 'A colon followed by a space starts a new field.',
    remedy: 'Put the whole text between quotes: `titel: "Wonen: nieuw"`.',
  },
});

/** A text that starts with a character that has a meaning of its own. */
export const specialStart = defineCode<{ character: string }>({
  code: 'SEG122',
  severity: 'error',
  nl: {
    title: 'Een tekst die met een bijzonder teken begint, staat tussen aanhalingstekens',
    message: ({ character }) => `Een tekst kan niet zonder aanhalingstekens beginnen met \`${character}\`.`,
    label: () => 'bijzonder teken',
    why: 'Dit teken heeft aan het begin van een waarde een eigen betekenis in YAML.',
    remedy: 'Zet de hele tekst tussen aanhalingstekens.',
  },
  en: {
    title: 'A text that starts with a special character stands between quotation marks',
    message: ({ character }) => `A text cannot start with \`${character}\` without quotes.`,
    label: () => 'special character',
    why: 'At the start of a value this character has a meaning of its own in YAML.',
    remedy: 'Put the whole text between quotes.',
  },
});

/** A `#` that cuts off the value. */
export const hashCutsText = defineCode<{ text: string }>({
  code: 'SEG126',
  severity: 'error',
  nl: {
    title: 'Een `#` in een waarde staat tussen aanhalingstekens',
    message: ({ text }) => `\`${text}\` wordt niet gelezen: na een \`#\` is de rest van de regel opmerking.`,
    label: () => 'valt weg',
    why: 'Wat na een spatie met `#` volgt, komt in geen enkel document.',
    remedy:
      'Hoort het bij de waarde: zet de hele waarde tussen aanhalingstekens. Is het een opmerking: zet een spatie na `#`.',
  },
  en: {
    title: 'A `#` in a value stands between quotation marks',
    message: ({ text }) => `\`${text}\` is not read: after a \`#\` the rest of the line is a comment.`,
    label: () => 'is lost',
    why: 'What follows a space and a `#` reaches no document.',
    remedy:
      'If it belongs to the value, put the whole value between quotes. If it is a comment, put a space after `#`.',
  },
});

/** A backslash in double quotes that stands for nothing. */
export const unknownEscape = defineCode<{ text: string }>({
  code: 'SEG127',
  severity: 'error',
  nl: {
    title: 'Een backslash tussen dubbele aanhalingstekens heeft een betekenis',
    message: ({ text }) => `\`${text}\` betekent niets tussen dubbele aanhalingstekens.`,
    label: () => 'backslash',
    why: 'Tussen dubbele aanhalingstekens begint een backslash een code voor een bijzonder teken.',
    remedy: "Schrijf de backslash dubbel (\\\\), of zet enkele aanhalingstekens (') om de tekst.",
  },
  en: {
    title: 'A backslash between double quotation marks has a meaning',
    message: ({ text }) => `\`${text}\` means nothing between double quotes.`,
    label: () => 'backslash',
    why: 'Between double quotes a backslash starts the code of a special character.',
    remedy: "Double the backslash (\\\\), or put single quotes (') around the text.",
  },
});

/** A bracket that is never closed. */
export const unclosedBracket = defineCode<{ bracket: string }>({
  code: 'SEG128',
  severity: 'error',
  nl: {
    title: 'Een haakje dat opent, wordt gesloten',
    message: ({ bracket }) => `Het haakje \`${bracket}\` dat hier opent, wordt niet gesloten.`,
    label: () => 'opent hier',
    why: 'Een waarde die met een haakje begint is een lijst of een groep velden, tot het haakje dat sluit.',
    remedy: 'Sluit het haakje. Is het gewoon tekst, zet die dan tussen aanhalingstekens.',
  },
  en: {
    title: 'A bracket that opens is closed',
    message: ({ bracket }) => `The bracket \`${bracket}\` that opens here is not closed.`,
    label: () => 'opens here',
    why: 'A value that starts with a bracket is a list or a group of fields, up to the bracket that closes it.',
    remedy: 'Close the bracket. If it is plain text, put it between quotes.',
  },
});

export const quotingCodes = [
  curlyQuotes,
  lossyNumber,
  unclosedQuote,
  textAfterQuote,
  colonInText,
  specialStart,
  hashCutsText,
  unknownEscape,
  unclosedBracket,
] as const;

import { defineCode } from '../code.ts';

/** A tab where spaces must set the level. */
export const tabAsIndent = defineCode<{ lines: number }>({
  code: 'SEG112',
  severity: 'error',
  nl: {
    title: 'Regels springen in met spaties',
    message: ({ lines }) =>
      lines === 1 ? 'Deze regel springt in met een tab.' : `Hier springen ${lines} regels in met een tab.`,
    label: () => 'tab',
    why: 'YAML kent alleen spaties als inspringing: een tab is op elk scherm anders breed.',
    remedy: 'Vervang de tab door spaties, evenveel als de regels ernaast.',
  },
  en: {
    title: 'Lines are indented with spaces',
    message: ({ lines }) =>
      lines === 1 ? 'This line is indented with a tab.' : `${lines} lines are indented with a tab here.`,
    label: () => 'tab',
    why: 'YAML knows only spaces as indentation: a tab has another width on every screen.',
    remedy: 'Replace the tab by spaces, as many as the lines around it have.',
  },
});

/** `naam:Wonen`. */
export const missingSpaceAfterColon = defineCode<{ key: string }>({
  code: 'SEG113',
  severity: 'error',
  nl: {
    title: 'Na de dubbele punt van een veld staat een spatie',
    message: ({ key }) => `Na \`${key}:\` ontbreekt een spatie.`,
    label: () => 'spatie na de dubbele punt',
    why: 'Zonder spatie leest de computer de hele regel als tekst en niet als veld met een waarde.',
    remedy: 'Zet een spatie na de dubbele punt: `naam: Wonen`.',
  },
  en: {
    title: 'A space follows the colon of a field',
    message: ({ key }) => `A space is missing after \`${key}:\`.`,
    label: () => 'space after the colon',
    why: 'Without the space the whole line is read as text, not as a field with a value.',
    remedy: 'Put a space after the colon: `naam: Wonen`.',
  },
});

/** `naam = Wonen`. */
export const equalsSign = defineCode<{ key: string }>({
  code: 'SEG114',
  severity: 'error',
  nl: {
    title: 'Tussen een veld en zijn waarde staat een dubbele punt',
    message: ({ key }) => `Na \`${key}\` staat een \`=\` waar een dubbele punt hoort.`,
    label: () => 'dubbele punt',
    why: 'In YAML scheidt een dubbele punt het veld van zijn waarde.',
    remedy: 'Schrijf `naam: Wonen` in plaats van `naam = Wonen`.',
  },
  en: {
    title: 'A colon stands between a field and its value',
    message: ({ key }) => `After \`${key}\` there is an \`=\` where a colon belongs.`,
    label: () => 'colon',
    why: 'In YAML a colon divides a field from its value.',
    remedy: 'Write `naam: Wonen` instead of `naam = Wonen`.',
  },
});

/** A non-breaking or invisible space where an ordinary space or nothing belongs. */
export const hardSpace = defineCode<{ character: string }>({
  code: 'SEG116',
  severity: 'error',
  nl: {
    title: 'Spaties zijn gewone spaties',
    message: ({ character }) =>
      `Hier staat een vaste of onzichtbare spatie (${character}) in plaats van een gewone.`,
    label: () => 'vaste spatie',
    why: 'Zo’n spatie komt mee bij het plakken uit Word of een webpagina en ziet er gewoon uit, maar is een ander teken.',
    remedy: 'Haal de spatie weg en typ een gewone spatie.',
  },
  en: {
    title: 'Spaces are plain spaces',
    message: ({ character }) =>
      `A non-breaking or invisible space (${character}) stands here instead of an ordinary one.`,
    label: () => 'non-breaking space',
    why: 'Such a space comes along when pasting from Word or a web page; it looks ordinary but is another character.',
    remedy: 'Remove the space and type an ordinary one.',
  },
});

/** The same key twice under one parent. */
export const duplicateKey = defineCode<{ key: string; line: number }>({
  code: 'SEG117',
  severity: 'error',
  nl: {
    title: 'Een veld staat één keer bij hetzelfde onderdeel',
    message: ({ key, line }) =>
      `Het veld \`${key}\` staat hier voor de tweede keer; het stond al op regel ${line}.`,
    label: () => 'tweede keer',
    why: 'Er kan maar één waarde gelden; de andere zou stil wegvallen.',
    remedy: 'Haal één van de twee weg, of geef het andere veld zijn eigen naam.',
  },
  en: {
    title: 'A field stands once in the same part',
    message: ({ key, line }) =>
      `The field \`${key}\` stands here a second time; it was already on line ${line}.`,
    label: () => 'second time',
    why: 'Only one value can hold; the other would silently be lost.',
    remedy: 'Remove one of the two, or give the other field its own name.',
  },
});

/** A line whose indentation fits none of the lines above it. */
export const wrongIndent = defineCode<{ found: number; expected: readonly string[] }>({
  code: 'SEG123',
  severity: 'error',
  nl: {
    title: 'Regels die bij elkaar horen, springen evenveel in',
    message: ({ found, expected }) =>
      `Deze regel springt ${spaces(found, 'nl')} in; dat past niet bij de regels erboven (verwacht: ${expected.join(' of ')}).`,
    label: () => 'inspringing',
    why: 'De inspringing bepaalt waar een regel bij hoort.',
    remedy: 'Laat regels die bij elkaar horen op dezelfde plaats beginnen; ook de streepjes van een lijst.',
  },
  en: {
    title: 'Lines that belong together are indented alike',
    message: ({ found, expected }) =>
      `This line is indented by ${spaces(found, 'en')}, which fits none of the lines above it (expected: ${expected.join(' or ')}).`,
    label: () => 'indentation',
    why: 'The indentation decides what a line belongs to.',
    remedy: 'Let lines that belong together start at the same place; the dashes of a list too.',
  },
});

/** `-Wonen` in a list. */
export const missingSpaceAfterDash = defineCode({
  code: 'SEG124',
  severity: 'error',
  nl: {
    title: 'Na het streepje van een lijst staat een spatie',
    message: () => 'Na het streepje ontbreekt een spatie.',
    label: () => 'spatie na het streepje',
    why: 'Zonder spatie is het streepje een deel van de tekst en niet het begin van een onderdeel van de lijst.',
    remedy: 'Zet een spatie na het streepje: `- Wonen`.',
  },
  en: {
    title: 'A space follows the hyphen of a list',
    message: () => 'A space is missing after the dash.',
    label: () => 'space after the dash',
    why: 'Without the space the dash is part of the text, not the start of a list item.',
    remedy: 'Put a space after the dash: `- Wonen`.',
  },
});

/** A line among fields that has no colon. */
export const missingColon = defineCode<{ text: string }>({
  code: 'SEG125',
  severity: 'error',
  nl: {
    title: 'Elke regel tussen velden heeft een dubbele punt',
    message: ({ text }) => `In de regel \`${text}\` ontbreekt een dubbele punt.`,
    label: () => 'veld zonder dubbele punt',
    why: 'Tussen velden moet elke regel de vorm `naam: waarde` hebben.',
    remedy:
      'Zet een dubbele punt na de veldnaam. Hoort de regel bij de tekst erboven, laat haar dan verder inspringen.',
  },
  en: {
    title: 'Every line among fields has a colon',
    message: ({ text }) => `The line \`${text}\` has no colon.`,
    label: () => 'field without colon',
    why: 'Among fields every line must have the form `name: value`.',
    remedy:
      'Put a colon after the name of the field. If the line belongs to the text above it, indent it further.',
  },
});

/** A bullet, a star or a long dash before a list item. */
export const wrongBullet = defineCode<{ bullet: string }>({
  code: 'SEG129',
  severity: 'error',
  nl: {
    title: 'Een onderdeel van een lijst begint met een gewoon streepje',
    message: ({ bullet }) =>
      `Dit onderdeel van de lijst begint met \`${bullet}\` in plaats van een streepje.`,
    label: () => 'streepje',
    why: 'Alleen een gewoon streepje met een spatie begint een onderdeel van een lijst.',
    remedy:
      'Begin elk onderdeel met `- `. Word maakt van een streepje soms een bolletje of een lang streepje.',
  },
  en: {
    title: 'An item of a list starts with a plain hyphen',
    message: ({ bullet }) => `This list item starts with \`${bullet}\` instead of a dash.`,
    label: () => 'dash',
    why: 'Only an ordinary dash with a space starts a list item.',
    remedy: 'Start every item with `- `. Word sometimes turns a dash into a bullet or a long dash.',
  },
});

function spaces(count: number, language: 'nl' | 'en'): string {
  if (language === 'nl') return count === 1 ? '1 spatie' : `${count} spaties`;
  return count === 1 ? '1 space' : `${count} spaces`;
}

export const spacingCodes = [
  tabAsIndent,
  missingSpaceAfterColon,
  equalsSign,
  hardSpace,
  duplicateKey,
  wrongIndent,
  missingSpaceAfterDash,
  missingColon,
  wrongBullet,
] as const;

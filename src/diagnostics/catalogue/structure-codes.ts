import { defineCode } from '../code.ts';

/** YAML the parser cannot make sense of, for a reason we have no better words for. */
export const unreadable = defineCode<{ text: string }>({
  code: 'SEG130',
  severity: 'error',
  nl: {
    title: 'Elke regel heeft de opbouw van een veld, een onderdeel van een lijst of een tekst',
    message: ({ text }) =>
      text === '' ? 'De opbouw van deze regel klopt niet.' : `De opbouw klopt niet bij \`${text}\`.`,
    label: () => 'niet te lezen',
    why: 'De computer kan hier niet zien wat veld en wat waarde is.',
    remedy:
      'Kijk of de regel de vorm `naam: waarde` heeft; zet tekst met bijzondere tekens tussen aanhalingstekens.',
  },
  en: {
    title: 'Every line is built as a field, an item of a list or a text',
    message: ({ text }) =>
      text === '' ? 'The structure of this line is not right.' : `The structure is not right at \`${text}\`.`,
    label: () => 'cannot be read',
    why: 'The computer cannot see here what is a field and what is a value.',
    remedy:
      'See whether the line has the form `name: value`; put text with special characters between quotes.',
  },
});

/** `*naam` without `&naam` before it. */
export const unknownAnchor = defineCode<{ name: string; suggestion: string | undefined }>({
  code: 'SEG131',
  severity: 'error',
  nl: {
    title: 'Een verwijzing met `*` noemt een naam die eerder is gemerkt',
    message: ({ name, suggestion }) =>
      `\`*${name}\` verwijst naar niets${suggestion === undefined ? '' : `; bedoelde u \`*${suggestion}\``}${suggestion === undefined ? '.' : '?'}`,
    label: () => 'onbekend',
    why: 'Een verwijzing met `*` neemt over wat eerder in dit bestand met `&` is gemerkt.',
    remedy:
      'Merk de bedoelde waarde eerder in dit bestand met `&naam`, of zet de tekst tussen aanhalingstekens.',
  },
  en: {
    title: 'A reference with `*` names what was marked before',
    message: ({ name, suggestion }) =>
      `\`*${name}\` refers to nothing${suggestion === undefined ? '.' : `; did you mean \`*${suggestion}\`?`}`,
    label: () => 'unknown',
    why: 'A reference with `*` takes over what was marked with `&` earlier in this file.',
    remedy: 'Mark the value you mean with `&name` earlier in this file, or put the text between quotes.',
  },
});

/** A reference inside the very value it refers to. */
export const circularAlias = defineCode<{ name: string }>({
  code: 'SEG132',
  severity: 'error',
  nl: {
    title: 'Een waarde verwijst niet naar zichzelf',
    message: ({ name }) => `\`*${name}\` verwijst naar een waarde waar hij zelf in staat.`,
    label: () => 'verwijst naar zichzelf',
    why: 'Zo’n waarde houdt nooit op.',
    remedy: 'Haal de verwijzing weg, of zet haar buiten de waarde.',
  },
  en: {
    title: 'A value does not refer to itself',
    message: ({ name }) => `\`*${name}\` refers to the value it stands in itself.`,
    label: () => 'refers to itself',
    why: 'Such a value never ends.',
    remedy: 'Remove the reference, or move it out of the value.',
  },
});

/** `!foo` before a value. */
export const customTag = defineCode<{ tag: string }>({
  code: 'SEG133',
  severity: 'error',
  nl: {
    title: 'Een tekst die met een uitroepteken begint, staat tussen aanhalingstekens',
    message: ({ tag }) =>
      `\`${tag}\` aan het begin van een waarde wordt als label gelezen, en dat label bestaat niet.`,
    label: () => 'label',
    why: 'Een uitroepteken aan het begin van een waarde heeft een eigen betekenis in YAML.',
    remedy: 'Hoort het bij de tekst: zet de hele tekst tussen aanhalingstekens. Anders: haal het weg.',
  },
  en: {
    title: 'A text that starts with an exclamation mark stands between quotation marks',
    message: ({ tag }) => `\`${tag}\` at the start of a value is read as a tag, and there is no such tag.`,
    label: () => 'tag',
    why: 'An exclamation mark at the start of a value has a meaning of its own in YAML.',
    remedy: 'If it belongs to the text, put the whole text between quotes. If not, remove it.',
  },
});

/** A key that is no word: a list, a map, or nothing at all. */
export const keyIsNoName = defineCode({
  code: 'SEG134',
  severity: 'error',
  nl: {
    title: 'Voor de dubbele punt staat de naam van een veld',
    message: () => 'Voor de dubbele punt hoort de naam van een veld te staan.',
    label: () => 'geen veldnaam',
    why: 'Een veld zonder naam, of met een lijst als naam, is nergens te gebruiken.',
    remedy:
      'Zet een naam voor de dubbele punt. Is het tekst met haakjes of een dubbele punt: zet er aanhalingstekens om.',
  },
  en: {
    title: 'The name of a field stands before the colon',
    message: () => 'The name of a field belongs before the colon.',
    label: () => 'no name',
    why: 'A field without a name, or with a list as its name, can be used nowhere.',
    remedy: 'Put a name before the colon. If it is text with brackets or a colon, put quotes around it.',
  },
});

/** `<<` with something else than fields. */
export const badMerge = defineCode({
  code: 'SEG135',
  severity: 'error',
  nl: {
    title: 'Na `<<:` staat een verwijzing naar velden',
    message: () => 'Na `<<:` hoort een verwijzing naar velden, zoals `*basis`.',
    label: () => 'geen velden',
    why: '`<<` neemt de velden van een ander onderdeel over; een tekst of lijst heeft geen velden.',
    remedy: 'Verwijs naar een onderdeel met velden dat eerder met `&` is gemerkt, of haal de regel weg.',
  },
  en: {
    title: 'A reference to fields follows `<<:`',
    message: () => 'A reference to fields, such as `*base`, belongs after `<<:`.',
    label: () => 'no fields',
    why: '`<<` takes over the fields of another part; a text or a list has no fields.',
    remedy: 'Refer to a part with fields that was marked with `&` before, or remove the line.',
  },
});

export const structureCodes = [
  unreadable,
  unknownAnchor,
  circularAlias,
  customTag,
  keyIsNoName,
  badMerge,
] as const;

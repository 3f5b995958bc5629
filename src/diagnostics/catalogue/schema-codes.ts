import { defineCode } from '../code.ts';
import type { Phrase } from '../diagnostic.ts';

type Where = { readonly where: Phrase };

/** A key the model does not know. */
export const unknownKey = defineCode<
  { key: string; suggestion: string | undefined; required: string } & Where
>({
  code: 'SEG150',
  severity: 'error',
  nl: {
    message: ({ key, suggestion, where }) =>
      suggestion === undefined
        ? `Onbekend veld \`${key}\` ${where.nl}.`
        : `Onbekend veld \`${key}\` ${where.nl}; bedoelde u \`${suggestion}\`?`,
    label: ({ required }) => (required === 'yes' ? 'verplicht veld verkeerd gespeld' : 'onbekend veld'),
    why: 'Een veld dat niet bestaat komt in geen enkel document; een tikfout zou zo tekst laten verdwijnen.',
    remedy: 'Verbeter de naam van het veld, of haal het veld weg.',
  },
  en: {
    message: ({ key, suggestion, where }) =>
      suggestion === undefined
        ? `Unknown field \`${key}\` ${where.en}.`
        : `Unknown field \`${key}\` ${where.en}; did you mean \`${suggestion}\`?`,
    label: ({ required }) => (required === 'yes' ? 'required field misspelt' : 'unknown field'),
    why: 'A field that does not exist reaches no document; a slip of the pen would make text disappear.',
    remedy: 'Correct the name of the field, or remove the field.',
  },
});

/** A required key that is absent. */
export const missingKey = defineCode<{ key: string } & Where>({
  code: 'SEG151',
  severity: 'error',
  nl: {
    message: ({ key, where }) => `Het verplichte veld \`${key}\` ontbreekt ${where.nl}.`,
    label: ({ key }) => `\`${key}\` ontbreekt`,
    why: 'Zonder dit veld kunnen de documenten niet volledig zijn.',
    remedy: 'Voeg het veld toe.',
  },
  en: {
    message: ({ key, where }) => `The required field \`${key}\` is missing ${where.en}.`,
    label: ({ key }) => `\`${key}\` is missing`,
    why: 'Without this field the documents cannot be complete.',
    remedy: 'Add the field.',
  },
});

/** A key without a value. */
export const emptyValue = defineCode<{ key: string } & Where>({
  code: 'SEG152',
  severity: 'error',
  nl: {
    message: ({ key, where }) => `Het veld \`${key}\` ${where.nl} is leeg.`,
    label: () => 'leeg',
    why: 'Een leeg veld zou als een gat in het document staan.',
    remedy: 'Vul een waarde in. Is het veld niet nodig, haal dan de hele regel weg.',
  },
  en: {
    message: ({ key, where }) => `The field \`${key}\` ${where.en} is empty.`,
    label: () => 'empty',
    why: 'An empty field would show as a gap in the document.',
    remedy: 'Fill in a value. If the field is not needed, remove the whole line.',
  },
});

/** A value of another kind than the field takes. */
export const wrongType = defineCode<{ key: string; expected: Phrase; found: Phrase } & Where>({
  code: 'SEG153',
  severity: 'error',
  nl: {
    message: ({ key, expected, found, where }) =>
      `Bij \`${key}\` ${where.nl} hoort ${expected.nl}, maar er staat ${found.nl}.`,
    label: ({ expected }) => `hier hoort ${expected.nl}`,
    why: 'Alleen met de juiste soort waarde kan het document kloppen.',
    remedy:
      'Een lijst begint op elke regel met `- `; velden hebben de vorm `naam: waarde`; tekst die op een getal lijkt, of begint met [ of {, hoort tussen aanhalingstekens.',
  },
  en: {
    message: ({ key, expected, found, where }) =>
      `\`${key}\` ${where.en} takes ${expected.en}, but here is ${found.en}.`,
    label: ({ expected }) => `${expected.en} belongs here`,
    why: 'Only with the right kind of value can the document be right.',
    remedy:
      'Every line of a list starts with `- `; fields have the form `name: value`; text that looks like a number, or starts with [ or {, belongs between quotes.',
  },
});

/** A value outside the list of allowed values. */
export const wrongChoice = defineCode<
  { key: string; value: string; allowed: readonly string[]; suggestion: string | undefined } & Where
>({
  code: 'SEG154',
  severity: 'error',
  nl: {
    message: ({ key, value, allowed, suggestion, where }) =>
      `\`${value}\` is geen geldige waarde voor \`${key}\` ${where.nl}${suggestion === undefined ? '.' : `; bedoelde u \`${suggestion}\`?`} Mogelijk: ${listed(allowed, 'nl')}.`,
    label: ({ suggestion }) => (suggestion === undefined ? 'geen geldige waarde' : `\`${suggestion}\`?`),
    why: 'Dit veld kent een vaste lijst van waarden, zodat overal hetzelfde woord staat.',
    remedy: 'Kies een van de mogelijke waarden.',
  },
  en: {
    message: ({ key, value, allowed, suggestion, where }) =>
      `\`${value}\` is no valid value for \`${key}\` ${where.en}${suggestion === undefined ? '.' : `; did you mean \`${suggestion}\`?`} Possible: ${listed(allowed, 'en')}.`,
    label: ({ suggestion }) => (suggestion === undefined ? 'no valid value' : `\`${suggestion}\`?`),
    why: 'This field has a fixed list of values, so that the same word stands everywhere.',
    remedy: 'Choose one of the possible values.',
  },
});

/** A date that is none, or is not written as year-month-day. */
export const wrongDate = defineCode<{ key: string; value: string; suggestion: string | undefined } & Where>({
  code: 'SEG155',
  severity: 'error',
  nl: {
    message: ({ key, value, suggestion, where }) =>
      `\`${value}\` is geen geldige datum voor \`${key}\` ${where.nl}${suggestion === undefined ? '.' : `; bedoelde u \`${suggestion}\`?`}`,
    label: () => 'jaar-maand-dag',
    why: 'Alleen een datum in één vaste vorm is overal gelijk te schrijven en te vergelijken.',
    remedy:
      'Schrijf een bestaande datum als jaar-maand-dag: 2020-10-26. In het document komt "26 oktober 2020".',
  },
  en: {
    message: ({ key, value, suggestion, where }) =>
      `\`${value}\` is no valid date for \`${key}\` ${where.en}${suggestion === undefined ? '.' : `; did you mean \`${suggestion}\`?`}`,
    label: () => 'year-month-day',
    why: 'Only dates in one fixed form can be written alike everywhere and compared.',
    remedy: 'Write an existing date as year-month-day: 2020-10-26. The document will say "26 oktober 2020".',
  },
});

/** A text that does not have the form its field asks for. */
export const wrongFormat = defineCode<{ key: string; value: string; expected: Phrase } & Where>({
  code: 'SEG156',
  severity: 'error',
  nl: {
    message: ({ key, value, expected, where }) =>
      `\`${value}\` is voor \`${key}\` ${where.nl} niet goed geschreven; verwacht: ${expected.nl}.`,
    label: ({ expected }) => expected.nl,
    why: 'Aan een vaste schrijfwijze is te herkennen waar de waarde voor staat.',
    remedy: 'Schrijf de waarde in de verwachte vorm.',
  },
  en: {
    message: ({ key, value, expected, where }) =>
      `\`${value}\` is not written right for \`${key}\` ${where.en}; expected: ${expected.en}.`,
    label: ({ expected }) => expected.en,
    why: 'A fixed way of writing shows what the value stands for.',
    remedy: 'Write the value in the expected form.',
  },
});

/** Too short, too long, too few, too many, too low or too high. */
export const outOfBounds = defineCode<{ key: string; bound: Phrase } & Where>({
  code: 'SEG157',
  severity: 'error',
  nl: {
    message: ({ key, bound, where }) => `\`${key}\` ${where.nl} moet ${bound.nl}.`,
    label: ({ bound }) => bound.nl,
    why: 'Buiten deze grens past de waarde niet in het document of kan ze niet waar zijn.',
    remedy: 'Pas de waarde aan.',
  },
  en: {
    message: ({ key, bound, where }) => `\`${key}\` ${where.en} must ${bound.en}.`,
    label: ({ bound }) => bound.en,
    why: 'Beyond this bound the value does not fit the document or cannot be true.',
    remedy: 'Adjust the value.',
  },
});

/** `ja` or `nee` where true or false belongs. */
export const yesOrNo = defineCode<{ key: string; value: string; suggestion: string } & Where>({
  code: 'SEG158',
  severity: 'error',
  nl: {
    message: ({ key, value, suggestion, where }) =>
      `Schrijf bij \`${key}\` ${where.nl} \`${suggestion}\` in plaats van \`${value}\`.`,
    label: ({ suggestion }) => `\`${suggestion}\``,
    why: 'Een ja-of-nee-veld kent alleen de waarden `true` (ja) en `false` (nee).',
    remedy: 'Gebruik `true` voor ja en `false` voor nee.',
  },
  en: {
    message: ({ key, value, suggestion, where }) =>
      `Write \`${suggestion}\` instead of \`${value}\` for \`${key}\` ${where.en}.`,
    label: ({ suggestion }) => `\`${suggestion}\``,
    why: 'A yes-or-no field knows only the values `true` and `false`.',
    remedy: 'Use `true` for yes and `false` for no.',
  },
});

/** `9,2`, `€ 5` or `12%` where a number belongs. */
export const numberAsText = defineCode<
  { key: string; value: string; suggestion: string | undefined } & Where
>({
  code: 'SEG159',
  severity: 'error',
  nl: {
    message: ({ key, value, suggestion, where }) =>
      `\`${value}\` bij \`${key}\` ${where.nl} is geen getal${suggestion === undefined ? '.' : `; bedoelde u \`${suggestion}\`?`}`,
    label: () => 'geen getal',
    why: 'Met een getal kan gerekend worden; komma’s, punten en eenheden komen er in het document vanzelf bij.',
    remedy: 'Schrijf alleen het getal, met een punt voor de decimalen en zonder eenheid: 9.2.',
  },
  en: {
    message: ({ key, value, suggestion, where }) =>
      `\`${value}\` for \`${key}\` ${where.en} is no number${suggestion === undefined ? '.' : `; did you mean \`${suggestion}\`?`}`,
    label: () => 'no number',
    why: 'A number can be calculated with; commas, points and units are added in the document.',
    remedy: 'Write the number only, with a point before the decimals and without a unit: 9.2.',
  },
});

/** A value the model refuses for a reason without words of its own. */
export const invalidValue = defineCode<{ key: string } & Where>({
  code: 'SEG160',
  severity: 'error',
  nl: {
    message: ({ key, where }) => `De waarde van \`${key}\` ${where.nl} is niet geldig.`,
    label: () => 'niet geldig',
    why: 'Met deze waarde kan het document niet gemaakt worden.',
    remedy: 'Vergelijk de waarde met een soortgelijk veld elders in de regio.',
  },
  en: {
    message: ({ key, where }) => `The value of \`${key}\` ${where.en} is not valid.`,
    label: () => 'not valid',
    why: 'The document cannot be made with this value.',
    remedy: 'Compare the value with a similar field elsewhere in the region.',
  },
});

function listed(values: readonly string[], language: 'nl' | 'en'): string {
  const shown = values.slice(0, 12).join(', ');
  const more = values.length - 12;
  if (more <= 0) return shown;
  return language === 'nl' ? `${shown} en nog ${more}` : `${shown} and ${more} more`;
}

export const schemaCodes = [
  unknownKey,
  missingKey,
  emptyValue,
  wrongType,
  wrongChoice,
  wrongDate,
  wrongFormat,
  outOfBounds,
  yesOrNo,
  numberAsText,
  invalidValue,
] as const;

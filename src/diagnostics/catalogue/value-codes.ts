import { defineCode } from '../code.ts';
import type { Phrase } from '../diagnostic.ts';

type Where = { readonly where: Phrase };

/** A value outside the list of allowed values. */
export const wrongChoice = defineCode<
  { key: string; value: string; allowed: readonly string[]; suggestion: string | undefined } & Where
>({
  code: 'SEG154',
  severity: 'error',
  nl: {
    title: 'Een veld met een vaste lijst heeft een waarde uit die lijst',
    message: ({ key, value, allowed, suggestion, where }) =>
      `\`${value}\` is geen geldige waarde voor \`${key}\` ${where.nl}${suggestion === undefined ? '.' : `; bedoelde u \`${suggestion}\`?`} Mogelijk: ${listed(allowed, 'nl')}.`,
    label: ({ suggestion }) => (suggestion === undefined ? 'geen geldige waarde' : `\`${suggestion}\`?`),
    why: 'Dit veld kent een vaste lijst van waarden, zodat overal hetzelfde woord staat.',
    remedy: 'Kies een van de mogelijke waarden.',
  },
  en: {
    title: 'A field with a fixed list has a value from that list',
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
    title: 'Een datum bestaat en heeft de vorm jaar-maand-dag',
    message: ({ key, value, suggestion, where }) =>
      `\`${value}\` is geen geldige datum voor \`${key}\` ${where.nl}${suggestion === undefined ? '.' : `; bedoelde u \`${suggestion}\`?`}`,
    label: () => 'jaar-maand-dag',
    why: 'Alleen een datum in één vaste vorm is overal gelijk te schrijven en te vergelijken.',
    remedy:
      'Schrijf een bestaande datum als jaar-maand-dag: 2020-10-26. In het document komt "26 oktober 2020".',
  },
  en: {
    title: 'A date exists and has the form year-month-day',
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
    title: 'Een waarde is geschreven in de vorm die het veld vraagt',
    message: ({ key, value, expected, where }) =>
      `\`${value}\` is voor \`${key}\` ${where.nl} niet goed geschreven; verwacht: ${expected.nl}.`,
    label: ({ expected }) => expected.nl,
    why: 'Aan een vaste schrijfwijze is te herkennen waar de waarde voor staat.',
    remedy: 'Schrijf de waarde in de verwachte vorm.',
  },
  en: {
    title: 'A value is written in the form the field asks for',
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
    title: 'Een waarde blijft binnen de grenzen van het veld',
    message: ({ key, bound, where }) => `\`${key}\` ${where.nl} moet ${bound.nl}.`,
    label: ({ bound }) => bound.nl,
    why: 'Buiten deze grens past de waarde niet in het document of kan ze niet waar zijn.',
    remedy: 'Pas de waarde aan.',
  },
  en: {
    title: 'A value stays within the bounds of the field',
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
    title: 'Een ja-of-nee-veld heeft de waarde `true` of `false`',
    message: ({ key, value, suggestion, where }) =>
      `Schrijf bij \`${key}\` ${where.nl} \`${suggestion}\` in plaats van \`${value}\`.`,
    label: ({ suggestion }) => `\`${suggestion}\``,
    why: 'Een ja-of-nee-veld kent alleen de waarden `true` (ja) en `false` (nee).',
    remedy: 'Gebruik `true` voor ja en `false` voor nee.',
  },
  en: {
    title: 'A yes-or-no field has the value `true` or `false`',
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
    title: 'Een getal is geschreven als getal',
    message: ({ key, value, suggestion, where }) =>
      `\`${value}\` bij \`${key}\` ${where.nl} is geen getal${suggestion === undefined ? '.' : `; bedoelde u \`${suggestion}\`?`}`,
    label: () => 'geen getal',
    why: 'Met een getal kan gerekend worden; komma’s, punten en eenheden komen er in het document vanzelf bij.',
    remedy: 'Schrijf alleen het getal, met een punt voor de decimalen en zonder eenheid: 9.2.',
  },
  en: {
    title: 'A number is written as a number',
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
    title: 'Een waarde is geldig voor haar veld',
    message: ({ key, where }) => `De waarde van \`${key}\` ${where.nl} is niet geldig.`,
    label: () => 'niet geldig',
    why: 'Met deze waarde kan het document niet gemaakt worden.',
    remedy: 'Vergelijk de waarde met een soortgelijk veld elders in de regio.',
  },
  en: {
    title: 'A value is valid for its field',
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

export const valueCodes = [
  wrongChoice,
  wrongDate,
  wrongFormat,
  outOfBounds,
  yesOrNo,
  numberAsText,
  invalidValue,
] as const;

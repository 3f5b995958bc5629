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
    title: 'Elk veld is een veld dat bestaat',
    message: ({ key, suggestion, where }) =>
      suggestion === undefined
        ? `Onbekend veld \`${key}\` ${where.nl}.`
        : `Onbekend veld \`${key}\` ${where.nl}; bedoelde u \`${suggestion}\`?`,
    label: ({ required }) => (required === 'yes' ? 'verplicht veld verkeerd gespeld' : 'onbekend veld'),
    why: 'Een veld dat niet bestaat komt in geen enkel document; een tikfout zou zo tekst laten verdwijnen.',
    remedy: 'Verbeter de naam van het veld, of haal het veld weg.',
  },
  en: {
    title: 'Every field is one that exists',
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
    title: 'Elk verplicht veld is er',
    message: ({ key, where }) => `Het verplichte veld \`${key}\` ontbreekt ${where.nl}.`,
    label: ({ key }) => `\`${key}\` ontbreekt`,
    why: 'Zonder dit veld kunnen de documenten niet volledig zijn.',
    remedy: 'Voeg het veld toe.',
  },
  en: {
    title: 'Every required field is there',
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
    title: 'Elk veld heeft een waarde',
    message: ({ key, where }) => `Het veld \`${key}\` ${where.nl} is leeg.`,
    label: () => 'leeg',
    why: 'Een leeg veld zou als een gat in het document staan.',
    remedy: 'Vul een waarde in. Is het veld niet nodig, haal dan de hele regel weg.',
  },
  en: {
    title: 'Every field has a value',
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
    title: 'Een veld heeft de juiste soort waarde',
    message: ({ key, expected, found, where }) =>
      `Bij \`${key}\` ${where.nl} hoort ${expected.nl}, maar er staat ${found.nl}.`,
    label: ({ expected }) => `hier hoort ${expected.nl}`,
    why: 'Alleen met de juiste soort waarde kan het document kloppen.',
    remedy:
      'Een lijst begint op elke regel met `- `; velden hebben de vorm `naam: waarde`; tekst die op een getal lijkt, of begint met [ of {, hoort tussen aanhalingstekens.',
  },
  en: {
    title: 'A field has the right kind of value',
    message: ({ key, expected, found, where }) =>
      `\`${key}\` ${where.en} takes ${expected.en}, but here is ${found.en}.`,
    label: ({ expected }) => `${expected.en} belongs here`,
    why: 'Only with the right kind of value can the document be right.',
    remedy:
      'Every line of a list starts with `- `; fields have the form `name: value`; text that looks like a number, or starts with [ or {, belongs between quotes.',
  },
});

export const schemaCodes = [unknownKey, missingKey, emptyValue, wrongType] as const;

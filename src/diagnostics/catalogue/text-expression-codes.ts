import { defineCode } from '../code.ts';

const templateRemedy = {
  nl: 'Zie templates/README.md voor wat er tussen dubbele accolades mag staan.',
  en: 'See templates/README.md for what may stand between double braces.',
};

const meant = (nearest: string | undefined) => (nearest ? `; bedoelde u \`${nearest}\`?` : '.');
const meantEn = (nearest: string | undefined) => (nearest ? `; did you mean \`${nearest}\`?` : '.');
const at = (owner: string | undefined) => (owner ? ` bij ${owner}` : '');
const atEn = (owner: string | undefined) => (owner ? ` at ${owner}` : '');

export const templateSyntax = defineCode<{ uitdrukking: string }>({
  code: 'SEG400',
  severity: 'error',
  nl: {
    title: 'Elke uitdrukking tussen accolades is te lezen',
    message: ({ uitdrukking }) => `De uitdrukking \`${uitdrukking}\` is niet te lezen.`,
    label: () => 'hier loopt het vast',
    why: 'Met een onleesbare uitdrukking kan geen document worden gemaakt.',
    remedy: `Controleer de accolades, haakjes en aanhalingstekens. ${templateRemedy.nl}`,
  },
  en: {
    title: 'Every expression between braces can be read',
    message: ({ uitdrukking }) => `The expression \`${uitdrukking}\` cannot be read.`,
    label: () => 'reading stops here',
    why: 'No document can be made from an expression that cannot be read.',
    remedy: `Check the braces, brackets and quotes. ${templateRemedy.en}`,
  },
});

export const blockNotClosed = defineCode<{ blok: string }>({
  code: 'SEG401',
  severity: 'error',
  nl: {
    title: 'Elk blok heeft een begin en een einde',
    message: ({ blok }) => `Het blok \`${blok}\` heeft geen begin en einde die bij elkaar horen.`,
    label: () => 'hoort bij niets',
    why: 'Zonder einde is niet te zien welke tekst bij het blok hoort.',
    remedy: 'Zet bij elk `{{#naam}}` een `{{/naam}}`, en sluit het binnenste blok het eerst.',
  },
  en: {
    title: 'Every block has a start and an end',
    message: ({ blok }) => `The block \`${blok}\` has no beginning and end that belong together.`,
    label: () => 'belongs to nothing',
    why: 'Without an end it is unclear which text belongs to the block.',
    remedy: 'Give each `{{#name}}` its `{{/name}}`, and close the innermost block first.',
  },
});

export const missingValue = defineCode<{ pad: string; bij: string | undefined }>({
  code: 'SEG402',
  severity: 'error',
  inConcept: 'warning',
  nl: {
    title: 'Elk gegeven dat de tekst noemt, is ingevuld',
    message: ({ pad, bij }) => `Hier hoort een waarde te staan, maar \`${pad}\` is niet ingevuld${at(bij)}.`,
    label: () => 'blijft leeg',
    why: 'Een zin met een gat erin zegt de raad iets anders dan bedoeld is.',
    remedy: 'Vul het gegeven in, of zet `{{#if …}}` om de tekst die ervan afhangt.',
  },
  en: {
    title: 'Every value the text names is filled in',
    message: ({ pad, bij }) => `A value belongs here, but \`${pad}\` is not filled in${atEn(bij)}.`,
    label: () => 'stays empty',
    why: 'A sentence with a gap tells the council something other than what was meant.',
    remedy: 'Fill in the value, or put `{{#if …}}` around the text that depends on it.',
  },
});

export const unknownField = defineCode<{
  veld: string;
  bij: string | undefined;
  bedoeld: string | undefined;
}>({
  code: 'SEG403',
  severity: 'error',
  nl: {
    title: 'Elk veld dat de tekst noemt, bestaat',
    message: ({ veld, bij, bedoeld }) => `Het veld \`${veld}\` bestaat niet${at(bij)}${meant(bedoeld)}`,
    label: () => 'onbekend veld',
    why: 'Een verschreven veld blijft altijd leeg, ook als het gegeven er wel is.',
    remedy: 'Schrijf de naam van het veld zoals hij in de bron staat.',
  },
  en: {
    title: 'Every field the text names exists',
    message: ({ veld, bij, bedoeld }) => `There is no field \`${veld}\`${atEn(bij)}${meantEn(bedoeld)}`,
    label: () => 'unknown field',
    why: 'A misspelt field stays empty for ever, even when the value is there.',
    remedy: 'Spell the field as it is spelt in the source.',
  },
});

export const unknownFunction = defineCode<{ functie: string; bedoeld: string | undefined }>({
  code: 'SEG404',
  severity: 'error',
  nl: {
    title: 'Elke functie in de tekst bestaat',
    message: ({ functie, bedoeld }) => `De functie \`${functie}\` bestaat niet${meant(bedoeld)}`,
    label: () => 'onbekende functie',
    why: 'Wat de functie zou maken, ontbreekt anders in het document.',
    remedy: templateRemedy.nl,
  },
  en: {
    title: 'Every function in the text exists',
    message: ({ functie, bedoeld }) => `There is no function \`${functie}\`${meantEn(bedoeld)}`,
    label: () => 'unknown function',
    why: 'What the function should make would be missing from the document.',
    remedy: templateRemedy.en,
  },
});

export const unknownPartial = defineCode<{ deel: string; bedoeld: string | undefined }>({
  code: 'SEG405',
  severity: 'error',
  nl: {
    title: 'Elk deelsjabloon bestaat',
    message: ({ deel, bedoeld }) => `Het deelsjabloon \`${deel}\` bestaat niet${meant(bedoeld)}`,
    label: () => 'onbekend deelsjabloon',
    why: 'De tekst van het deelsjabloon ontbreekt anders in het document.',
    remedy: 'Kies een deelsjabloon dat bestaat, of maak het aan bij de andere.',
  },
  en: {
    title: 'Every partial exists',
    message: ({ deel, bedoeld }) => `There is no partial \`${deel}\`${meantEn(bedoeld)}`,
    label: () => 'unknown partial',
    why: 'The text of the partial would be missing from the document.',
    remedy: 'Choose a partial that exists, or add it beside the others.',
  },
});

export const unknownBlock = defineCode<{ blok: string; bedoeld: string | undefined }>({
  code: 'SEG406',
  severity: 'error',
  nl: {
    title: 'Elk blok `{{#…}}` is een blok dat bestaat',
    message: ({ blok, bedoeld }) => `Een blok \`{{#${blok}}}\` zoals dit bestaat niet${meant(bedoeld)}`,
    label: () => 'onbekend blok',
    why: 'De tekst in het blok ontbreekt anders in het document.',
    remedy: 'Gebruik `{{#if x}}`, `{{#unless x}}`, `{{#each x}}` of `{{#with x}}`, met een gegeven erachter.',
  },
  en: {
    title: 'Every block `{{#…}}` is one that exists',
    message: ({ blok, bedoeld }) => `There is no block \`{{#${blok}}}\` like this${meantEn(bedoeld)}`,
    label: () => 'unknown block',
    why: 'The text in the block would be missing from the document.',
    remedy: 'Use `{{#if x}}`, `{{#unless x}}`, `{{#each x}}` or `{{#with x}}`, followed by what to look at.',
  },
});

import { defineCode } from '../code.ts';

const unsupported: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  'drie-accolades': ['Drie accolades', 'Three braces'],
  'letterlijke-waarde': ['Een letterlijke waarde als uitdrukking', 'A literal value as an expression'],
  'blok-in-deel': ['Een deelsjabloon met een blok of een versiering', 'A partial block or decorator'],
  'berekend-deel': ['Een deelsjabloon met een berekende naam', 'A partial with a computed name'],
};

const kinds: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  getal: ['een getal', 'a number'],
  tekst: ['een tekst', 'a text'],
  datum: ['een datum (jjjj-mm-dd, jjjj-mm of jjjj)', 'a date (yyyy-mm-dd, yyyy-mm or yyyy)'],
  lijst: ['een lijst', 'a list'],
  'deelbaar-getal': ['een geheel dat niet nul is', 'a whole that is not zero'],
  niveau: ['een kopniveau van 2 tot en met 4', 'a heading level from 2 to 4'],
  eenheid: ['`mln` of `mld`', '`mln` or `mld`'],
};

export const notInProse = defineCode<{ wat: string }>({
  code: 'SEG407',
  severity: 'error',
  nl: {
    title: 'De tekst van een regio toont gegevens en stuurt het document niet',
    message: ({ wat }) => `In de tekst van een regio kan \`${wat}\` niet.`,
    label: () => 'alleen in een sjabloon',
    why: 'Tekst van een regio mag gegevens tonen, maar het document niet sturen.',
    remedy:
      'Gebruik een gegeven, `{{#if}}` of een functie voor getallen en datums; de rest hoort in een sjabloon.',
  },
  en: {
    title: 'The text of a region shows data and does not steer the document',
    message: ({ wat }) => `\`${wat}\` cannot be used in the text of a region.`,
    label: () => 'only in a template',
    why: 'Text of a region may show data, but may not steer the document.',
    remedy: 'Use a value, `{{#if}}` or a function for numbers and dates; the rest belongs in a template.',
  },
});

export const unsupportedExpression = defineCode<{ wat: string }>({
  code: 'SEG408',
  severity: 'error',
  nl: {
    title: 'Een sjabloon gebruikt alleen wat sjablonen kunnen',
    message: ({ wat }) => `${unsupported[wat]?.[0] ?? wat} kan hier niet.`,
    why: 'Sjablonen blijven leesbaar en veilig doordat zij maar weinig kunnen.',
    remedy:
      'Gebruik `{{veld}}`, `{{functie veld}}` of een blok. Een waarde is nooit opmaak, dus twee accolades volstaan.',
  },
  en: {
    title: 'A template uses only what templates can do',
    message: ({ wat }) => `${unsupported[wat]?.[1] ?? wat} cannot be used here.`,
    why: 'Templates stay readable and safe because they can do little.',
    remedy:
      'Use `{{field}}`, `{{function field}}` or a block. A value is never markup, so two braces will do.',
  },
});

export const wrongArgument = defineCode<{ functie: string; verwacht: string; pad: string }>({
  code: 'SEG409',
  severity: 'error',
  nl: {
    title: 'Een functie krijgt het soort gegeven dat zij vraagt',
    message: ({ functie, verwacht, pad }) =>
      `De functie \`${functie}\` heeft ${kinds[verwacht]?.[0] ?? verwacht} nodig${pad ? `, en \`${pad}\` is dat niet` : ''}.`,
    label: () => 'past niet',
    why: 'Anders stond er een onzinnige uitkomst in het document.',
    remedy: 'Geef de functie een ander gegeven, of verbeter het gegeven in de bron.',
  },
  en: {
    title: 'A function gets the kind of value it asks for',
    message: ({ functie, verwacht, pad }) =>
      `The function \`${functie}\` needs ${kinds[verwacht]?.[1] ?? verwacht}${pad ? `, and \`${pad}\` is not` : ''}.`,
    label: () => 'does not fit',
    why: 'The document would show a meaningless result.',
    remedy: 'Give the function another value, or mend the value in the source.',
  },
});

export const notText = defineCode<{ pad: string }>({
  code: 'SEG410',
  severity: 'error',
  nl: {
    title: 'In een zin staat een tekst of een getal',
    message: ({ pad }) => `\`${pad}\` is geen tekst of getal, dus het kan niet zomaar in een zin staan.`,
    label: () => 'geen tekst',
    why: 'Een lijst of een groep velden heeft geen vanzelfsprekende schrijfwijze.',
    remedy:
      'Noem één veld ervan, gebruik `{{lijst …}}` voor een opsomming of `{{#each …}}` voor elk onderdeel.',
  },
  en: {
    title: 'A text or a number stands in a sentence',
    message: ({ pad }) => `\`${pad}\` is neither text nor number, so it cannot stand in a sentence.`,
    label: () => 'not a text',
    why: 'A list or a group of fields has no obvious way of being written.',
    remedy: 'Name one field of it, use `{{lijst …}}` for an enumeration or `{{#each …}}` for every part.',
  },
});

export const notList = defineCode<{ pad: string }>({
  code: 'SEG411',
  severity: 'error',
  nl: {
    title: 'Een herhaling gaat langs een lijst',
    message: ({ pad }) => `\`${pad}\` is geen lijst, dus \`{{#each}}\` kan er niet langs lopen.`,
    label: () => 'geen lijst',
    why: 'De tekst in het blok ontbreekt anders in het document.',
    remedy: 'Noem een lijst, of gebruik `{{#if}}` voor een enkel gegeven.',
  },
  en: {
    title: 'A repetition goes through a list',
    message: ({ pad }) => `\`${pad}\` is not a list, so \`{{#each}}\` cannot go through it.`,
    label: () => 'not a list',
    why: 'The text in the block would be missing from the document.',
    remedy: 'Name a list, or use `{{#if}}` for a single value.',
  },
});

export const budgetSpent = defineCode({
  code: 'SEG412',
  severity: 'error',
  nl: {
    title: 'Een document blijft binnen de grenzen van grootte en ingewikkeldheid',
    message: () => 'Het document wordt te groot of te ingewikkeld; hier is het maken ervan gestopt.',
    label: () => 'gestopt',
    why: 'Een sjabloon dat zichzelf blijft herhalen, zou anders nooit klaar zijn.',
    remedy: 'Kijk of er een lus in een lus staat die niet nodig is, of splits het document.',
  },
  en: {
    title: 'A document stays within the limits of size and complexity',
    message: () => 'The document becomes too large or too involved; making it stopped here.',
    label: () => 'stopped',
    why: 'A template that keeps repeating itself would never finish.',
    remedy: 'Look for a loop within a loop that is not needed, or split the document.',
  },
});

export const partialTooDeep = defineCode<{ deel: string }>({
  code: 'SEG413',
  severity: 'error',
  nl: {
    title: 'Een deelsjabloon roept zichzelf niet op',
    message: ({ deel }) => `Het deelsjabloon \`${deel}\` roept zichzelf op, of er zitten te veel in elkaar.`,
    label: () => 'in een kring',
    why: 'Een kring van deelsjablonen komt nooit tot een einde.',
    remedy: 'Haal de oproep weg waarmee de kring rond is.',
  },
  en: {
    title: 'A partial does not call itself',
    message: ({ deel }) => `The partial \`${deel}\` calls itself, or too many are nested.`,
    label: () => 'in a circle',
    why: 'A circle of partials never ends.',
    remedy: 'Remove the call that closes the circle.',
  },
});

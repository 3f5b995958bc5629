import { defineCode } from '../code.ts';

export const unknownAnnex = defineCode<{ id: string; document: string; suggestie?: string }>({
  code: 'SEG600',
  severity: 'error',
  nl: {
    title: 'Een verwijzing naar een bijlage noemt een bijlage van het stuk',
    message: ({ id, document, suggestie }) =>
      `\`${id}\` is geen bijlage van ${document}${suggestie ? `; bedoelde u \`${suggestie}\`?` : '.'}`,
    label: () => 'geen bijlage',
    why: 'Een verwijzing naar een bijlage die niet meegaat, stuurt de lezer naar een stuk dat hij niet heeft.',
    remedy:
      'Zet het document bij `bijlagen` van het stuk waarin de verwijzing staat, of verwijs naar een bijlage die daar al staat.',
  },
  en: {
    title: 'A reference to an annex names an annex of the document',
    message: ({ id, document, suggestie }) =>
      `\`${id}\` is not an annex of ${document}${suggestie ? `; did you mean \`${suggestie}\`?` : '.'}`,
    label: () => 'no annex',
    why: 'A reference to an annex that is not enclosed sends the reader to a document they do not have.',
    remedy:
      'Add the document to `bijlagen` of the document that refers to it, or refer to one that is listed there.',
  },
});

export const wrongFunctionArgument = defineCode<{
  functie: string;
  verwacht_nl: string;
  verwacht_en: string;
}>({
  code: 'SEG601',
  severity: 'error',
  nl: {
    title: 'Een functie krijgt wat zij vraagt',
    message: ({ functie, verwacht_nl }) => `\`${functie}\` vraagt ${verwacht_nl}.`,
    label: () => 'kan hier niet',
    why: 'De tekst zou op deze plek leeg blijven.',
    remedy: 'Geef de functie wat zij vraagt; `templates/README.md` laat van elke functie een voorbeeld zien.',
  },
  en: {
    title: 'A function gets what it asks for',
    message: ({ functie, verwacht_en }) => `\`${functie}\` asks for ${verwacht_en}.`,
    label: () => 'cannot be used here',
    why: 'The text would stay empty at this place.',
    remedy: 'Give the function what it asks for; `templates/README.md` shows an example of each.',
  },
});

export const templateMissing = defineCode<{ template: string; soort: string }>({
  code: 'SEG602',
  severity: 'error',
  nl: {
    title: 'Voor elke soort document is er een sjabloon',
    message: ({ template, soort }) => `De sjabloon \`${template}\` voor ${soort} is er niet.`,
    why: 'Zonder sjabloon kan het document niet worden gemaakt.',
    remedy: 'Zet de sjabloon terug in `templates/`, of in de map `templates` van de regio.',
  },
  en: {
    title: 'Every kind of document has a template',
    message: ({ template, soort }) => `The template \`${template}\` for ${soort} does not exist.`,
    why: 'Without its template the document cannot be made.',
    remedy: 'Put the template back in `templates/`, or in the `templates` folder of the region.',
  },
});

export const unknownDocument = defineCode<{ id: string; suggestie?: string }>({
  code: 'SEG605',
  severity: 'error',
  nl: {
    title: 'Elk document dat de tekst noemt, bestaat',
    message: ({ id, suggestie }) =>
      `Er is geen document \`${id}\`${suggestie ? `; bedoelde u \`${suggestie}\`?` : '.'}`,
    label: () => 'geen document',
    why: 'De tekst noemt een stuk dat de regio niet heeft.',
    remedy: 'Gebruik de id van een document uit `documenten`, of voeg het document daar toe.',
  },
  en: {
    title: 'Every document the text names exists',
    message: ({ id, suggestie }) =>
      `There is no document \`${id}\`${suggestie ? `; did you mean \`${suggestie}\`?` : '.'}`,
    label: () => 'no document',
    why: 'The text names a document that the region does not have.',
    remedy: 'Use the id of a document in `documenten`, or add the document there.',
  },
});

export const documentCodes = [unknownDocument, unknownAnnex, wrongFunctionArgument, templateMissing];

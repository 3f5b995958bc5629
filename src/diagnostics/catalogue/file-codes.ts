import { defineCode } from '../code.ts';

/** The file is not UTF-8: it holds replacement characters or characters no text has. */
export const brokenEncoding = defineCode<{ count: number }>({
  code: 'SEG100',
  severity: 'error',
  nl: {
    title: 'Een bestand is leesbare tekst in UTF-8',
    message: ({ count }) =>
      `Dit bestand bevat ${count === 1 ? 'een teken' : `${count} tekens`} dat niet te lezen is.`,
    label: () => 'onleesbaar teken',
    why: 'Een onleesbaar teken komt als � in het document. Meestal is het bestand niet als UTF-8 bewaard.',
    remedy: 'Bewaar het bestand opnieuw met de codering UTF-8 en typ het onleesbare teken over.',
  },
  en: {
    title: 'A file is readable text in UTF-8',
    message: ({ count }) =>
      `This file holds ${count === 1 ? 'a character' : `${count} characters`} that cannot be read.`,
    label: () => 'unreadable character',
    why: 'An unreadable character shows as � in the document. Most likely the file was not saved as UTF-8.',
    remedy: 'Save the file again as UTF-8 and retype the unreadable character.',
  },
});

/** The file is larger than a definition can reasonably be. */
export const fileTooLarge = defineCode<{ size: number; limit: number }>({
  code: 'SEG101',
  severity: 'error',
  nl: {
    title: 'Een bestand is niet groter dan een mens het maakt',
    message: ({ limit }) => `Dit bestand is te groot: meer dan ${limit / 1_000_000} miljoen tekens.`,
    why: 'Zo groot is geen definitie van een mens; lezen zou de computer kunnen laten vastlopen.',
    remedy: 'Verdeel de inhoud over meer bestanden in dezelfde map, of haal weg wat er niet hoort.',
  },
  en: {
    title: 'A file is no larger than people make it',
    message: ({ limit }) => `This file is too large: more than ${limit / 1_000_000} million characters.`,
    why: 'No definition made by people is this large; reading it could bring the computer to a halt.',
    remedy: 'Divide the content over more files in the same folder, or remove what does not belong here.',
  },
});

/** Levels inside levels, deeper than the limit. */
export const tooDeep = defineCode<{ limit: number }>({
  code: 'SEG102',
  severity: 'error',
  nl: {
    title: 'Niveaus zitten niet te diep in elkaar',
    message: ({ limit }) => `Hier zitten meer dan ${limit} niveaus in elkaar.`,
    label: () => 'te diep',
    why: 'Zo diep genest is geen definitie; meestal is er iets misgegaan bij het plakken.',
    remedy: 'Haal niveaus weg, of plak de oorspronkelijke tekst opnieuw.',
  },
  en: {
    title: 'Levels are not nested too deeply',
    message: ({ limit }) => `More than ${limit} levels are nested here.`,
    label: () => 'too deep',
    why: 'No definition is nested this deep; most likely something went wrong while pasting.',
    remedy: 'Remove levels, or paste the original text again.',
  },
});

/** More values than the limit, mostly by references to references. */
export const tooManyValues = defineCode<{ limit: number }>({
  code: 'SEG103',
  severity: 'error',
  nl: {
    title: 'Een bestand heeft niet meer waarden dan het programma aankan',
    message: ({ limit }) => `Dit bestand telt meer dan ${limit} waarden, verwijzingen (*naam) meegeteld.`,
    label: () => 'hier is de grens bereikt',
    why: 'Verwijzingen naar verwijzingen kunnen een klein bestand onbeperkt groot maken.',
    remedy: 'Gebruik minder verwijzingen met `*`, of verdeel de inhoud over meer bestanden.',
  },
  en: {
    title: 'A file holds no more values than the program can take',
    message: ({ limit }) => `This file holds more than ${limit} values, references (*name) included.`,
    label: () => 'the limit is reached here',
    why: 'References to references can make a small file grow without bound.',
    remedy: 'Use fewer references with `*`, or divide the content over more files.',
  },
});

/** The top of a file is a list or a bare text instead of fields. */
export const notFields = defineCode<{ found: 'list' | 'text' }>({
  code: 'SEG106',
  severity: 'error',
  nl: {
    title: 'Een bestand bestaat uit velden met een naam',
    message: ({ found }) =>
      `Hier horen velden te staan (\`naam: waarde\`), maar er staat ${found === 'list' ? 'een lijst' : 'losse tekst'}.`,
    label: ({ found }) => (found === 'list' ? 'lijst' : 'losse tekst'),
    why: 'Zonder veldnaam is niet bekend wat de inhoud betekent.',
    remedy: 'Zet er een veldnaam met een dubbele punt boven, bijvoorbeeld `segmenten:`.',
  },
  en: {
    title: 'A file consists of fields with a name',
    message: ({ found }) =>
      `Fields (\`name: value\`) belong here, but there is ${found === 'list' ? 'a list' : 'bare text'}.`,
    label: ({ found }) => (found === 'list' ? 'list' : 'bare text'),
    why: 'Without the name of a field nobody knows what the content means.',
    remedy: 'Put the name of a field with a colon above it, for instance `segmenten:`.',
  },
});

/** A YAML file that holds a second document after `---`. */
export const severalDocuments = defineCode({
  code: 'SEG107',
  severity: 'error',
  nl: {
    title: 'Een bestand bevat één document',
    message: () => 'Na deze regel `---` begint een tweede document in hetzelfde bestand.',
    label: () => 'tweede document',
    why: 'Alleen het eerste deel zou gelezen worden; de rest zou stil wegvallen.',
    remedy: 'Haal de regel `---` weg, of zet wat erna komt in een eigen bestand.',
  },
  en: {
    title: 'A file holds one document',
    message: () => 'A second document starts in the same file after this line `---`.',
    label: () => 'second document',
    why: 'Only the first part would be read; the rest would silently be lost.',
    remedy: 'Remove the line `---`, or move what follows to a file of its own.',
  },
});

/** A region folder without a single YAML file. */
export const noDefinitions = defineCode<{ folder: string }>({
  code: 'SEG108',
  severity: 'error',
  nl: {
    title: 'Een regio heeft minstens één YAML-bestand',
    message: ({ folder }) => `In de map \`${folder}\` staat geen enkel YAML-bestand.`,
    why: 'Zonder definitie valt er niets te maken.',
    remedy: 'Zet er minstens één bestand in dat eindigt op `.yaml`.',
  },
  en: {
    title: 'A region has at least one YAML file',
    message: ({ folder }) => `The folder \`${folder}\` holds no YAML file at all.`,
    why: 'Without a definition there is nothing to make.',
    remedy: 'Put at least one file in it whose name ends in `.yaml`.',
  },
});

/** Reading stopped because the file has very many mistakes. */
export const tooManyMistakes = defineCode<{ count: number }>({
  code: 'SEG109',
  severity: 'error',
  nl: {
    title: 'Een bestand heeft niet meer fouten dan te overzien is',
    message: ({ count }) => `Na ${count} fouten is niet verder gezocht in dit bestand.`,
    why: 'Bij zoveel fouten is er meestal één oorzaak, en zeggen latere meldingen weinig meer.',
    remedy: 'Herstel eerst de fouten hierboven en controleer dan opnieuw.',
  },
  en: {
    title: 'A file has no more errors than one can survey',
    message: ({ count }) => `After ${count} mistakes the search in this file was stopped.`,
    why: 'So many mistakes mostly have one cause, and later messages say little more.',
    remedy: 'Mend the mistakes above first, then check again.',
  },
});

/** A field at the top of the region that is given in two files. */
export const givenTwice = defineCode<{ key: string }>({
  code: 'SEG110',
  severity: 'error',
  nl: {
    title: 'Een veld staat in één bestand van de regio',
    message: ({ key }) => `Het veld \`${key}\` staat ook al in een ander bestand van deze regio.`,
    label: () => 'hier opnieuw',
    why: 'Er kan maar één waarde gelden, en niet te zien is welke bedoeld is.',
    remedy: 'Houd het veld in één van de twee bestanden en haal het uit het andere weg.',
  },
  en: {
    title: 'A field stands in one file of the region',
    message: ({ key }) => `The field \`${key}\` is already given in another file of this region.`,
    label: () => 'here again',
    why: 'Only one value can hold, and nobody can see which one is meant.',
    remedy: 'Keep the field in one of the two files and remove it from the other.',
  },
});

/** A field at the top of the region whose parts in two files have different shapes. */
export const mixedShapes = defineCode<{ key: string }>({
  code: 'SEG111',
  severity: 'error',
  nl: {
    title: 'Een veld is in elk bestand hetzelfde opgebouwd',
    message: ({ key }) => `\`${key}\` is hier anders opgebouwd dan in een ander bestand van deze regio.`,
    label: () => 'andere vorm',
    why: 'Een lijst (met streepjes) en losse velden laten zich niet samenvoegen.',
    remedy: 'Schrijf het veld in beide bestanden als lijst, of in beide met velden.',
  },
  en: {
    title: 'A field is built the same way in every file',
    message: ({ key }) => `\`${key}\` has another shape here than in another file of this region.`,
    label: () => 'another shape',
    why: 'A list (with dashes) and fields cannot be joined.',
    remedy: 'Write the field as a list in both files, or with fields in both.',
  },
});

export const fileCodes = [
  brokenEncoding,
  fileTooLarge,
  tooDeep,
  tooManyValues,
  notFields,
  severalDocuments,
  noDefinitions,
  tooManyMistakes,
  givenTwice,
  mixedShapes,
] as const;

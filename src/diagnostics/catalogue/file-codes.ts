import { defineCode } from '../code.ts';

/** The file is not UTF-8: it holds replacement characters or characters no text has. */
export const brokenEncoding = defineCode<{ count: number }>({
  code: 'SEG100',
  severity: 'error',
  nl: {
    message: ({ count }) =>
      `Dit bestand bevat ${count === 1 ? 'een teken' : `${count} tekens`} dat niet te lezen is.`,
    label: () => 'onleesbaar teken',
    why: 'Een onleesbaar teken komt als � in het document. Meestal is het bestand niet als UTF-8 bewaard.',
    remedy: 'Bewaar het bestand opnieuw met de codering UTF-8 en typ het onleesbare teken over.',
  },
  en: {
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
    message: ({ limit }) => `Dit bestand is te groot: meer dan ${limit / 1_000_000} miljoen tekens.`,
    why: 'Zo groot is geen definitie van een mens; lezen zou de computer kunnen laten vastlopen.',
    remedy: 'Verdeel de inhoud over meer bestanden in dezelfde map, of haal weg wat er niet hoort.',
  },
  en: {
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
    message: ({ limit }) => `Hier zitten meer dan ${limit} niveaus in elkaar.`,
    label: () => 'te diep',
    why: 'Zo diep genest is geen definitie; meestal is er iets misgegaan bij het plakken.',
    remedy: 'Haal niveaus weg, of plak de oorspronkelijke tekst opnieuw.',
  },
  en: {
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
    message: ({ limit }) => `Dit bestand telt meer dan ${limit} waarden, verwijzingen (*naam) meegeteld.`,
    label: () => 'hier is de grens bereikt',
    why: 'Verwijzingen naar verwijzingen kunnen een klein bestand onbeperkt groot maken.',
    remedy: 'Gebruik minder verwijzingen met `*`, of verdeel de inhoud over meer bestanden.',
  },
  en: {
    message: ({ limit }) => `This file holds more than ${limit} values, references (*name) included.`,
    label: () => 'the limit is reached here',
    why: 'References to references can make a small file grow without bound.',
    remedy: 'Use fewer references with `*`, or divide the content over more files.',
  },
});

/** A Markdown file that does not start with front matter. */
export const frontMatterMissing = defineCode({
  code: 'SEG104',
  severity: 'error',
  nl: {
    message: () => 'Dit tekstbestand begint niet met een kop tussen twee regels `---`.',
    label: () => 'hier hoort `---`',
    why: 'Zonder kop is niet bekend waar de tekst bij hoort.',
    remedy: 'Zet bovenaan een regel `---`, daaronder de velden van de tekst, en dan weer een regel `---`.',
  },
  en: {
    message: () => 'This text file does not start with a head between two lines `---`.',
    label: () => '`---` belongs here',
    why: 'Without its head nobody knows what the text belongs to.',
    remedy: 'Start the file with a line `---`, then the fields of the text, then again a line `---`.',
  },
});

/** Front matter that is never closed. */
export const frontMatterUnclosed = defineCode({
  code: 'SEG105',
  severity: 'error',
  nl: {
    message: () => 'De kop die hier begint wordt nergens afgesloten met een regel `---`.',
    label: () => 'begint hier',
    why: 'Zonder afsluiting is niet te zien waar de kop ophoudt en de tekst begint.',
    remedy: 'Zet na het laatste veld van de kop een regel met alleen `---`.',
  },
  en: {
    message: () => 'The head that starts here is never closed by a line `---`.',
    label: () => 'starts here',
    why: 'Without it nobody can see where the head ends and the text begins.',
    remedy: 'Put a line with only `---` after the last field of the head.',
  },
});

/** The top of a file is a list or a bare text instead of fields. */
export const notFields = defineCode<{ found: 'list' | 'text' }>({
  code: 'SEG106',
  severity: 'error',
  nl: {
    message: ({ found }) =>
      `Hier horen velden te staan (\`naam: waarde\`), maar er staat ${found === 'list' ? 'een lijst' : 'losse tekst'}.`,
    label: ({ found }) => (found === 'list' ? 'lijst' : 'losse tekst'),
    why: 'Zonder veldnaam is niet bekend wat de inhoud betekent.',
    remedy: 'Zet er een veldnaam met een dubbele punt boven, bijvoorbeeld `segmenten:`.',
  },
  en: {
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
    message: () => 'Na deze regel `---` begint een tweede document in hetzelfde bestand.',
    label: () => 'tweede document',
    why: 'Alleen het eerste deel zou gelezen worden; de rest zou stil wegvallen.',
    remedy: 'Haal de regel `---` weg, of zet wat erna komt in een eigen bestand.',
  },
  en: {
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
    message: ({ folder }) => `In de map \`${folder}\` staat geen enkel YAML-bestand.`,
    why: 'Zonder definitie valt er niets te maken.',
    remedy: 'Zet er minstens één bestand in dat eindigt op `.yaml`.',
  },
  en: {
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
    message: ({ count }) => `Na ${count} fouten is niet verder gezocht in dit bestand.`,
    why: 'Bij zoveel fouten is er meestal één oorzaak, en zeggen latere meldingen weinig meer.',
    remedy: 'Herstel eerst de fouten hierboven en controleer dan opnieuw.',
  },
  en: {
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
    message: ({ key }) => `Het veld \`${key}\` staat ook al in een ander bestand van deze regio.`,
    label: () => 'hier opnieuw',
    why: 'Er kan maar één waarde gelden, en niet te zien is welke bedoeld is.',
    remedy: 'Houd het veld in één van de twee bestanden en haal het uit het andere weg.',
  },
  en: {
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
    message: ({ key }) => `\`${key}\` is hier anders opgebouwd dan in een ander bestand van deze regio.`,
    label: () => 'andere vorm',
    why: 'Een lijst (met streepjes) en losse velden laten zich niet samenvoegen.',
    remedy: 'Schrijf het veld in beide bestanden als lijst, of in beide met velden.',
  },
  en: {
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
  frontMatterMissing,
  frontMatterUnclosed,
  notFields,
  severalDocuments,
  noDefinitions,
  tooManyMistakes,
  givenTwice,
  mixedShapes,
] as const;

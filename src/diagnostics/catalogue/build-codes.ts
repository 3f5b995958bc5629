import { type Code, defineCode } from '../code.ts';

const flaws = {
  nl: {
    escapes: 'bevat een lege map of begint met een punt',
    characters: 'bevat een teken dat Windows niet in een bestandsnaam toestaat',
    reserved: 'is een naam die Windows voor zichzelf houdt',
    long: 'is te lang',
  },
  en: {
    escapes: 'has an empty folder or starts with a dot',
    characters: 'holds a character that Windows does not allow in a file name',
    reserved: 'is a name that Windows keeps for itself',
    long: 'is too long',
  },
};

export const documentNameClash = defineCode<{ document: string; other: string; name: string }>({
  code: 'SEG500',
  severity: 'error',
  nl: {
    title: 'Elk document heeft een eigen bestandsnaam',
    message: (a) => `De documenten «${a.document}» en «${a.other}» krijgen dezelfde bestandsnaam: ${a.name}`,
    label: () => 'zelfde bestandsnaam',
    why: 'Het ene bestand zou het andere overschrijven. Windows en macOS zien geen verschil tussen hoofdletters en kleine letters.',
    remedy: 'Geef een van de twee een ander id, nummer, versie of datum.',
  },
  en: {
    title: 'Every document has a file name of its own',
    message: (a) => `The documents “${a.document}” and “${a.other}” get the same file name: ${a.name}`,
    label: () => 'same file name',
    why: 'One file would overwrite the other. Windows and macOS see no difference between upper and lower case.',
    remedy: 'Give one of the two another id, number, version or date.',
  },
});

export const documentNameUnusable = defineCode<{
  document: string;
  name: string;
  flaw: keyof typeof flaws.nl;
}>({
  code: 'SEG501',
  severity: 'error',
  nl: {
    title: 'Een bestandsnaam is overal te gebruiken',
    message: (a) => `De bestandsnaam van «${a.document}» ${flaws.nl[a.flaw] ?? 'deugt niet'}: ${a.name}`,
    label: () => 'onbruikbare naam',
    why: 'Wie het document krijgt, kan het bestand dan niet openen of opslaan.',
    remedy: 'Gebruik in ids, nummers en versies alleen letters, cijfers, punten en streepjes.',
  },
  en: {
    title: 'A file name can be used everywhere',
    message: (a) => `The file name of “${a.document}” ${flaws.en[a.flaw] ?? 'will not do'}: ${a.name}`,
    label: () => 'unusable name',
    why: 'Whoever receives the document cannot open or save the file.',
    remedy: 'Use only letters, digits, dots and hyphens in ids, numbers and versions.',
  },
});

export const frozenWouldChange = defineCode<{ document: string; file: string }>({
  code: 'SEG510',
  severity: 'warning',
  suppressible: false,
  nl: {
    title: 'Een document dat vastligt, volgt uit de definitie',
    message: (a) =>
      `«${a.document}» ligt vast, maar de definitie levert nu iets anders op; ${a.file} is niet gewijzigd`,
    label: () => 'ligt vast',
    why: 'Een vastgesteld of verzonden document verandert niet meer: raad, college en archief moeten hetzelfde stuk zien.',
    remedy:
      'Is de wijziging bedoeld, geef het document dan een nieuwe versie zonder controlegetal. Anders: draai de wijziging terug.',
  },
  en: {
    title: 'A document that is final follows from the definition',
    message: (a) =>
      `“${a.document}” is final, but the definition now gives something else; ${a.file} was left as it was`,
    label: () => 'is final',
    why: 'A document that was adopted or sent does not change any more: council, college and archive must see the same piece.',
    remedy:
      'If the change is meant, give the document a new version without a checksum. If not, undo the change.',
  },
});

export const frozenCannotBeMade = defineCode<{ document: string; file: string }>({
  code: 'SEG511',
  severity: 'error',
  nl: {
    title: 'Van een document dat vastligt, is het bestand er nog',
    message: (a) =>
      `«${a.document}» ligt vast, maar ${a.file} ontbreekt en de definitie levert nu iets anders op`,
    label: () => 'ligt vast',
    why: 'Een ander stuk onder dezelfde naam en versie zou voor het vastgestelde worden aangezien.',
    remedy:
      'Zet het vastgestelde bestand terug op zijn plaats, of geef het document een nieuwe versie zonder controlegetal.',
  },
  en: {
    title: 'The file of a document that is final is still there',
    message: (a) =>
      `“${a.document}” is final, but ${a.file} is missing and the definition now gives something else`,
    label: () => 'is final',
    why: 'Another piece under the same name and version would be taken for the adopted one.',
    remedy: 'Put the adopted file back in its place, or give the document a new version without a checksum.',
  },
});

export const frozenFileDiffers = defineCode<{ document: string; file: string }>({
  code: 'SEG512',
  severity: 'error',
  nl: {
    title: 'Het bestand van een vastgesteld document is niet gewijzigd',
    message: (a) => `${a.file} is niet het vastgestelde stuk «${a.document}»: het controlegetal klopt niet`,
    label: () => 'controlegetal klopt niet',
    why: 'Het bestand is na de vaststelling gewijzigd. Dat vervangen wij nooit ongevraagd.',
    remedy: 'Zet het vastgestelde bestand terug, of haal dit bestand weg en bouw opnieuw.',
  },
  en: {
    title: 'The file of an adopted document has not been changed',
    message: (a) => `${a.file} is not the adopted piece “${a.document}”: its checksum does not match`,
    label: () => 'checksum does not match',
    why: 'The file was changed after it was adopted. We never replace such a file unasked.',
    remedy: 'Put the adopted file back, or remove this file and build again.',
  },
});

export const proofFailed = defineCode<{ document: string; failed: number; file: string }>({
  code: 'SEG540',
  severity: 'warning',
  nl: {
    title: 'Elke toets van het toetsverslag is in orde',
    message: (a) =>
      a.failed === 1
        ? `Bij «${a.document}» is 1 toets niet in orde; zie ${a.file}`
        : `Bij «${a.document}» zijn ${a.failed} toetsen niet in orde; zie ${a.file}`,
    label: () => 'toets niet in orde',
    why: 'Wie het stuk publiceert of archiveert, moet weten wat er niet klopt. Het toetsverslag zegt het per toets.',
    remedy:
      'Lees het toetsverslag naast het stuk. Ligt het aan de tekst, verbeter die dan. Ligt het niet aan de tekst, meld het dan: dit hoort niet te gebeuren.',
  },
  en: {
    title: 'Every check of the test report passes',
    message: (a) =>
      `${a.failed === 1 ? '1 check' : `${a.failed} checks`} of “${a.document}” did not pass; see ${a.file}`,
    label: () => 'check not passed',
    why: 'Whoever publishes or archives the document must know what is wrong. The test report tells it for each check.',
    remedy:
      'Read the test report beside the document. If the text is to blame, mend it. If it is not, report it: this should not happen.',
  },
});

/** Codes of the build: names of files, and documents that may not change any more, checks that fail. */
export const buildCodes: readonly Code<never>[] = [
  documentNameClash,
  documentNameUnusable,
  frozenWouldChange,
  frozenCannotBeMade,
  frozenFileDiffers,
  proofFailed,
];

import { type Code, defineCode } from '../code.ts';

const orMeant = (near: string | undefined) => (near === undefined ? '.' : `; bedoelde u \`${near}\`?`);
const orMeantInEnglish = (near: string | undefined) =>
  near === undefined ? '.' : `; did you mean \`${near}\`?`;

/** A comment that asks to ignore findings does not say which, or why. */
export const suppressionIncomplete = defineCode<{ missing: 'code' | 'reason' }>({
  code: 'SEG560',
  severity: 'warning',
  suppressible: false,
  nl: {
    title: 'Een opmerking om een melding te negeren noemt code en reden',
    message: ({ missing }) =>
      missing === 'code'
        ? 'Deze opmerking zegt niet welke melding genegeerd moet worden.'
        : 'Deze opmerking zegt niet waarom de melding genegeerd mag worden.',
    label: ({ missing }) => (missing === 'code' ? 'code ontbreekt' : 'reden ontbreekt'),
    why: 'Zonder code en reden weet een collega later niet of de keuze nog klopt. De opmerking werkt daarom niet.',
    remedy:
      'Schrijf de code en de reden erbij, zoals `# segments-negeer SEG218: tekst voor het volgende stuk`.',
  },
  en: {
    title: 'A comment that suppresses a finding names code and reason',
    message: ({ missing }) =>
      missing === 'code'
        ? 'This comment does not say which finding is to be ignored.'
        : 'This comment does not say why the finding may be ignored.',
    label: ({ missing }) => (missing === 'code' ? 'code missing' : 'reason missing'),
    why: 'Without a code and a reason nobody can tell later whether the choice still holds. So the comment has no effect.',
    remedy: 'Add the code and the reason, as in `# segments-negeer SEG218: text for the next document`.',
  },
});

/** A comment that asks to ignore findings names a code that does not exist. */
export const suppressionUnknownCode = defineCode<{ name: string; near: string | undefined }>({
  code: 'SEG561',
  severity: 'warning',
  suppressible: false,
  nl: {
    title: 'Een genegeerde code bestaat',
    message: ({ name, near }) => `Er is geen melding met code \`${name}\` om te negeren${orMeant(near)}`,
    label: () => 'onbekende code',
    why: 'De opmerking werkt niet: de bedoelde melding blijft komen.',
    remedy: 'Neem de code over van de melding zelf, zoals SEG218 of R12.',
  },
  en: {
    title: 'A suppressed code exists',
    message: ({ name, near }) =>
      `There is no finding with code \`${name}\` to ignore${orMeantInEnglish(near)}`,
    label: () => 'unknown code',
    why: 'The comment has no effect: the finding that is meant keeps coming.',
    remedy: 'Copy the code from the finding itself, such as SEG218 or R12.',
  },
});

/** A comment asks to ignore what may not be ignored. */
export const suppressionRefused = defineCode<{ code: string }>({
  code: 'SEG562',
  severity: 'warning',
  suppressible: false,
  nl: {
    title: 'Alleen wat genegeerd mag worden, wordt genegeerd',
    message: ({ code }) => `Melding \`${code}\` kan niet worden genegeerd.`,
    label: () => 'kan niet genegeerd',
    why: 'Deze melding gaat over iets waardoor een stuk niet klopt, niet gemaakt kan worden of niet openbaar mag zijn.',
    remedy: 'Herstel waar de melding over gaat en haal deze opmerking weg.',
  },
  en: {
    title: 'Only what may be suppressed is suppressed',
    message: ({ code }) => `Finding \`${code}\` cannot be ignored.`,
    label: () => 'cannot be ignored',
    why: 'This finding is about something that makes a document wrong, impossible to make, or not fit to be public.',
    remedy: 'Mend what the finding is about and remove this comment.',
  },
});

/** A comment asks to ignore what is not found. */
export const suppressionUnused = defineCode<{ codes: readonly string[]; bound: 'node' | 'nothing' }>({
  code: 'SEG563',
  severity: 'warning',
  suppressible: false,
  nl: {
    title: 'Een opmerking om te negeren is nodig',
    message: ({ codes, bound }) =>
      bound === 'nothing'
        ? `De opmerking om ${codes.join(', ')} te negeren hoort nergens bij: op deze en de volgende regel begint niets.`
        : `Hier is geen melding ${codes.join(', ')} om te negeren.`,
    label: () => 'niet nodig',
    why: 'De opmerking doet niets meer, maar zou later een nieuwe fout op deze plek kunnen verbergen.',
    remedy: 'Haal de opmerking weg, of zet haar vlak boven de regel waar de melding over gaat.',
  },
  en: {
    title: 'A suppression is needed',
    message: ({ codes, bound }) =>
      bound === 'nothing'
        ? `The comment to ignore ${codes.join(', ')} belongs to nothing: nothing starts on this line or the next.`
        : `There is no finding ${codes.join(', ')} to ignore here.`,
    label: () => 'not needed',
    why: 'The comment does nothing any more, but could hide a new slip in this place later.',
    remedy: 'Remove the comment, or put it right above the line the finding is about.',
  },
});

/** The configuration of a region sets the severity of a code that does not exist. */
export const severityUnknownCode = defineCode<{ name: string; near: string | undefined }>({
  code: 'SEG564',
  severity: 'error',
  suppressible: false,
  nl: {
    title: 'Een code met een eigen ernst bestaat',
    message: ({ name, near }) =>
      `Er is geen melding met code \`${name}\` om de ernst van te kiezen${orMeant(near)}`,
    label: () => 'onbekende code',
    why: 'De ernst die de regio wil, geldt nu voor geen enkele melding.',
    remedy: 'Neem de code over van de melding zelf, zoals SEG218 of R12.',
  },
  en: {
    title: 'A code with a severity of its own exists',
    message: ({ name, near }) =>
      `There is no finding with code \`${name}\` to choose the severity of${orMeantInEnglish(near)}`,
    label: () => 'unknown code',
    why: 'The severity the region wants now holds for no finding at all.',
    remedy: 'Copy the code from the finding itself, such as SEG218 or R12.',
  },
});

/** The configuration of a region takes a code lighter than it may. */
export const severityRefused = defineCode<{ code: string }>({
  code: 'SEG565',
  severity: 'error',
  suppressible: false,
  nl: {
    title: 'Wat niet genegeerd mag worden, wordt ook niet lichter',
    message: ({ code }) => `De ernst van melding \`${code}\` kan niet lager.`,
    label: () => 'kan niet lager',
    why: 'Deze melding gaat over iets waardoor een stuk niet klopt, niet gemaakt kan worden of niet openbaar mag zijn.',
    remedy: 'Haal deze regel weg uit `controle`, en herstel waar de melding over gaat.',
  },
  en: {
    title: 'What may not be suppressed is not taken lighter either',
    message: ({ code }) => `The severity of finding \`${code}\` cannot be lower.`,
    label: () => 'cannot be lower',
    why: 'This finding is about something that makes a document wrong, impossible to make, or not fit to be public.',
    remedy: 'Remove this line from `controle`, and mend what the finding is about.',
  },
});

/** Findings of the baseline no longer occur. */
export const baselineResolved = defineCode<{ count: number; entries: readonly string[] }>({
  code: 'SEG566',
  severity: 'info',
  suppressible: false,
  nl: {
    title: 'De baseline noemt alleen wat er nog is',
    message: ({ count, entries }) =>
      `${count === 1 ? 'Eén melding' : `${count} meldingen`} uit de baseline ${count === 1 ? 'is' : 'zijn'} opgelost: ${listed(entries, 'en nog')}.`,
    why: 'Zolang een opgeloste melding in de baseline staat, blijft het stil als de fout terugkomt.',
    remedy: 'Werk de baseline bij met `segments check --update-baseline` en leg het bestand vast.',
  },
  en: {
    title: 'The baseline names only what is still there',
    message: ({ count, entries }) =>
      `${count === 1 ? 'One finding' : `${count} findings`} of the baseline ${count === 1 ? 'has' : 'have'} been mended: ${listed(entries, 'and')}.`,
    why: 'As long as a mended finding is in the baseline, nothing is said when the slip comes back.',
    remedy: 'Renew the baseline with `segments check --update-baseline` and commit the file.',
  },
});

function listed(entries: readonly string[], more: string): string {
  const rest = entries.length - 3;
  const shown = entries.slice(0, 3).join('; ');
  return rest > 0 ? `${shown}; ${more} ${rest}` : shown;
}

/** Codes about what people decided on findings: suppressions, chosen severities, the baseline. */
export const triageCodes: readonly Code<never>[] = [
  suppressionIncomplete,
  suppressionUnknownCode,
  suppressionRefused,
  suppressionUnused,
  severityUnknownCode,
  severityRefused,
  baselineResolved,
];

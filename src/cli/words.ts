import type { Language } from '../diagnostics/code.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { EnvironmentProblem } from '../source/environment-error.ts';

/** What the commands say: results, and what stands in their way. */
export interface CliWords {
  readonly built: (naam: string, documents: number, files: number, folder: string) => string;
  readonly upToDate: string;
  readonly removed: (count: number) => string;
  readonly look: (index: string) => string;
  readonly notBuilt: (naam: string) => string;
  readonly progress: (done: number, total: number, path: string) => string;
  readonly noDocuments: (naam: string) => string;
  readonly list: {
    readonly columns: readonly [string, string, string, string, string];
    readonly region: string;
    readonly adopted: (document: string, names: string) => string;
    readonly missing: (names: string) => string;
    readonly nobody: string;
  };
  readonly rules: {
    readonly columns: readonly [string, string, string, string];
    readonly severity: Readonly<Record<Severity, string>>;
    readonly more: string;
  };
  readonly explain: {
    readonly severity: Readonly<Record<Severity, string>>;
    readonly why: string;
    readonly remedy: string;
    readonly suppress: string;
    readonly suppressible: (code: string) => string;
    readonly notSuppressible: string;
    readonly source: string;
    readonly page: string;
  };
  readonly init: {
    readonly made: (folder: string, files: number) => string;
    readonly also: (paths: readonly string[]) => string;
    readonly mergeSettings: (path: string) => string;
    readonly olderSchema: (path: string, command: string) => string;
    readonly next: string;
    readonly steps: Readonly<Record<'check' | 'build' | 'edit', string>>;
  };
  readonly fix: {
    readonly fixed: (file: string, count: number) => string;
    readonly nothing: string;
    readonly left: (file: string) => string;
  };
  readonly baseline: {
    readonly written: (file: string, count: number) => string;
    readonly unchanged: (file: string) => string;
  };
  readonly schema: {
    readonly written: (path: string) => string;
    readonly unchanged: (path: string) => string;
  };
  readonly environment: (path: string) => Readonly<Record<EnvironmentProblem, string>>;
  readonly bug: (message: string, versions: string) => string;
  readonly interrupted: string;
}

const nl: CliWords = {
  built: (naam, documents, files, folder) =>
    `${naam}: ${documents === 1 ? '1 document' : `${documents} documenten`} (${files === 1 ? '1 bestand' : `${files} bestanden`}) in ${folder}`,
  upToDate: 'er was niets veranderd',
  removed: (count) => (count === 1 ? '1 oud bestand verwijderd' : `${count} oude bestanden verwijderd`),
  look: (index) => `Bekijk ze: open ${index}`,
  notBuilt: (naam) => `${naam} is niet gebouwd; wat er al stond, is niet aangeraakt.`,
  progress: (done, total, path) => `${done} van ${total}: ${path}`,
  noDocuments: (naam) => `${naam}: geen documenten`,
  list: {
    columns: ['gemeente', 'document', 'status', 'versie', 'bestanden'],
    region: '(regio)',
    adopted: (document, names) => `${document}: vastgesteld door ${names}`,
    missing: (names) => `nog niet door ${names}`,
    nobody: 'niemand',
  },
  rules: {
    columns: ['code', 'nummer', 'ernst', 'wat er moet kloppen'],
    severity: { error: 'fout', warning: 'waarschuwing', info: 'opmerking' },
    more: 'Uitleg bij een code: segments explain <code>',
  },
  explain: {
    severity: { error: 'fout', warning: 'waarschuwing', info: 'opmerking' },
    why: 'Waarom het ertoe doet',
    remedy: 'Wat u kunt doen',
    suppress: 'Negeren',
    suppressible: (code) => `Kan, met de reden erbij, boven de regel: # segments-negeer ${code}: de reden`,
    notSuppressible: 'Kan niet: deze melding verdwijnt alleen door herstel.',
    source: 'Bron',
    page: 'Bladzijde, in de map van segments',
  },
  init: {
    made: (folder, files) => `Gemaakt: ${folder} (${files} bestanden)`,
    also: (paths) => `Voor uw editor: ${paths.join(', ')}`,
    mergeSettings: (path) => `${path} bestond al en is niet veranderd. Zet dit erbij:`,
    olderSchema: (path, command) =>
      `${path} bestond al en is van een andere versie. Vernieuw het met: ${command}`,
    next: 'Zo gaat u verder:',
    steps: {
      check: 'controleer de definities',
      build: 'maak de stukken, in out/',
      edit: 'begin hier; met de extensie YAML van Red Hat vult VS Code aan en legt het uit',
    },
  },
  fix: {
    fixed: (file, count) => `${file}: ${count === 1 ? '1 keer hersteld' : `${count} keer hersteld`}`,
    nothing: 'Er was niets dat vanzelf te herstellen is.',
    left: (file) => `${file} is niet gewijzigd: het is intussen veranderd, of niet als UTF-8 bewaard.`,
  },
  baseline: {
    written: (file, count) => `Geschreven: ${file} (${count === 1 ? '1 melding' : `${count} meldingen`})`,
    unchanged: (file) => `${file} was al bij.`,
  },
  schema: {
    written: (path) => `Geschreven: ${path}`,
    unchanged: (path) => `${path} was al bij.`,
  },
  environment: (path) => ({
    locked: `${path} is in gebruik. Sluit het bestand (bijvoorbeeld in Acrobat of Word) en probeer het opnieuw.`,
    denied: `geen toestemming voor ${path}. Kies een andere map met --out of --cwd, of vraag uw beheerder om schrijfrechten.`,
    full: `de schijf is vol; ${path} kon niet worden geschreven. Maak ruimte en probeer het opnieuw.`,
    'read-only': `${path} staat op een schijf die alleen gelezen kan worden. Kies een andere map met --out of --cwd.`,
    outside: `${path} is een koppeling naar een plek buiten de map. Zet er het bestand zelf neer.`,
    unreadable: `${path} kan niet worden gelezen. Bestaat het nog, en mag u het openen?`,
    unwritable: `${path} kan niet worden geschreven. Staat er een map of bestand met die naam in de weg?`,
  }),
  bug: (message, versions) =>
    `Er ging iets mis in segments zelf; aan uw definities ligt het niet.\nMeld het aan de beheerder van segments, met deze regels:\n  ${message}\n  ${versions}\nMeer bijzonderheden: zet SEGMENTS_DEBUG=1 en herhaal de opdracht.`,
  interrupted: 'Onderbroken. Er is niets half geschreven.',
};

const en: CliWords = {
  built: (naam, documents, files, folder) =>
    `${naam}: ${documents === 1 ? '1 document' : `${documents} documents`} (${files === 1 ? '1 file' : `${files} files`}) in ${folder}`,
  upToDate: 'nothing had changed',
  removed: (count) => (count === 1 ? '1 old file removed' : `${count} old files removed`),
  look: (index) => `Look at them: open ${index}`,
  notBuilt: (naam) => `${naam} was not built; what was there has not been touched.`,
  progress: (done, total, path) => `${done} of ${total}: ${path}`,
  noDocuments: (naam) => `${naam}: no documents`,
  list: {
    columns: ['gemeente', 'document', 'status', 'version', 'files'],
    region: '(region)',
    adopted: (document, names) => `${document}: adopted by ${names}`,
    missing: (names) => `not yet by ${names}`,
    nobody: 'nobody',
  },
  rules: {
    columns: ['code', 'number', 'severity', 'what must hold'],
    severity: { error: 'error', warning: 'warning', info: 'note' },
    more: 'More about a code: segments explain <code>',
  },
  explain: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    why: 'Why it matters',
    remedy: 'What you can do',
    suppress: 'Suppressing',
    suppressible: (code) =>
      `Possible, with the reason, above the line: # segments-negeer ${code}: the reason`,
    notSuppressible: 'Not possible: this finding only goes away by mending it.',
    source: 'Source',
    page: 'Page, in the folder of segments',
  },
  init: {
    made: (folder, files) => `Made: ${folder} (${files} files)`,
    also: (paths) => `For your editor: ${paths.join(', ')}`,
    mergeSettings: (path) => `${path} was there already and has not been changed. Add this to it:`,
    olderSchema: (path, command) =>
      `${path} was there already, of another version. Renew it with: ${command}`,
    next: 'How to go on:',
    steps: {
      check: 'check the definitions',
      build: 'make the documents, in out/',
      edit: 'start here; with the YAML extension of Red Hat, VS Code completes and explains',
    },
  },
  fix: {
    fixed: (file, count) => `${file}: ${count === 1 ? '1 fix' : `${count} fixes`}`,
    nothing: 'There was nothing that can be mended by itself.',
    left: (file) => `${file} was not changed: it has changed meanwhile, or was not saved as UTF-8.`,
  },
  baseline: {
    written: (file, count) => `Written: ${file} (${count === 1 ? '1 finding' : `${count} findings`})`,
    unchanged: (file) => `${file} was up to date.`,
  },
  schema: {
    written: (path) => `Written: ${path}`,
    unchanged: (path) => `${path} was up to date.`,
  },
  environment: (path) => ({
    locked: `${path} is in use. Close the file (in Acrobat or Word, for instance) and try again.`,
    denied: `no permission for ${path}. Choose another folder with --out or --cwd, or ask for the right to write.`,
    full: `the disk is full; ${path} could not be written. Make room and try again.`,
    'read-only': `${path} is on a disk that can only be read. Choose another folder with --out or --cwd.`,
    outside: `${path} is a link to a place outside the folder. Put the file itself there.`,
    unreadable: `${path} cannot be read. Is it still there, and may you open it?`,
    unwritable: `${path} cannot be written. Is a folder or file of that name in the way?`,
  }),
  bug: (message, versions) =>
    `Something went wrong in segments itself; your definitions are not to blame.\nPlease report it to the maintainer of segments, with these lines:\n  ${message}\n  ${versions}\nFor more detail: set SEGMENTS_DEBUG=1 and repeat the command.`,
  interrupted: 'Interrupted. Nothing was written by halves.',
};

export const cliWords: Readonly<Record<Language, CliWords>> = { nl, en };

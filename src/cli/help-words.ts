import type { Language } from '../diagnostics/code.ts';

/** The words of `--help`. */
export interface HelpWords {
  readonly about: string;
  readonly examplesTitle: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly usage: { readonly options: string; readonly command: string };
  readonly commands: Readonly<Record<CommandName | 'help', string>>;
  readonly examples: Readonly<Record<CommandName | 'segments', readonly Example[]>>;
  readonly arguments: Readonly<Record<'region' | 'code' | 'name', readonly [name: string, about: string]>>;
  readonly values: Readonly<
    Record<'folder' | 'formats' | 'gemeente' | 'language' | 'format' | 'reports' | 'file' | 'fix', string>
  >;
  readonly options: Readonly<Record<HelpOption, string>>;
  readonly exitCodes: string;
}

/** What the program can be asked to do. */
export type CommandName = 'build' | 'check' | 'list' | 'rules' | 'explain' | 'init' | 'schema';

type Example = readonly [command: string, about: string];
type HelpOption =
  | 'out'
  | 'schemaOut'
  | 'formats'
  | 'gemeente'
  | 'strict'
  | 'baseline'
  | 'updateBaseline'
  | 'fix'
  | 'diff'
  | 'stdinPath'
  | 'besloten'
  | 'proof'
  | 'format'
  | 'reports'
  | 'allCodes'
  | 'lang'
  | 'color'
  | 'noColor'
  | 'cwd'
  | 'quiet'
  | 'version'
  | 'help';

const nl: HelpWords = {
  about: 'Maakt raadsstukken van de definities van een regio: Markdown, HTML en pdf.',
  examplesTitle: 'Voorbeelden:',
  titles: {
    'Usage:': 'Gebruik:',
    'Commands:': 'Opdrachten:',
    'Options:': 'Opties:',
    'Arguments:': 'Achter de opdracht:',
    'Global Options:': 'Opties bij elke opdracht:',
  },
  usage: { options: '[opties]', command: '[opdracht]' },
  commands: {
    build: 'maak de documenten',
    check: 'controleer de definities zonder iets te maken',
    list: 'toon alle documenten, hun status en wie ze heeft vastgesteld',
    rules: 'toon waarop wordt gecontroleerd',
    explain: 'leg een melding uit: wat, waarom en hoe te herstellen',
    init: 'begin een nieuwe regio, met uitleg in elk bestand',
    schema: 'schrijf de schema’s waarmee een editor aanvult en uitlegt',
    help: 'toon hulp bij een opdracht',
  },
  examples: {
    segments: [
      ['segments build', 'maak alle documenten van alle regio’s, in out/'],
      ['segments check', 'controleer de definities'],
      ['segments explain SEG500', 'leg een melding uit'],
      ['segments init mijn-regio', 'begin een nieuwe regio'],
    ],
    build: [
      ['segments build noord-limburg', 'één regio'],
      ['segments build --gemeente venray --formats pdf', 'alleen de pdf’s van Venray'],
    ],
    check: [
      ['segments check --strict', 'waarschuwingen tellen ook, behalve die van concepten'],
      ['segments check --format json > bevindingen.json', 'voor een ander programma'],
      ['segments check --format pretty --format sarif:uit/segments.sarif', 'op het scherm en in een bestand'],
      ['segments check --fix', 'herstel wat vanzelf kan'],
      ['segments check --update-baseline', 'begin met wat er nu is; meld voortaan alleen wat nieuw is'],
      ['segments check - --stdin-path segments/noord/regio.yaml', 'één bestand, vanuit een editor'],
    ],
    list: [
      ['segments list noord-limburg', 'de documenten van één regio'],
      ['segments list --format json', 'voor een ander programma'],
    ],
    rules: [
      ['segments rules', 'de regels over de inhoud'],
      ['segments rules --all', 'ook de meldingen over bestanden, tekst en opmaak'],
    ],
    explain: [
      ['segments explain SEG500', 'bij een code'],
      ['segments explain r12 --lang en', 'bij het nummer van een regel, in het Engels'],
    ],
    init: [
      ['segments init midden-holland', 'maakt segments/midden-holland/, klaar om te bouwen'],
      ['segments init demo --cwd ../stukken', 'in een andere map'],
    ],
    schema: [
      ['segments schema', 'schrijft schema/segments.schema.json en schema/tekst.schema.json'],
      ['segments schema --out .segments', 'vernieuwt het schema dat init heeft neergezet'],
    ],
  },
  arguments: {
    region: ['regio', 'naam van een map in segments/; zonder naam: alle regio’s'],
    code: ['code', 'de code van een melding, zoals SEG500'],
    name: ['naam', 'naam van de regio: kleine letters, cijfers en koppeltekens'],
  },
  values: {
    folder: 'map',
    formats: 'lijst',
    gemeente: 'id...',
    language: 'taal',
    format: 'vorm',
    reports: 'vorm[:bestand]',
    file: 'bestand',
    fix: 'soort',
  },
  options: {
    out: 'map voor de documenten (anders: out/ naast segments/)',
    schemaOut: 'map voor de schema’s (anders: schema/)',
    formats: 'bestandsvormen, met komma’s ertussen (anders: md,html,pdf)',
    gemeente: 'alleen de documenten van deze gemeenten',
    strict: 'ook bij waarschuwingen stoppen, behalve die alleen concepten raken',
    baseline: 'meldingen in dit bestand overslaan (anders: segments.baseline.json, als dat er is)',
    updateBaseline: 'de baseline bijwerken met de meldingen van nu',
    fix: 'herstellen wat vanzelf kan; --fix=unsafe ook waar de betekenis kan veranderen',
    diff: 'alleen tonen wat --fix zou veranderen',
    stdinPath: 'het bestand waarvoor de invoer staat, bij segments check -',
    besloten: 'ook wat niet openbaar is, in een aparte map (out.besloten/)',
    proof: 'met een toetsverslag naast elk document: wat is getoetst, en wat een mens nog moet beoordelen',
    format: 'pretty om te lezen (als u niets kiest), json voor een programma',
    reports:
      'pretty (als u niets kiest), json, sarif, github, junit of markdown; met een bestand erachter wordt het daarin geschreven; mag vaker',
    allCodes: 'alle codes, niet alleen de regels',
    lang: 'taal van de meldingen: nl of en',
    color: 'met kleur',
    noColor: 'zonder kleur',
    cwd: 'werk vanuit deze map',
    quiet: 'alleen meldingen, geen voortgang en geen resultaat',
    version: 'toon de versie',
    help: 'toon deze hulp',
  },
  exitCodes:
    'Einde met 0: in orde. 1: bevindingen. 2: opdracht onjuist. 3: schijf of rechten. 70: fout in segments.',
};

const en: HelpWords = {
  about: 'Makes council documents from the definitions of a region: Markdown, HTML and PDF.',
  examplesTitle: 'Examples:',
  titles: {},
  usage: { options: '[options]', command: '[command]' },
  commands: {
    build: 'make the documents',
    check: 'check the definitions without making anything',
    list: 'show all documents, their status and who adopted them',
    rules: 'show what is checked',
    explain: 'explain a finding: what, why and how to mend it',
    init: 'start a new region, with explanations in every file',
    schema: 'write the schemas with which an editor completes and explains',
    help: 'show help for a command',
  },
  examples: {
    segments: [
      ['segments build', 'make all documents of all regions, in out/'],
      ['segments check', 'check the definitions'],
      ['segments explain SEG500', 'explain a finding'],
      ['segments init my-region', 'start a new region'],
    ],
    build: [
      ['segments build noord-limburg', 'one region'],
      ['segments build --gemeente venray --formats pdf', 'only the PDFs of Venray'],
    ],
    check: [
      ['segments check --strict', 'warnings count too, except those of concept documents'],
      ['segments check --format json > findings.json', 'for another program'],
      ['segments check --format pretty --format sarif:out/segments.sarif', 'on the screen and in a file'],
      ['segments check --fix', 'mend what can be mended by itself'],
      ['segments check --update-baseline', 'start with what there is now; from now on tell only what is new'],
      ['segments check - --stdin-path segments/noord/regio.yaml', 'one file, from an editor'],
    ],
    list: [
      ['segments list noord-limburg', 'the documents of one region'],
      ['segments list --format json', 'for another program'],
    ],
    rules: [
      ['segments rules', 'the rules about the content'],
      ['segments rules --all', 'also the findings about files, text and layout'],
    ],
    explain: [
      ['segments explain SEG500', 'by code'],
      ['segments explain r12 --lang nl', 'by the number of a rule, in Dutch'],
    ],
    init: [
      ['segments init midden-holland', 'makes segments/midden-holland/, ready to build'],
      ['segments init demo --cwd ../documents', 'in another folder'],
    ],
    schema: [
      ['segments schema', 'writes schema/segments.schema.json and schema/tekst.schema.json'],
      ['segments schema --out .segments', 'renews the schema that init put there'],
    ],
  },
  arguments: {
    region: ['region', 'name of a folder in segments/; without a name: all regions'],
    code: ['code', 'the code of a finding, such as SEG500'],
    name: ['name', 'name of the region: lower case letters, digits and hyphens'],
  },
  values: {
    folder: 'folder',
    formats: 'list',
    gemeente: 'id...',
    language: 'language',
    format: 'format',
    reports: 'format[:file]',
    file: 'file',
    fix: 'kind',
  },
  options: {
    out: 'folder for the documents (otherwise: out/ beside segments/)',
    schemaOut: 'folder for the schemas (otherwise: schema/)',
    formats: 'file formats, with commas between them (otherwise: md,html,pdf)',
    gemeente: 'only the documents of these gemeenten',
    strict: 'stop at warnings too, except those that only concepts cause',
    baseline: 'skip the findings in this file (otherwise: segments.baseline.json, if it is there)',
    updateBaseline: 'renew the baseline with the findings of now',
    fix: 'mend what can be mended by itself; --fix=unsafe also where the meaning may change',
    diff: 'only show what --fix would change',
    stdinPath: 'the file the input stands for, with segments check -',
    besloten: 'also what is not public, in a folder of its own (out.besloten/)',
    proof: 'with a test report beside each document: what was tested, and what a person must still judge',
    format: 'pretty to read (if you choose nothing), json for a program',
    reports:
      'pretty (if you choose nothing), json, sarif, github, junit or markdown; with a file behind it, it is written there; may be repeated',
    allCodes: 'all codes, not only the rules',
    lang: 'language of the messages: nl or en',
    color: 'with colour',
    noColor: 'without colour',
    cwd: 'work from this folder',
    quiet: 'findings only, no progress and no result',
    version: 'show the version',
    help: 'show this help',
  },
  exitCodes: 'Ends with 0: fine. 1: findings. 2: wrong command. 3: disk or permissions. 70: bug in segments.',
};

export const helpWords: Readonly<Record<Language, HelpWords>> = { nl, en };

import type { Language } from '../diagnostics/code.ts';

/** What to say to a command that cannot be carried out: what was given, and the way out. */
export interface UsageWords {
  readonly prefix: string;
  readonly help: (command: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly tooMany: string;
  readonly notAChoice: (value: string, choices: readonly string[]) => string;
  readonly otherwise: (message: string) => string;
  readonly didYouMean: (near: readonly string[]) => string;
  readonly noWorkspace: (folder: string) => string;
  readonly noRegions: (folder: string) => string;
  readonly noFolder: (folder: string) => string;
  readonly unknownRegion: (name: string, all: readonly string[]) => string;
  readonly unknownGemeente: (name: string, all: readonly string[]) => string;
  readonly unknownFormat: (name: string, all: readonly string[]) => string;
  readonly unknownReport: (name: string, all: readonly string[]) => string;
  readonly oneOnStdout: (first: string, second: string) => string;
  readonly sameTarget: (path: string) => string;
  readonly unknownCode: (name: string) => string;
  readonly notARegionName: (name: string) => string;
  readonly regionExists: (path: string) => string;
  readonly outHoldsSources: (folder: string) => string;
  readonly outInside: (folder: string, source: string) => string;
  readonly fileInside: (path: string, source: string) => string;
  readonly outBesloten: (folder: string) => string;
  readonly noBaseline: (file: string) => string;
  readonly notABaseline: (file: string) => string;
  readonly baselineOfStdin: string;
  readonly outsideWorkspace: (path: string, workspace: string) => string;
  readonly diffWithoutFix: string;
  readonly stdinPathMissing: string;
  readonly stdinPathWithoutStdin: string;
  readonly stdinAlone: string;
  readonly notADefinition: (path: string) => string;
}

const nl: UsageWords = {
  prefix: 'fout',
  help: (command) => `Hulp: ${command} --help`,
  unknownCommand: (name) => `onbekende opdracht '${name}'.`,
  unknownOption: (name) => `onbekende optie '${name}'.`,
  missingValue: (option) => `achter '${option}' ontbreekt een waarde.`,
  missingArgument: (name) => `er ontbreekt nog iets: <${name}>.`,
  tooMany: 'er staat meer achter de opdracht dan zij gebruikt.',
  notAChoice: (value, choices) => `'${value}' kan hier niet. Kies uit: ${choices.join(', ')}.`,
  otherwise: (message) => `de opdracht is niet te lezen (${message}).`,
  didYouMean: (near) => `Bedoelde u ${near.join(' of ')}?`,
  noWorkspace: (folder) =>
    `in ${folder} en de mappen daarboven staat geen map 'segments'.\nGa eerst naar de map met uw definities (cd …), of wijs haar aan met --cwd.\nBegint u net? Maak dan een regio met: segments init <naam>`,
  noRegions: (folder) => `in ${folder} staat nog geen regio.\nMaak er een met: segments init <naam>`,
  noFolder: (folder) => `de map ${folder} bestaat niet.`,
  unknownRegion: (name, all) => `er is geen regio '${name}'. Wel: ${all.join(', ')}.`,
  unknownGemeente: (name, all) => `er is geen gemeente '${name}'. Wel: ${all.join(', ')}.`,
  unknownFormat: (name, all) => `'${name}' is geen bestandsvorm. Kies uit: ${all.join(', ')}.`,
  unknownReport: (name, all) => `'${name}' is geen vorm voor de meldingen. Kies uit: ${all.join(', ')}.`,
  oneOnStdout: (first, second) =>
    `${first} en ${second} kunnen niet allebei op het scherm.\nZet achter een van beide een bestand, zoals --format ${second}:meldingen.txt.`,
  sameTarget: (path) => `twee vormen willen naar ${path}.\nGeef elke vorm een eigen bestand.`,
  unknownCode: (name) => `er is geen melding met code '${name}'. Codes zien eruit als SEG150 of R12.`,
  notARegionName: (name) =>
    `'${name}' kan geen naam van een regio zijn.\nGebruik kleine letters en cijfers, met koppeltekens ertussen, zoals midden-holland.`,
  regionExists: (path) =>
    `${path} bestaat al en blijft zoals het is.\nKies een andere naam, of werk verder in die map.`,
  outHoldsSources: (folder) =>
    `${folder} kan geen uitvoermap zijn: uw definities staan erin.\nKies een aparte map, zoals --out out.`,
  outInside: (folder, source) =>
    `${folder} ligt in de map ${source}.\nKies een map daarbuiten, zoals --out out.`,
  fileInside: (path, source) => `${path} ligt in de map ${source}.\nKies een bestand daarbuiten.`,
  outBesloten: (folder) =>
    `${folder} is een map voor besloten documenten.\nKies een andere map, of gebruik --besloten.`,
  noBaseline: (file) =>
    `er is geen bestand ${file}.\nMaak het met: segments check --update-baseline --baseline ${file}`,
  notABaseline: (file) =>
    `${file} is geen baseline die deze versie kan lezen.\nZet een eerdere versie van het bestand terug, of haal het weg en maak het opnieuw met --update-baseline.`,
  baselineOfStdin:
    '--update-baseline kan niet met tekst van de invoer (-); controleer daarvoor hele regio’s.',
  outsideWorkspace: (path, workspace) => `${path} ligt buiten ${workspace}.\nKies een bestand in die map.`,
  diffWithoutFix: '--diff toont wat --fix zou veranderen; geef ook --fix.',
  stdinPathMissing:
    'zeg met --stdin-path voor welk bestand de invoer staat,\nzoals: segments check - --stdin-path segments/mijn-regio/regio.yaml',
  stdinPathWithoutStdin: '--stdin-path hoort bij invoer (-): segments check - --stdin-path <bestand>',
  stdinAlone: 'met invoer (-) kan geen regio worden genoemd: het bestand zegt welke regio het is.',
  notADefinition: (path) =>
    `${path} is geen bestand van een regio.\nHet hoort te liggen in segments/<regio>/ en te eindigen op .yaml of .md.`,
};

const en: UsageWords = {
  prefix: 'error',
  help: (command) => `Help: ${command} --help`,
  unknownCommand: (name) => `unknown command '${name}'.`,
  unknownOption: (name) => `unknown option '${name}'.`,
  missingValue: (option) => `a value is missing after '${option}'.`,
  missingArgument: (name) => `something is missing: <${name}>.`,
  tooMany: 'there is more after the command than it uses.',
  notAChoice: (value, choices) => `'${value}' is not possible here. Choose from: ${choices.join(', ')}.`,
  otherwise: (message) => `the command cannot be read (${message}).`,
  didYouMean: (near) => `Did you mean ${near.join(' or ')}?`,
  noWorkspace: (folder) =>
    `there is no folder 'segments' in ${folder} or the folders above it.\nGo to the folder with your definitions first (cd …), or point to it with --cwd.\nJust starting? Make a region with: segments init <name>`,
  noRegions: (folder) => `there is no region in ${folder} yet.\nMake one with: segments init <name>`,
  noFolder: (folder) => `the folder ${folder} does not exist.`,
  unknownRegion: (name, all) => `there is no region '${name}'. There is: ${all.join(', ')}.`,
  unknownGemeente: (name, all) => `there is no gemeente '${name}'. There is: ${all.join(', ')}.`,
  unknownFormat: (name, all) => `'${name}' is not a file format. Choose from: ${all.join(', ')}.`,
  unknownReport: (name, all) => `'${name}' is not a format for findings. Choose from: ${all.join(', ')}.`,
  oneOnStdout: (first, second) =>
    `${first} and ${second} cannot both go to the screen.\nPut a file behind one of them, such as --format ${second}:findings.txt.`,
  sameTarget: (path) => `two formats want to go to ${path}.\nGive each format a file of its own.`,
  unknownCode: (name) => `there is no finding with code '${name}'. Codes look like SEG150 or R12.`,
  notARegionName: (name) =>
    `'${name}' cannot be the name of a region.\nUse lower case letters and digits, with hyphens between them, such as midden-holland.`,
  regionExists: (path) =>
    `${path} exists already and stays as it is.\nChoose another name, or go on working in that folder.`,
  outHoldsSources: (folder) =>
    `${folder} cannot be the output folder: your definitions are in it.\nChoose a folder of its own, such as --out out.`,
  outInside: (folder, source) =>
    `${folder} lies in the folder ${source}.\nChoose a folder outside it, such as --out out.`,
  fileInside: (path, source) => `${path} lies in the folder ${source}.\nChoose a file outside it.`,
  outBesloten: (folder) =>
    `${folder} is a folder for documents that are not public.\nChoose another folder, or use --besloten.`,
  noBaseline: (file) =>
    `there is no file ${file}.\nMake it with: segments check --update-baseline --baseline ${file}`,
  notABaseline: (file) =>
    `${file} is no baseline that this version can read.\nPut back an earlier version of the file, or remove it and make it again with --update-baseline.`,
  baselineOfStdin:
    '--update-baseline is not possible with text from the input (-); check whole regions for that.',
  outsideWorkspace: (path, workspace) => `${path} lies outside ${workspace}.\nChoose a file in that folder.`,
  diffWithoutFix: '--diff shows what --fix would change; give --fix as well.',
  stdinPathMissing:
    'say with --stdin-path which file the input stands for,\nas in: segments check - --stdin-path segments/my-region/regio.yaml',
  stdinPathWithoutStdin: '--stdin-path goes with input (-): segments check - --stdin-path <file>',
  stdinAlone: 'with input (-) no region can be named: the file says which region it is.',
  notADefinition: (path) =>
    `${path} is no file of a region.\nIt should lie in segments/<region>/ and end in .yaml or .md.`,
};

export const usageWords: Readonly<Record<Language, UsageWords>> = { nl, en };

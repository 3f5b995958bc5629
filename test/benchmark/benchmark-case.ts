import { loadCompiler } from '../../src/cli/node-compiler.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { memoryReader } from '../support/memory-reader.ts';

/** Files of a small region by name, put over those of `sound`. */
export type RegionFiles = Readonly<Record<string, string>>;

/**
 * One recorded error, made again in our own words and figures: `wrong` gives exactly one finding, with this
 * code, on the text `at`; `right`, the same files with the error mended, gives none.
 */
export interface CaughtCase {
  readonly entry: `E${number}`;
  readonly code: `SEG${number}`;
  /** The text of the file that the finding points at. */
  readonly at: string;
  readonly wrong: RegionFiles;
  readonly right: RegionFiles;
}

/** A recorded error that our sources cannot hold: `why` in one Dutch sentence, and the test that shows it. */
export interface ImpossibleCase {
  readonly entry: `E${number}`;
  readonly why: string;
  readonly shows: () => Promise<void> | void;
}

/** Something that looks like an error and is none: the region with these files gives no finding. */
export interface SilentCase {
  readonly control: `C${number}`;
  readonly files: RegionFiles;
}

/** What a file in `cases` may export. */
export interface Cases {
  readonly caught?: readonly CaughtCase[];
  readonly impossible?: readonly ImpossibleCase[];
  readonly silent?: readonly SilentCase[];
}

/** A small region without a flaw: two gemeenten and one definitive letter of one text. */
export const sound: RegionFiles = {
  'regio.yaml': 'regio: { id: proef, naam: Zuiderkaag, voorbeeld: true }\n',
  'gemeenten.yaml': [
    'gemeenten:',
    '  - { id: kampen, naam: Kampen, code: gm0166, ondertekenaars: [{ functie: secretaris, naam: A. Jansen }, { functie: burgemeester, naam: B. de Wit }] }',
    '  - { id: zwolle, naam: Zwolle, code: gm0193, ondertekenaars: [{ functie: secretaris, naam: C. Bakker }, { functie: burgemeester, naam: D. Smit }] }',
    '',
  ].join('\n'),
  'documenten.yaml': letter(),
  'tekst.md': text('De gemeenten kopen de hulp samen in.'),
};

/** The documents file of `sound`, with `more` in the letter, as lines of YAML without indentation. */
export function letter(...more: readonly string[]): string {
  const lines = [
    'id: brief',
    'soort: raadsinformatiebrief',
    'titel: Samen inkopen',
    'onderwerp: Inkoop van hulp',
    'status: definitief',
    'versie: "1.0"',
    'datum: 2024-03-12',
    'secties: [tekst]',
    ...more,
  ];
  return `documenten:\n${lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`).join('\n')}\n`;
}

/** The file of the letter's one text, in Markdown. */
export function text(body: string): string {
  return `---\nid: tekst\nkop: Inleiding\n---\n\n${body}\n`;
}

/** A finding and the text of the file that it points at. */
export interface Found {
  readonly code: string;
  readonly at: string;
  readonly diagnostic: Diagnostic;
}

const known = new WeakMap<RegionFiles, Promise<readonly Found[]>>();

/** Everything the compiler finds in `sound` with `files` put over it; of the same files it is asked once. */
export function findingsIn(files: RegionFiles): Promise<readonly Found[]> {
  const found = known.get(files) ?? compiled(files);
  known.set(files, found);
  return found;
}

/** The files of `sound` with `files` put over them, by their paths in the workspace. */
export function workspaceOf(files: RegionFiles): Readonly<Record<string, string>> {
  const all = Object.entries({ ...sound, ...files });
  return Object.fromEntries(all.map(([name, body]) => [`segments/proef/${name}`, body]));
}

async function compiled(files: RegionFiles): Promise<readonly Found[]> {
  const texts = workspaceOf(files);
  const compiler = await loadCompiler();
  const { findings } = compiler.compile(memoryReader(texts), 'proef', { besloten: false });
  return findings.map((diagnostic) => {
    const { start, end } = diagnostic.span;
    return {
      code: diagnostic.code,
      at: (texts[diagnostic.file] ?? '').slice(start.offset, end.offset),
      diagnostic,
    };
  });
}

import type { Catalogue } from '../diagnostics/catalogue.ts';
import type { Code } from '../diagnostics/code.ts';
import type { CompileOptions } from '../documents/compile-region.ts';
import type { CompiledRegion } from '../documents/compiled-region.ts';
import type { IndexEntry } from '../render/html/index-page.ts';
import type { Renderer } from '../render/renderer.ts';
import type { FileReader } from '../source/file-reader.ts';

export const formats = ['md', 'html', 'pdf'] as const;

export type Format = (typeof formats)[number];

/** Finds and compiles regions. */
export interface Compiler {
  /** Names of the region folders in the workspace, sorted. */
  regions(reader: FileReader): readonly string[];
  compile(reader: FileReader, regio: string, options: CompileOptions): CompiledRegion;
}

/** The heavy parts of the program, each loaded when a command first needs it: `--help` needs none. */
export interface Core {
  catalogue(): Promise<Catalogue>;
  /** The codes that are rules about the content. */
  rules(): Promise<readonly Code[]>;
  compiler(): Promise<Compiler>;
  renderers(formats: readonly Format[]): Promise<readonly Renderer[]>;
  indexPage(): Promise<(entries: readonly IndexEntry[]) => string>;
  /** The schemas for editors: each file's text by its name. */
  schemas(): Promise<ReadonlyMap<string, string>>;
  /** The files a new region starts from: each one's text by its path in the region. */
  starter(): Promise<ReadonlyMap<string, string>>;
}

import type { FileStore } from '../build/file-store.ts';
import type { FileReader } from '../source/file-reader.ts';
import type { Core } from './core.ts';

/** One of the two streams the program speaks on. */
export interface Output {
  readonly isTTY: boolean;
  readonly columns?: number;
  write(text: string): void;
}

/** Everything the program takes from the machine it runs on. Tests bring their own. */
export interface Environment {
  /** Absolute path of the folder the command was given in. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Version of segments. */
  readonly version: string;
  /** What it runs on, for a bug report: version of Node and the platform. */
  readonly machine: string;
  /** Set off by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly core: Core;
  isFolder(path: string): boolean;
  /** The path with every link followed; for a part that does not exist yet, as it is written. */
  realPath(path: string): string;
  /** Everything on standard input, as text. */
  readInput(): Promise<string>;
  openReader(root: string): FileReader;
  openStore(root: string): FileStore;
}

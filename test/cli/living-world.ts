import type { Environment } from '../../src/cli/environment.ts';
import { starterFiles } from '../../src/cli/node-assets.ts';
import { loadCatalogue, loadRuleCodes } from '../../src/cli/node-catalogue.ts';
import { loadCompiler } from '../../src/cli/node-compiler.ts';
import { starterRegion } from '../../src/documents/starter-region.ts';
import { type MemoryStore, memoryStore, textsOf } from '../build/memory-store.ts';
import { memoryReader } from '../support/memory-reader.ts';
import { type Ran, run } from './fake-environment.ts';

/** A workspace `/werk` whose files the program reads and writes, checked by the real compiler. */
export interface LivingWorld {
  readonly store: MemoryStore;
  readonly environment: Partial<Environment>;
  text(path: string): string | undefined;
  write(path: string, text: string): void;
  run(command: string, input?: string): Promise<Ran>;
}

/** The region that `init` makes, as `proef`, with other files put into it; `undefined` takes a file out. */
export function livingWorld(files: Readonly<Record<string, string>> = {}): LivingWorld {
  const store = memoryStore({ ...Object.fromEntries(starterRegion('proef', starterFiles())), ...files });
  const environment: Partial<Environment> = {
    openReader: () => {
      const now = () => memoryReader(textsOf(store));
      return {
        list: (folder) => now().list(folder),
        folders: (folder) => now().folders(folder),
        read: (path) => now().read(path),
        isTracked: () => false,
      };
    },
    openStore: (root) => (root === '/werk' ? store : memoryStore()),
    core: {
      catalogue: loadCatalogue,
      compiler: loadCompiler,
      rules: loadRuleCodes,
      renderers: async () => [],
      indexPage: async () => (entries) => String(entries.length),
      schemas: async () => new Map(),
      starter: async () => starterFiles(),
    },
  };
  return {
    store,
    environment,
    text: (path) => textsOf(store)[path],
    write: (path, text) => void store.files.set(path, new TextEncoder().encode(text)),
    run: (command, input = '') =>
      run(command, { environment: { ...environment, readInput: async () => input } }),
  };
}

/** A text no document uses: SEG218, which may be suppressed. */
export const idleText = (id: string, comment = '') => `---\n${comment}id: ${id}\n---\n\nEen tekst.\n`;

import type { FileStore } from '../../src/build/file-store.ts';

/** A store in memory. `changesLeft` counts down with each change; at zero the machine "dies". */
export interface MemoryStore extends FileStore {
  readonly files: Map<string, Uint8Array>;
  changesLeft: number;
}

export const died = new Error('the machine died');

export function memoryStore(files: Record<string, string> = {}): MemoryStore {
  const encoder = new TextEncoder();
  const store: MemoryStore = {
    files: new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)])),
    changesLeft: Number.POSITIVE_INFINITY,
    async list(folder) {
      return [...store.files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort();
    },
    async read(path) {
      return store.files.get(path);
    },
    async write(path, bytes) {
      change(store);
      store.files.set(path, bytes);
    },
    async rename(from, to) {
      change(store);
      const bytes = store.files.get(from);
      if (bytes === undefined) throw new Error(`nothing at ${from}`);
      store.files.delete(from);
      store.files.set(to, bytes);
    },
    async remove(path) {
      change(store);
      store.files.delete(path);
    },
  };
  return store;
}

function change(store: MemoryStore): void {
  if (store.changesLeft <= 0) throw died;
  store.changesLeft -= 1;
}

/** The store's files as text. */
export function textsOf(store: MemoryStore): Record<string, string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return Object.fromEntries([...store.files].sort().map(([path, bytes]) => [path, decoder.decode(bytes)]));
}

import type { FileStore } from './file-store.ts';
import { pathFlaw } from './path-flaw.ts';

const root = '.segments';

/** Everything a commit will do: the moves in order, the manifest last among them, after the removals. */
export interface Journal {
  readonly moves: readonly string[];
  readonly removals: readonly string[];
  readonly last: string;
}

/** Puts a file aside for the region's commit; nothing of it shows in the output yet. */
export async function stage(store: FileStore, regio: string, path: string, bytes: Uint8Array): Promise<void> {
  await store.write(stagedPath(regio, path), bytes);
}

/** Throws away what was put aside for a region. */
export async function unstage(store: FileStore, regio: string): Promise<void> {
  for (const path of await store.list(`${root}/${regio}`)) await store.remove(path);
}

/**
 * Brings a region's staged files into place. From the moment its journal stands, the commit happens: now, or
 * when it is cut short, at the next start.
 */
export async function commit(store: FileStore, regio: string, journal: Journal): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(journal));
  await store.write(`${root}/${regio}/journal.new`, bytes);
  await store.rename(`${root}/${regio}/journal.new`, journalPath(regio));
  await finish(store, regio, journal);
}

/** Completes every commit that was cut short and clears what never became one. */
export async function recoverBuilds(store: FileStore): Promise<void> {
  const regions = new Set((await store.list(root)).map((path) => path.split('/')[1] ?? ''));
  for (const regio of regions) {
    const journal = parseJournal(await store.read(journalPath(regio)));
    if (journal === undefined) await unstage(store, regio);
    else await finish(store, regio, journal);
  }
}

async function finish(store: FileStore, regio: string, journal: Journal): Promise<void> {
  const staged = new Set(await store.list(`${root}/${regio}`));
  const bring = async (path: string) => {
    // A file that is no longer staged was brought into place before the commit was cut short.
    if (staged.has(stagedPath(regio, path))) await store.rename(stagedPath(regio, path), path);
  };
  for (const path of journal.moves) await bring(path);
  for (const path of journal.removals) await store.remove(path);
  await bring(journal.last);
  await store.remove(journalPath(regio));
  await unstage(store, regio);
}

function stagedPath(regio: string, path: string): string {
  return `${root}/${regio}/files/${path}`;
}

function journalPath(regio: string): string {
  return `${root}/${regio}/journal.json`;
}

/** A journal that cannot be read is as good as none: the next build compares every file anyway. */
function parseJournal(bytes: Uint8Array | undefined): Journal | undefined {
  if (bytes === undefined) return undefined;
  try {
    const { moves, removals, last } = JSON.parse(new TextDecoder().decode(bytes)) as Journal;
    const paths: unknown[] = [...moves, ...removals, last];
    const sound = paths.every((path) => typeof path === 'string' && pathFlaw(path) === undefined);
    return sound ? { moves, removals, last } : undefined;
  } catch {
    return undefined;
  }
}

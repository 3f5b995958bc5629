import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, realpath, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FileStore } from '../build/file-store.ts';
import { EnvironmentError } from '../source/environment-error.ts';
import { codeOf, environmentError } from './environment-problem.ts';

/** How long to wait, in milliseconds, for a program that holds a file (a virus scanner lets go, Acrobat does not). */
const patience = [20, 50, 100, 200, 400, 800];

/** Opens the folder `root` of this machine as a store. Nothing outside it is ever written or removed. */
export function nodeFileStore(root: string): FileStore {
  const base = resolve(root);
  const inside = async (path: string): Promise<string> => {
    const target = resolve(base, path);
    if (target === base || !target.startsWith(base.endsWith(sep) ? base : base + sep)) throw outside(path);
    await refuseDetour(base, dirname(target), path);
    return target;
  };
  return {
    async list(folder) {
      const start = resolve(base, folder);
      return (await filesUnder(start)).map((file) => relative(base, file).split(sep).join('/')).sort();
    },
    read: (path) => attempt(path, async () => readOrUndefined(await inside(path))),
    write: (path, bytes) =>
      attempt(path, async () => {
        const target = await inside(path);
        await mkdir(dirname(target), { recursive: true });
        await writeWhole(target, bytes);
      }),
    rename: (from, to) =>
      attempt(to, async () => {
        const [source, target] = [await inside(from), await inside(to)];
        await mkdir(dirname(target), { recursive: true });
        await patiently(() => rename(source, target));
        await syncFolder(dirname(target));
        await pruneFolders(base, dirname(source));
      }),
    remove: (path) =>
      attempt(path, async () => {
        const target = await inside(path);
        await patiently(() => rm(target, { force: true }));
        await pruneFolders(base, dirname(target));
      }),
  };
}

async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof EnvironmentError ? error : environmentError(error, path, 'unwritable');
  }
}

/** A link inside the output folder must not lead the writing elsewhere. */
async function refuseDetour(base: string, folder: string, path: string): Promise<void> {
  for (let at = folder; at.length >= base.length; at = dirname(at)) {
    const [real, realBase] = await Promise.all([realOrUndefined(at), realOrUndefined(base)]);
    if (real === undefined || realBase === undefined) continue;
    if (real !== join(realBase, relative(base, at))) throw outside(path);
    return;
  }
}

async function realOrUndefined(path: string): Promise<string | undefined> {
  return realpath(path).catch(() => undefined);
}

function outside(path: string): EnvironmentError {
  return new EnvironmentError('outside', path);
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw environmentError(error, folder, 'unreadable');
  });
  const files: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesUnder(path)));
    else files.push(path);
  }
  return files;
}

async function readOrUndefined(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Whole or not at all: a second file first, on the disk, then renamed over the name. */
async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await patiently(() => rename(temporary, target));
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function patiently(action: () => Promise<void>): Promise<void> {
  for (const wait of patience) {
    try {
      return await action();
    } catch (error) {
      if (!['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error) ?? '')) throw error;
      await sleep(wait);
    }
  }
  return action();
}

async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows cannot open a folder; the rename itself is safe there.
  }
}

async function pruneFolders(base: string, from: string): Promise<void> {
  for (let folder = from; folder !== base && folder.startsWith(base); folder = dirname(folder)) {
    try {
      await rmdir(folder);
    } catch {
      return;
    }
  }
}

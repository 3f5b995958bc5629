import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { EnvironmentError } from '../source/environment-error.ts';
import type { FileReader } from '../source/file-reader.ts';
import { codeOf, environmentError } from './environment-problem.ts';

/** Reads the workspace at `root` on this machine. Links that lead out of it are refused. */
export function nodeFileReader(root: string): FileReader {
  const base = realpathSync(resolve(root));
  let tracked: ReadonlySet<string> | undefined;
  return {
    list: (folder) => filesUnder(base, folder, new Set()).sort(),
    folders: (folder) =>
      entriesOf(base, folder)
        .filter((path) => kindOf(base, path) === 'folder')
        .map((path) => path.slice(path.lastIndexOf('/') + 1))
        .sort(),
    read(path) {
      const real = realOf(base, path);
      if (real === undefined) return undefined;
      if (!isWithin(base, real)) throw new EnvironmentError('outside', path);
      try {
        return readFileSync(real, 'utf8');
      } catch (error) {
        throw environmentError(error, path, 'unreadable');
      }
    },
    isTracked(path) {
      tracked ??= trackedFiles(base);
      return tracked.has(path);
    },
  };
}

function filesUnder(base: string, folder: string, above: ReadonlySet<string>): string[] {
  const real = realOf(base, folder);
  // A link to a folder above it would go round for ever.
  if (real === undefined || !isWithin(base, real) || above.has(real)) return [];
  return entriesOf(base, folder).flatMap((path) => {
    const kind = kindOf(base, path);
    if (kind === 'folder') return filesUnder(base, path, new Set([...above, real]));
    return kind === 'file' ? [path] : [];
  });
}

/** Visible entries of a folder, as paths relative to the workspace. */
function entriesOf(base: string, folder: string): string[] {
  const real = realOf(base, folder);
  if (real === undefined || !isWithin(base, real)) return [];
  const prefix = folder === '' || folder === '.' ? '' : `${folder}/`;
  try {
    return readdirSync(real)
      .filter((name) => !name.startsWith('.'))
      .map((name) => prefix + name);
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return [];
    throw environmentError(error, folder, 'unreadable');
  }
}

function kindOf(base: string, path: string): 'file' | 'folder' | undefined {
  const real = realOf(base, path);
  if (real === undefined || !isWithin(base, real)) return undefined;
  const stats = statSync(real, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return 'folder';
  return stats?.isFile() ? 'file' : undefined;
}

function realOf(base: string, path: string): string | undefined {
  try {
    return realpathSync(resolve(base, path));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(codeOf(error) ?? '')) return undefined;
    throw environmentError(error, path, 'unreadable');
  }
}

function isWithin(base: string, path: string): boolean {
  return path === base || path.startsWith(base.endsWith(sep) ? base : base + sep);
}

/** The files git tracks; none where there is no git or no repository. */
function trackedFiles(base: string): ReadonlySet<string> {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z', '--cached'], {
    cwd: base,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    windowsHide: true,
  });
  if (status !== 0) return new Set();
  const paths = stdout.split('\0').filter((path) => path !== '');
  return new Set(paths.map((path) => relative(base, resolve(base, path)).split(sep).join('/')));
}

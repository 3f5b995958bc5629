import { dirname, join, resolve } from 'node:path';
import type { Environment } from './environment.ts';
import { UsageError } from './usage-error.ts';

type Folders = Pick<Environment, 'isFolder'>;

/** The nearest folder, from `folder` upwards, that holds `segments/`; undefined when there is none. */
export function findWorkspace(folder: string, folders: Folders): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (folders.isFolder(join(at, 'segments'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** As findWorkspace; a UsageError with the way out when there is none. */
export function requireWorkspace(folder: string, folders: Folders): string {
  if (!folders.isFolder(folder)) throw new UsageError((words) => words.noFolder(folder));
  const workspace = findWorkspace(folder, folders);
  if (workspace === undefined) throw new UsageError((words) => words.noWorkspace(folder));
  return workspace;
}

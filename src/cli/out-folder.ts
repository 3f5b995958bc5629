import { join, relative, resolve, sep } from 'node:path';
import { EnvironmentError } from '../source/environment-error.ts';
import type { Environment } from './environment.ts';
import { UsageError } from './usage-error.ts';

export interface OutRequest {
  readonly workspace: string;
  readonly cwd: string;
  /** As given with `--out`, relative to `cwd`; absent for `out` in the workspace. */
  readonly out?: string;
  readonly besloten: boolean;
}

const suffix = '.besloten';
const sources = ['segments', 'templates', 'node_modules', '.git'];

/**
 * The absolute path of the output folder. Never a folder that holds the definitions or lies among them; what
 * is not public always goes to a folder whose name says so.
 */
export function chooseOutFolder(request: OutRequest, places: Pick<Environment, 'realPath'>): string {
  const { workspace, besloten } = request;
  const wanted = request.out === undefined ? join(workspace, 'out') : resolve(request.cwd, request.out);
  const marked = wanted.toLowerCase().endsWith(suffix);
  const folder = besloten && !marked ? wanted + suffix : wanted;
  const real = places.realPath(folder);
  const root = places.realPath(workspace);
  if (holds(real, root)) throw new UsageError((words) => words.outHoldsSources(folder));
  const source = sourceAround(real, root);
  if (source !== undefined) throw new UsageError((words) => words.outInside(folder, source));
  if (
    !besloten &&
    real
      .toLowerCase()
      .split(sep)
      .some((name) => name.endsWith(suffix))
  ) {
    throw new UsageError((words) => words.outBesloten(folder));
  }
  return folder;
}

/** The folder of the workspace with sources that a real path lies in, if any. */
function sourceAround(path: string, workspace: string): string | undefined {
  return sources.find((source) => holds(join(workspace, source), path));
}

/** A UsageError for a file among the sources: what is written there could take the place of a definition. */
export function refuseAmongSources(
  path: string,
  workspace: string,
  places: Pick<Environment, 'realPath'>,
): void {
  const source = sourceAround(places.realPath(path), places.realPath(workspace));
  if (source !== undefined) throw new UsageError((words) => words.fileInside(path, source));
}

/** A folder as people see it from where they are, with a slash at its end. */
export function shownFolder(cwd: string, folder: string): string {
  return `${shownPath(cwd, folder)}/`;
}

/** A path as people see it from where they are, with forward slashes. */
export function shownPath(cwd: string, path: string): string {
  return (relative(cwd, path) || '.').split(sep).join('/');
}

/** An error of the output folder with the path people know: where they would look for the file, not where it was staged. */
export function locatedError(error: unknown, cwd: string, folder: string): unknown {
  if (!(error instanceof EnvironmentError)) return error;
  const path = error.path.replace(/^\.segments\/[^/]+\/files\//, '');
  return new EnvironmentError(error.problem, shownPath(cwd, join(folder, path)), error.cause);
}

/** Without regard to case: a disk may have none. */
function holds(outer: string, inner: string): boolean {
  const [outside, inside] = [outer.toLowerCase(), inner.toLowerCase()];
  return inside === outside || inside.startsWith(outside.endsWith(sep) ? outside : outside + sep);
}

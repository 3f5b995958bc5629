import { relative, resolve, sep } from 'node:path';
import type { Baseline } from '../diagnostics/triage/baseline.ts';
import { baselineName, parseBaseline } from '../diagnostics/triage/baseline-file.ts';
import type { FileReader } from '../source/file-reader.ts';
import { UsageError } from './usage-error.ts';

/** Which baseline is meant. */
export interface BaselineRequest {
  /** Path in the workspace; absent for the usual one, when it is there. */
  readonly file?: string;
  /** Whether a file that is not there counts as an empty one. */
  readonly mayBeNew?: boolean;
}

/** The baseline asked for, or the one in the workspace; a UsageError when the one asked for cannot be read. */
export function readBaseline(reader: FileReader, request: BaselineRequest = {}): Baseline | undefined {
  const { file: asked, mayBeNew = false } = request;
  const file = asked ?? baselineName;
  const text = reader.read(file);
  if (text === undefined) {
    if (mayBeNew) return { file, entries: [] };
    if (asked === undefined) return undefined;
    throw new UsageError((words) => words.noBaseline(file));
  }
  const baseline = parseBaseline(file, text);
  if (baseline === undefined) throw new UsageError((words) => words.notABaseline(file));
  return baseline;
}

/** The path in the workspace of a file named from `cwd`; a UsageError when it lies outside. */
export function pathInWorkspace(cwd: string, workspace: string, asked: string): string {
  const path = relative(workspace, resolve(cwd, asked)).split(sep).join('/');
  if (path === '' || path.startsWith('../') || path.startsWith('/') || /^[A-Za-z]:/u.test(path)) {
    throw new UsageError((words) => words.outsideWorkspace(asked, workspace));
  }
  return path;
}

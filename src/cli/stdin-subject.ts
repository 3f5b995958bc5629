import { relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Baseline } from '../diagnostics/triage/baseline.ts';
import { patchedReader } from '../source/patched-reader.ts';
import { type CheckSubject, type Examined, examine } from './examined.ts';
import type { Session } from './session.ts';
import { UsageError } from './usage-error.ts';

/** A file whose text comes from standard input. */
export interface StdinSubject extends CheckSubject {
  /** Path in the workspace. */
  readonly file: string;
  readonly text: string;
  /** The workspace as it is on the disk. */
  readonly onDisk: CheckSubject;
}

/** The name that stands for standard input. */
export const stdinName = '-';

/** Reads standard input as the file at `path`, relative to where the command is given. */
export async function stdinSubject(
  session: Session,
  workspace: string,
  path: string | undefined,
): Promise<StdinSubject> {
  if (path === undefined) throw new UsageError((words) => words.stdinPathMissing);
  const file = relative(workspace, resolve(session.cwd, path)).split(sep).join('/');
  const [, regio] = /^segments\/([^/]+)\/.+\.(?:ya?ml|md)$/iu.exec(file) ?? [];
  if (regio === undefined) throw new UsageError((words) => words.notADefinition(path));
  const { environment } = session;
  const text = await environment.readInput();
  const disk = environment.openReader(workspace);
  const onDisk = { workspace, reader: disk, wanted: [regio] };
  return { ...onDisk, reader: patchedReader(disk, new Map([[file, text]])), file, text, onDisk };
}

/** Of all findings those in the file itself, and those elsewhere that are there because of its text. */
export async function findingsBecauseOf(
  session: Session,
  { file, onDisk }: StdinSubject,
  examined: Examined,
  baseline: Baseline | undefined,
): Promise<Examined> {
  const before = await examine(session, onDisk, baseline);
  // Where an error on the disk kept later stages from being looked at, all they find would seem new.
  const isComparable = before.regions.every(({ complete }) => complete);
  const counts = new Map<string, number>();
  for (const finding of before.findings) {
    const key = identityOf(finding);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const findings = examined.findings.filter((finding) => {
    if (finding.file === file || finding.related.some((place) => place.file === file)) return true;
    if (!isComparable) return false;
    const left = counts.get(identityOf(finding)) ?? 0;
    counts.set(identityOf(finding), left - 1);
    return left <= 0;
  });
  const suppressed = examined.suppressed.filter(({ finding }) => finding.file === file);
  return { ...examined, findings, suppressed };
}

/** Without places: the same slip may have moved. */
function identityOf({ code, file, path, args }: Diagnostic): string {
  return JSON.stringify([code, file, path, args]);
}

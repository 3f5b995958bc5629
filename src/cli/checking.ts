import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Baseline } from '../diagnostics/triage/baseline.ts';
import type { Suppressed } from '../diagnostics/triage/triage.ts';
import type { CompiledRegion } from '../documents/compiled-region.ts';
import { unifiedDiff } from '../report/unified-diff.ts';
import { type CheckSubject, type Examined, examine } from './examined.ts';
import { type Fixed, fixDefinitions, writeFixed } from './fix-definitions.ts';
import { pathInWorkspace, readBaseline } from './read-baseline.ts';
import { renewBaseline, writeBaseline } from './renew-baseline.ts';
import { type Session, wordsFor } from './session.ts';
import { findingsBecauseOf, type StdinSubject, stdinName, stdinSubject } from './stdin-subject.ts';
import { UsageError } from './usage-error.ts';
import { requireWorkspace } from './workspace.ts';

/** What `check` can do beside checking. */
export interface CheckingOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  /** `true` or "safe", "unsafe", or the name of a region that came after the flag. */
  readonly fix?: boolean | string;
  readonly diff?: boolean;
  readonly stdinPath?: string;
}

/** What there is to report after all that was asked for has been done. */
export interface Checked {
  readonly regions: readonly CompiledRegion[];
  readonly findings: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** Whether standard output holds a text: the report then goes elsewhere. */
  readonly textOnStdout: boolean;
}

/** Checks the regions asked for, or one file from standard input; mends them and renews the baseline when asked to. */
export async function carryOutCheck(
  session: Session,
  named: readonly string[],
  options: CheckingOptions,
): Promise<Checked> {
  const { fix, wanted } = fixRequest(named, options.fix);
  const { subject, stdin } = await subjectOf(session, wanted, options);
  if (options.diff && fix === undefined) throw new UsageError((words) => words.diffWithoutFix);
  const { cwd } = session;
  const { workspace, reader } = subject;
  const update = options.updateBaseline === true;
  if (update && stdin) throw new UsageError((words) => words.baselineOfStdin);
  let baseline = readBaseline(reader, {
    mayBeNew: update,
    ...(options.baseline !== undefined && { file: pathInWorkspace(cwd, workspace, options.baseline) }),
  });
  let examined: Examined;
  let textOnStdout = false;
  if (fix === undefined) examined = await examine(session, subject, baseline);
  else {
    const fixed = await fixDefinitions(session, subject, baseline, {
      unsafe: fix === 'unsafe',
      ...(stdin && { only: stdin.file }),
    });
    ({ examined } = fixed);
    textOnStdout = await deliver(session, workspace, fixed, stdin, options.diff === true);
  }
  if (update && baseline) ({ baseline, examined } = await updated(session, subject, baseline));
  if (stdin) examined = await findingsBecauseOf(session, stdin, examined, baseline);
  const { regions, findings, suppressed } = examined;
  return { regions: regions.map(({ region }) => region), findings, suppressed, textOnStdout };
}

/** The word after `--fix` may as well be the name of a region. */
function fixRequest(named: readonly string[], fix: CheckingOptions['fix']) {
  if (fix === undefined || fix === false) return { fix: undefined, wanted: named };
  if (fix === true || fix === 'safe') return { fix: 'safe' as const, wanted: named };
  if (fix === 'unsafe') return { fix: 'unsafe' as const, wanted: named };
  return { fix: 'safe' as const, wanted: [...named, fix] };
}

async function subjectOf(
  session: Session,
  wanted: readonly string[],
  { stdinPath }: CheckingOptions,
): Promise<{ readonly subject: CheckSubject; readonly stdin?: StdinSubject }> {
  const workspace = requireWorkspace(session.cwd, session.environment);
  if (wanted.includes(stdinName)) {
    if (wanted.length > 1) throw new UsageError((words) => words.stdinAlone);
    const stdin = await stdinSubject(session, workspace, stdinPath);
    return { subject: stdin, stdin };
  }
  if (stdinPath !== undefined) throw new UsageError((words) => words.stdinPathWithoutStdin);
  return { subject: { workspace, reader: session.environment.openReader(workspace), wanted } };
}

/** Writes what was fixed where it belongs; whether that is standard output. */
async function deliver(
  session: Session,
  workspace: string,
  { files, examined }: Fixed,
  stdin: StdinSubject | undefined,
  diff: boolean,
): Promise<boolean> {
  const { stdout, stderr } = session.environment;
  const words = wordsFor(
    session,
    examined.regions.map(({ region }) => region),
  ).fix;
  if (diff) for (const { file, before, after } of files) stdout.write(unifiedDiff(file, before, after));
  else if (stdin) stdout.write(files[0]?.after ?? stdin.text);
  if (diff || stdin) return true;
  const left = await writeFixed(session, workspace, files);
  for (const file of left) stderr.write(`${words.left(file)}\n`);
  if (session.options.quiet !== true) {
    for (const { file, count } of files)
      if (!left.includes(file)) stderr.write(`${words.fixed(file, count)}\n`);
    if (files.length === 0) stderr.write(`${words.nothing}\n`);
  }
  return false;
}

async function updated(session: Session, subject: CheckSubject, before: Baseline) {
  const renewed = await renewBaseline(session, subject, before);
  const { file, entries } = renewed.baseline;
  const isNew = await writeBaseline(session, subject, renewed.baseline);
  if (session.options.quiet !== true) {
    const regions = renewed.examined.regions.map(({ region }) => region);
    const count = entries.reduce((sum, entry) => sum + entry.count, 0);
    const words = wordsFor(session, regions).baseline;
    session.environment.stderr.write(`${isNew ? words.written(file, count) : words.unchanged(file)}\n`);
  }
  return renewed;
}

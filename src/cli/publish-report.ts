import { basename, dirname } from 'node:path';
import { exitCodeOf } from '../report/exit-code.ts';
import { githubReport } from '../report/github-report.ts';
import { jsonReport } from '../report/json-report.ts';
import { junitReport } from '../report/junit-report.ts';
import { markdownReport } from '../report/markdown-report.ts';
import { plainPalette } from '../report/palette.ts';
import { prettyReport } from '../report/pretty-report.ts';
import type { Report } from '../report/report.ts';
import { sarifReport } from '../report/sarif-report.ts';
import { type GithubActions, githubActions } from './github-actions.ts';
import { locatedError } from './out-folder.ts';
import type { ReportFormat, ReportRequest } from './report-requests.ts';
import { type Session, styleFor } from './session.ts';

export interface Publication {
  readonly report: Report;
  readonly requests: readonly ReportRequest[];
  /** Absolute path of the workspace. */
  readonly workspace: string;
  readonly strict: boolean;
  /** Whether standard output holds a text already: what would go there then goes to standard error. */
  readonly textOnStdout?: boolean;
}

/**
 * Tells the findings in every format asked for: on stdout, or in a whole file. In GitHub Actions the format `github`
 * adds the summary of the run. Throws EnvironmentError when a file cannot be written.
 */
export async function publishReport(session: Session, publication: Publication): Promise<void> {
  const { environment, options } = session;
  const { report, requests, strict } = publication;
  const actions = githubActions(environment.env, publication.workspace);
  const output = publication.textOnStdout ? environment.stderr : environment.stdout;
  const isSilent = options.quiet === true && exitCodeOf(report.findings, strict) === 0;
  for (const { format, target } of requests) {
    if (target !== undefined) {
      await change(session, target, () => reportText(format, session, publication, actions));
    } else if (format === 'pretty') {
      if (!isSilent) output.write(prettyReport(report, styleFor(session, output)));
    } else {
      output.write(reportText(format, session, publication, actions));
    }
  }
  if (actions?.summary !== undefined && requests.some(({ format }) => format === 'github')) {
    const summary = markdownReport(report, actions.sources);
    // The steps before this one may have written in it too.
    await change(session, actions.summary, (before) =>
      before === '' ? summary : `${before.trimEnd()}\n\n${summary}`,
    );
  }
}

function reportText(
  format: ReportFormat,
  { environment }: Session,
  { report, strict }: Publication,
  actions: GithubActions | undefined,
): string {
  const folder = actions?.folder ?? '';
  switch (format) {
    case 'pretty':
      return prettyReport(report, { palette: plainPalette, width: 100, perFile: Number.POSITIVE_INFINITY });
    case 'json':
      return jsonReport(report);
    case 'sarif':
      return sarifReport(report, { version: environment.version, folder });
    case 'github':
      return githubReport(report, folder);
    case 'junit':
      return junitReport(report, strict);
    case 'markdown':
      return markdownReport(report, actions?.sources);
  }
}

/** Writes a file made of what was in it, whole or not at all. */
async function change(session: Session, path: string, make: (before: string) => string): Promise<void> {
  const folder = dirname(path);
  const store = session.environment.openStore(folder);
  try {
    const before = new TextDecoder().decode(await store.read(basename(path)));
    await store.write(basename(path), new TextEncoder().encode(make(before)));
  } catch (error) {
    throw locatedError(error, session.cwd, folder);
  }
}

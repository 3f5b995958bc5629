import { exitCodeOf } from '../../report/exit-code.ts';
import { type CheckingOptions, carryOutCheck } from '../checking.ts';
import { publishReport } from '../publish-report.ts';
import { parseReportRequests } from '../report-requests.ts';
import { reportOn, type Session } from '../session.ts';
import { requireWorkspace } from '../workspace.ts';

export interface CheckOptions extends CheckingOptions {
  readonly strict?: boolean;
  /** Formats of the findings, each with or without a file: `pretty`, `sarif:out.sarif`. */
  readonly format?: readonly string[];
}

/** `segments check`: everything that can be said of the definitions without making a document. */
export async function check(
  session: Session,
  wanted: readonly string[],
  options: CheckOptions,
): Promise<number> {
  const strict = options.strict === true;
  const requests = parseReportRequests(options.format, session.cwd, session.environment);
  const { regions, findings, suppressed, textOnStdout } = await carryOutCheck(session, wanted, options);
  const report = await reportOn(session, regions, findings, suppressed);
  const workspace = requireWorkspace(session.cwd, session.environment);
  await publishReport(session, { report, requests, workspace, strict, textOnStdout });
  return exitCodeOf(findings, strict);
}

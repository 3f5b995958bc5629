import { examineRegion } from '../../build/examine-region.ts';
import { uniqueFindings } from '../../diagnostics/unique-findings.ts';
import { exitCodeOf } from '../../report/exit-code.ts';
import { formats } from '../core.ts';
import { publishReport } from '../publish-report.ts';
import { parseReportRequests } from '../report-requests.ts';
import { compileRegions, reportOn, type Session } from '../session.ts';

export interface CheckOptions {
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
  const { workspace, regions } = await compileRegions(session, wanted, { besloten: false });
  const findings = uniqueFindings(regions.flatMap((region) => examineRegion(region, formats).findings));
  const report = await reportOn(session, regions, findings);
  await publishReport(session, { report, requests, workspace, strict });
  return exitCodeOf(findings, strict);
}

import { examineRegion } from '../../build/examine-region.ts';
import { uniqueFindings } from '../../diagnostics/unique-findings.ts';
import { exitCodeOf } from '../../report/exit-code.ts';
import { jsonReport } from '../../report/json-report.ts';
import { prettyReport } from '../../report/pretty-report.ts';
import { formats } from '../core.ts';
import { compileRegions, reportOn, type Session, styleFor } from '../session.ts';

export interface CheckOptions {
  readonly strict?: boolean;
  readonly format: 'pretty' | 'json';
}

/** `segments check`: everything that can be said of the definitions without making a document. */
export async function check(
  session: Session,
  wanted: readonly string[],
  options: CheckOptions,
): Promise<number> {
  const { stdout } = session.environment;
  const { regions } = await compileRegions(session, wanted, { besloten: false });
  const findings = uniqueFindings(regions.flatMap((region) => examineRegion(region, formats).findings));
  const report = await reportOn(session, regions, findings);
  const exitCode = exitCodeOf(findings, options.strict === true);
  if (options.format === 'json') stdout.write(jsonReport(report));
  else if (session.options.quiet !== true || exitCode !== 0) {
    stdout.write(prettyReport(report, styleFor(session, stdout)));
  }
  return exitCode;
}

import { exitCodeOf } from '../../report/exit-code.ts';
import { jsonReport } from '../../report/json-report.ts';
import { prettyReport } from '../../report/pretty-report.ts';
import { type CheckingOptions, carryOutCheck } from '../checking.ts';
import { reportOn, type Session, styleFor } from '../session.ts';

export interface CheckOptions extends CheckingOptions {
  readonly strict?: boolean;
  readonly format: 'pretty' | 'json';
}

/** `segments check`: everything that can be said of the definitions without making a document. */
export async function check(
  session: Session,
  wanted: readonly string[],
  options: CheckOptions,
): Promise<number> {
  const { stdout, stderr } = session.environment;
  const { regions, findings, suppressed, textOnStdout } = await carryOutCheck(session, wanted, options);
  const report = await reportOn(session, regions, findings, suppressed);
  const exitCode = exitCodeOf(findings, options.strict === true);
  const output = textOnStdout ? stderr : stdout;
  if (options.format === 'json') output.write(jsonReport(report));
  else if (session.options.quiet !== true || exitCode !== 0) {
    output.write(prettyReport(report, styleFor(session, output)));
  }
  return exitCode;
}

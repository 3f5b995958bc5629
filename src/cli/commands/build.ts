import { resolve } from 'node:path';
import { type BuildOutcome, buildRegion, indexPath } from '../../build/build-region.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Suppressed, stops } from '../../diagnostics/triage/triage.ts';
import { uniqueFindings } from '../../diagnostics/unique-findings.ts';
import type { CompiledRegion } from '../../documents/compiled-region.ts';
import { exitCodeOf } from '../../report/exit-code.ts';
import { prettyReport } from '../../report/pretty-report.ts';
import { chooseOutFolder, locatedError, shownFolder, shownPath } from '../out-folder.ts';
import { progressLine } from '../progress-line.ts';
import { publishReport } from '../publish-report.ts';
import { parseReportRequests } from '../report-requests.ts';
import { parseFormats, selectGemeenten } from '../selection.ts';
import { compileRegions, reportOn, type Session, styleFor, wordsFor } from '../session.ts';

export interface BuildOptions {
  readonly out?: string;
  readonly formats?: string;
  readonly gemeente?: readonly string[];
  readonly strict?: boolean;
  readonly besloten?: boolean;
  /** Formats of the findings, each with or without a file; pretty goes to stderr, region by region. */
  readonly format?: readonly string[];
  readonly proof?: boolean;
}

/** `segments build`: makes the documents of each region, or leaves that region as it was. */
export async function build(
  session: Session,
  wanted: readonly string[],
  options: BuildOptions,
): Promise<number> {
  const { environment } = session;
  const { stdout, stderr } = environment;
  const quiet = session.options.quiet === true;
  const strict = options.strict === true;
  const besloten = options.besloten === true;
  const formats = parseFormats(options.formats);
  const requests = parseReportRequests(options.format, session.cwd, environment);
  const isPretty = requests.some(({ format, target }) => format === 'pretty' && target === undefined);
  const published = requests.filter(({ format, target }) => format !== 'pretty' || target !== undefined);
  // What a program reads from stdout must not have our sentences in it.
  const results = published.some(({ target }) => target === undefined) ? stderr : stdout;
  const { workspace, regions } = await compileRegions(session, wanted, { besloten });
  const gemeenten = selectGemeenten(options.gemeente, regions);
  const out = chooseOutFolder(
    { workspace, cwd: session.cwd, besloten, ...(options.out !== undefined && { out: options.out }) },
    environment,
  );
  const store = environment.openStore(out);
  const [renderers, renderIndex, [proof]] = await Promise.all([
    environment.core.renderers(formats),
    environment.core.indexPage(),
    environment.core.renderers(options.proof === true ? ['pdf'] : []),
  ]);
  const progress = progressLine(stderr, quiet);
  const findings: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  let exitCode = 0;
  let made = 0;
  for (const region of regions.filter((one) => concerns(one, gemeenten))) {
    const words = wordsFor(session, [region]);
    const outcome = await buildRegion({
      region,
      renderers,
      store,
      version: environment.version,
      renderIndex,
      strict,
      ...(proof !== undefined && { proof }),
      ...(gemeenten !== undefined && { gemeenten }),
      onProgress: ({ done, total, path }) => progress.show(words.progress(done + 1, total, path)),
      signal: environment.signal,
    })
      .catch((error: unknown) => {
        throw locatedError(error, session.cwd, out);
      })
      .finally(() => progress.clear());
    findings.push(...outcome.findings);
    suppressed.push(...outcome.suppressed);
    if (outcome.findings.length > 0 && isPretty) {
      const report = await reportOn(session, [region], outcome.findings, outcome.suppressed);
      stderr.write(prettyReport(report, styleFor(session, stderr)));
    }
    if (!outcome.built) stderr.write(`${words.notBuilt(region.naam)}\n`);
    else if (!quiet) results.write(`${resultLine(session, region, outcome, out)}\n`);
    made += outcome.documents;
    exitCode = Math.max(exitCode, outcome.built ? 0 : 1, exitCodeOf(outcome.findings, strict));
  }
  if (made > 0 && !quiet) {
    results.write(`${wordsFor(session, regions).look(shownPath(session.cwd, resolve(out, indexPath)))}\n`);
  }
  const report = await reportOn(session, regions, uniqueFindings(findings));
  await publishReport(session, { report, requests: published, workspace, strict });
  return exitCode;
}

/** A region without any of the gemeenten asked for is left alone, unless its errors kept it from having any. */
function concerns(region: CompiledRegion, gemeenten: readonly string[] | undefined): boolean {
  if (gemeenten === undefined || region.gemeenten.some(({ id }) => gemeenten.includes(id))) return true;
  return stops(region.findings, region.triage);
}

function resultLine(session: Session, region: CompiledRegion, outcome: BuildOutcome, out: string): string {
  const words = wordsFor(session, [region]);
  const folder = shownFolder(session.cwd, out);
  const notes: string[] = [];
  if (outcome.changed.length === 0 && outcome.removed.length === 0) notes.push(words.upToDate);
  if (outcome.removed.length > 0) notes.push(words.removed(outcome.removed.length));
  const line = words.built(region.naam, outcome.documents, outcome.files.length, folder);
  return [line, ...notes].join('; ');
}

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Baseline, type BaselineEntry, baselineEntries } from '../diagnostics/triage/baseline.ts';
import { serialiseBaseline } from '../diagnostics/triage/baseline-file.ts';
import { wordingOf } from '../report/wording.ts';
import { type CheckSubject, type Examined, type ExaminedRegion, examine } from './examined.ts';
import { reportOn, type Session } from './session.ts';

/** How often renewing a baseline may bring later findings to light; a stage each. */
const rounds = 6;

/**
 * The baseline that lets pass all there is to find now, in the regions looked at; entries of other regions stay. Of
 * a region that an error stops halfway the entries that were not met stay as well. What may not be suppressed, and
 * what stands in a file that is not public, is never in it.
 */
export async function renewBaseline(
  session: Session,
  subject: CheckSubject,
  before: Baseline,
): Promise<{ readonly baseline: Baseline; readonly examined: Examined }> {
  let baseline = before;
  let examined = await examine(session, subject, baseline);
  for (let round = 0; round < rounds; round += 1) {
    const entries = await renewedEntries(session, before, examined);
    const isSame = serialiseBaseline(entries) === serialiseBaseline(baseline.entries);
    baseline = { ...before, entries };
    examined = await examine(session, subject, baseline);
    if (isSame) break;
  }
  return { baseline, examined };
}

/** Writes the baseline; false when the file says so already. */
export async function writeBaseline(
  { environment }: Session,
  { workspace, reader }: CheckSubject,
  { file, entries }: Baseline,
): Promise<boolean> {
  const text = serialiseBaseline(entries);
  if (reader.read(file) === text) return false;
  await environment.openStore(workspace).write(file, new TextEncoder().encode(text));
  return true;
}

async function renewedEntries(
  session: Session,
  before: Baseline,
  { regions }: Examined,
): Promise<BaselineEntry[]> {
  const looked = new Set(regions.map(({ region }) => region.regio));
  const others = before.entries.filter(({ regio }) => !looked.has(regio));
  const own = await Promise.all(regions.map((one) => entriesOf(session, before, one)));
  return [...others, ...own.flat()];
}

async function entriesOf(session: Session, before: Baseline, one: ExaminedRegion): Promise<BaselineEntry[]> {
  const { region, complete } = one;
  const { triage, besloten, regio } = region;
  const known = one.suppressed.flatMap(({ finding, by }) => (by === 'baseline' ? [finding] : []));
  const findings = [...one.findings, ...known].filter(
    ({ code, file }) => triage.allows(code) && besloten?.has(file) !== true,
  );
  const report = await reportOn(session, [region], findings);
  const messageOf = (finding: Diagnostic) => wordingOf(finding, report).message;
  const entries = baselineEntries(regio, findings, triage.addressOf, messageOf);
  if (complete) return entries;
  const met = new Set(entries.map(identityOf));
  const kept = before.entries.filter((entry) => entry.regio === regio && !met.has(identityOf(entry)));
  return [...entries, ...kept];
}

function identityOf({ code, file, path, args }: BaselineEntry): string {
  return JSON.stringify([code, file, path, args]);
}

import type { Diagnostic } from '../diagnostic.ts';
import { inReadingOrder } from '../reading-order.ts';
import { type AddressOf, baselineKey, type RegionBaseline, resolvedFindings } from './baseline.ts';
import { unusedFindings } from './judge-suppressions.ts';
import type { ChosenSeverity } from './severity-settings.ts';
import type { Suppression } from './suppression.ts';

/** What the people of a region decided about its findings. */
export interface Triage {
  readonly suppressions: readonly Suppression[];
  readonly severities: ReadonlyMap<string, ChosenSeverity>;
  /** What was there when the region began to be checked. */
  readonly baseline?: RegionBaseline;
  /** Whether findings of a code may be let pass at all. */
  readonly allows: (code: string) => boolean;
  /** Names the place of a finding in the data, so that it keeps its name when other lines change. */
  readonly addressOf: AddressOf;
  /** Whether it can be told that a suppression is not needed: not of what only shows when a document is drawn. */
  readonly canJudge: (suppression: Suppression) => boolean;
}

/** No decisions at all. */
export const noTriage: Triage = {
  suppressions: [],
  severities: new Map(),
  allows: () => false,
  addressOf: () => '',
  canJudge: () => true,
};

/** A finding that was let pass, and why. */
export interface Suppressed {
  readonly finding: Diagnostic;
  readonly by: 'comment' | 'configuration' | 'baseline';
  /** As the comment gives it. */
  readonly reason?: string;
}

/** Findings after the decisions: those to tell, and those let pass. */
export interface Settled {
  readonly findings: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

/**
 * Applies the decisions to findings, each there once; in reading order. With `complete`, when every stage has been
 * seen, what the decisions themselves have too much is found as well: suppressions and baseline entries not needed.
 */
export function settle(findings: readonly Diagnostic[], triage: Triage, complete: boolean): Settled {
  const kept: Diagnostic[] = [];
  const suppressed: Suppressed[] = [];
  const used = new Set<Suppression>();
  const left = new Map([...(triage.baseline?.entries ?? [])].map(([key, { count }]) => [key, count]));
  for (const finding of [...findings].sort(inReadingOrder)) {
    const holding = triage.suppressions.filter((suppression) => covers(suppression, finding));
    const [first] = holding;
    for (const suppression of holding) used.add(suppression);
    const severity = triage.severities.get(finding.code) ?? finding.severity;
    const key = baselineKey(finding, triage.addressOf);
    const known = triage.allows(finding.code) ? (left.get(key) ?? 0) : 0;
    if (first !== undefined) suppressed.push({ finding, by: 'comment', reason: first.comment.reason });
    else if (severity === 'off') suppressed.push({ finding, by: 'configuration' });
    else if (known > 0) {
      left.set(key, known - 1);
      suppressed.push({ finding: { ...finding, severity }, by: 'baseline' });
    } else kept.push({ ...finding, severity });
  }
  if (complete) {
    kept.push(...unusedFindings(triage.suppressions.filter(triage.canJudge), used));
    if (triage.baseline !== undefined) kept.push(...resolvedFindings(triage.baseline, left));
  }
  return { findings: kept.sort(inReadingOrder), suppressed };
}

/** Whether one of these findings keeps the next stage from running: an error that was not let pass. */
export function stops(findings: readonly Diagnostic[], triage: Triage): boolean {
  return findings.some((finding) => {
    if (finding.severity !== 'error') return false;
    if (!triage.allows(finding.code)) return true;
    if ((triage.severities.get(finding.code) ?? 'error') !== 'error') return false;
    if (triage.suppressions.some((suppression) => covers(suppression, finding))) return false;
    return triage.baseline?.entries.has(baselineKey(finding, triage.addressOf)) !== true;
  });
}

function covers({ codes, comment }: Suppression, finding: Diagnostic): boolean {
  if (!codes.has(finding.code) || comment.file !== finding.file || comment.scope === undefined) return false;
  const at = finding.span.start.offset;
  return comment.scope.start <= at && at < comment.scope.end;
}

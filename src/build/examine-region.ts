import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Suppressed, settle, stops } from '../diagnostics/triage/triage.ts';
import { uniqueFindings } from '../diagnostics/unique-findings.ts';
import type { CompiledRegion, CompiledTree } from '../documents/compiled-region.ts';
import { type PlannedDocument, planBuild } from './plan-build.ts';

/** A planned document with the tree its template gave. */
export interface ExaminedDocument extends PlannedDocument {
  readonly compiled: CompiledTree;
}

export interface Examination {
  readonly documents: readonly ExaminedDocument[];
  /** Every finding that shows before rendering, each once, after what the region decided about them. */
  readonly findings: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** Whether every stage was looked at. */
  readonly complete: boolean;
}

/**
 * Everything that can be said of a region without rendering it. Each stage is looked at only when the one
 * before is free of errors, because its errors would be echoes of theirs.
 */
export function examineRegion(
  region: CompiledRegion,
  formats: readonly string[],
  gemeenten?: readonly string[],
): Examination {
  const { triage } = region;
  const findings = [...region.findings];
  const stopped = () => ({
    documents: [],
    complete: false,
    ...settle(uniqueFindings(findings), triage, false),
  });
  if (stops(findings, triage)) return stopped();
  const plan = planBuild(region, formats, gemeenten);
  findings.push(...plan.findings);
  if (stops(findings, triage)) return stopped();
  const documents = plan.documents.map((planned) => ({ ...planned, compiled: planned.document.tree() }));
  for (const { compiled } of documents) findings.push(...compiled.findings);
  // Of some gemeenten only, what the others need cannot be told.
  const complete = gemeenten === undefined;
  return { documents, complete, ...settle(uniqueFindings(findings), triage, complete) };
}

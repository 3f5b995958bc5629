import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { uniqueFindings } from '../diagnostics/unique-findings.ts';
import type { CompiledRegion, CompiledTree } from '../documents/compiled-region.ts';
import { type PlannedDocument, planBuild } from './plan-build.ts';

/** A planned document with the tree its template gave. */
export interface ExaminedDocument extends PlannedDocument {
  readonly compiled: CompiledTree;
}

export interface Examination {
  readonly documents: readonly ExaminedDocument[];
  /** Every finding that shows before rendering, each once. */
  readonly findings: readonly Diagnostic[];
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
  const findings = [...region.findings];
  if (hasError(findings)) return { documents: [], findings: uniqueFindings(findings) };
  const plan = planBuild(region, formats, gemeenten);
  findings.push(...plan.findings);
  if (hasError(findings)) return { documents: [], findings: uniqueFindings(findings) };
  const documents = plan.documents.map((planned) => ({ ...planned, compiled: planned.document.tree() }));
  for (const { compiled } of documents) findings.push(...compiled.findings);
  return { documents, findings: uniqueFindings(findings) };
}

function hasError(findings: readonly Diagnostic[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

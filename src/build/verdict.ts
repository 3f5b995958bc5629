import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Whether a finding stops its region: errors do, warnings only when strict and not of concept documents alone. */
export function isBlocking(finding: Diagnostic, strict: boolean): boolean {
  if (finding.severity === 'error') return true;
  return strict && finding.severity === 'warning' && finding.conceptOnly !== true;
}

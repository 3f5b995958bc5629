import { isBlocking } from '../build/verdict.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What a command that looked at definitions ends with: 1 when a finding stops the region, 0 otherwise. */
export function exitCodeOf(findings: readonly Diagnostic[], strict: boolean): 0 | 1 {
  return findings.some((finding) => isBlocking(finding, strict)) ? 1 : 0;
}

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inReadingOrder } from '../diagnostics/reading-order.ts';

/** The findings of each file in reading order, files in order of their names. */
export function groupByFile(findings: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of [...findings].sort(inReadingOrder)) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return groups;
}

import type { Diagnostic } from './diagnostic.ts';
import { isGraver } from './gravity.ts';

/** The findings without repeats: seven documents that read the same wrong line give one finding. */
export function uniqueFindings(findings: readonly Diagnostic[]): Diagnostic[] {
  const byIdentity = new Map<string, Diagnostic>();
  for (const finding of findings) {
    const { code, file, span, args, path } = finding;
    const identity = JSON.stringify([code, file, span.start.offset, span.end.offset, args, path]);
    const earlier = byIdentity.get(identity);
    if (earlier === undefined || isGraver(finding, earlier)) byIdentity.set(identity, finding);
  }
  return [...byIdentity.values()];
}

import { examineRegion } from '../build/examine-region.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Baseline } from '../diagnostics/triage/baseline.ts';
import type { Suppressed } from '../diagnostics/triage/triage.ts';
import { uniqueFindings } from '../diagnostics/unique-findings.ts';
import type { CompiledRegion } from '../documents/compiled-region.ts';
import type { FileReader } from '../source/file-reader.ts';
import { formats } from './core.ts';
import { compileRegions, type Session } from './session.ts';

/** A region with what a check says of it. */
export interface ExaminedRegion {
  readonly region: CompiledRegion;
  readonly findings: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
  /** False when an error kept later stages from being looked at. */
  readonly complete: boolean;
}

/** Everything a check says of the regions asked for. */
export interface Examined {
  readonly regions: readonly ExaminedRegion[];
  readonly findings: readonly Diagnostic[];
  readonly suppressed: readonly Suppressed[];
}

/** What a check looks at. */
export interface CheckSubject {
  readonly workspace: string;
  readonly reader: FileReader;
  /** Names of regions; none for all. */
  readonly wanted: readonly string[];
}

/** Checks the regions asked for, as `reader` has them. */
export async function examine(
  session: Session,
  { reader, wanted }: CheckSubject,
  baseline: Baseline | undefined,
): Promise<Examined> {
  const given = { reader, baseline };
  const { regions } = await compileRegions(session, wanted, { besloten: false }, given);
  const examined = regions.map((region) => ({ region, ...examineRegion(region, formats) }));
  return {
    regions: examined,
    findings: uniqueFindings(examined.flatMap(({ findings }) => findings)),
    suppressed: examined.flatMap(({ suppressed }) => suppressed),
  };
}

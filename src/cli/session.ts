import type { Language } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Baseline } from '../diagnostics/triage/baseline.ts';
import type { Suppressed } from '../diagnostics/triage/triage.ts';
import type { CompiledRegion } from '../documents/compiled-region.ts';
import type { Palette } from '../report/palette.ts';
import type { PrettyStyle } from '../report/pretty-report.ts';
import type { Report } from '../report/report.ts';
import type { FileReader } from '../source/file-reader.ts';
import { paletteOf, usesColour } from './colour.ts';
import type { Environment, Output } from './environment.ts';
import { readBaseline } from './read-baseline.ts';
import { selectRegions } from './selection.ts';
import { UsageError } from './usage-error.ts';
import { type CliWords, cliWords } from './words.ts';
import { requireWorkspace } from './workspace.ts';

/** The options every command knows, as the parser gives them. */
export interface GlobalOptions {
  readonly lang?: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** One command being carried out. */
export interface Session {
  readonly environment: Environment;
  readonly options: GlobalOptions;
  /** Absolute path of the folder the command works from. */
  readonly cwd: string;
  /** Language where no region decides. */
  readonly language: Language;
}

/** The language to speak of a region in: as asked for, else the region's own. */
export function languageFor(session: Session, regions: readonly CompiledRegion[]): Language {
  return session.options.lang ?? regions[0]?.language ?? session.language;
}

export function wordsFor(session: Session, regions: readonly CompiledRegion[]): CliWords {
  return cliWords[languageFor(session, regions)];
}

export function paletteFor({ options, environment }: Session, output: Output): Palette {
  return paletteOf(usesColour(options.color, environment.env, output));
}

/** How to print findings on `output`. */
export function styleFor(session: Session, output: Output): PrettyStyle {
  const width = Math.min(120, Math.max(50, output.columns ?? 100));
  return { palette: paletteFor(session, output), width, perFile: 20 };
}

/** A report on findings of these regions. */
export async function reportOn(
  session: Session,
  regions: readonly CompiledRegion[],
  findings: readonly Diagnostic[],
  suppressed: readonly Suppressed[] = [],
): Promise<Report> {
  return {
    findings,
    suppressed,
    files: new Map(regions.flatMap(({ files }) => [...files])),
    catalogue: await session.environment.core.catalogue(),
    language: languageFor(session, regions),
    hidden: new Set(regions.flatMap(({ besloten }) => [...(besloten ?? [])])),
  };
}

export interface Compiled {
  /** Absolute path. */
  readonly workspace: string;
  readonly regions: readonly CompiledRegion[];
}

/** Compiles the regions asked for, or all of the workspace, as it is on the disk or as `given`. */
export async function compileRegions(
  { environment, cwd }: Session,
  wanted: readonly string[],
  options: { readonly besloten: boolean },
  given?: { readonly reader: FileReader; readonly baseline: Baseline | undefined },
): Promise<Compiled> {
  const workspace = requireWorkspace(cwd, environment);
  const reader = given?.reader ?? environment.openReader(workspace);
  const baseline = given ? given.baseline : readBaseline(reader);
  const compiler = await environment.core.compiler();
  const all = compiler.regions(reader);
  if (all.length === 0) throw new UsageError((words) => words.noRegions(workspace));
  const compiling = { ...options, ...(baseline && { baseline }) };
  const regions = selectRegions(wanted, all).map((regio) => compiler.compile(reader, regio, compiling));
  return { workspace, regions };
}

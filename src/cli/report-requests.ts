import { resolve } from 'node:path';
import { nearest } from '../diagnostics/nearest.ts';
import type { Environment } from './environment.ts';
import { refuseAmongSources } from './out-folder.ts';
import { UsageError } from './usage-error.ts';
import { requireWorkspace } from './workspace.ts';

const reportFormats = ['pretty', 'json', 'sarif', 'github', 'junit', 'markdown'] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** Findings asked for in one format: in a file, or on stdout. */
export interface ReportRequest {
  readonly format: ReportFormat;
  /** Absolute path of the file. */
  readonly target?: string;
}

/**
 * Reads what was given with `--format`, such as `pretty` and `sarif:out/segments.sarif`; targets are relative to
 * `cwd`. Without any: pretty. A UsageError for an unknown format, two on stdout, two in one file, or a file among
 * the definitions.
 */
export function parseReportRequests(
  given: readonly string[] | undefined,
  cwd: string,
  places: Pick<Environment, 'realPath' | 'isFolder'>,
): readonly ReportRequest[] {
  const requests = (given ?? ['pretty']).map((value) => parse(value, cwd));
  const [first, second] = requests.filter(({ target }) => target === undefined);
  if (first && second) throw new UsageError((words) => words.oneOnStdout(first.format, second.format));
  const targets = requests.flatMap(({ target }) => target ?? []);
  const twice = targets.find((target, index) => targets.indexOf(target) !== index);
  if (twice !== undefined) throw new UsageError((words) => words.sameTarget(twice));
  if (targets.length > 0) {
    const workspace = requireWorkspace(cwd, places);
    for (const target of targets) refuseAmongSources(target, workspace, places);
  }
  return requests;
}

function parse(value: string, cwd: string): ReportRequest {
  // Only the first colon divides: a path of Windows has one of its own.
  const [, name = '', colon, path = ''] = /^([^:]*)(:?)(.*)$/s.exec(value) ?? [];
  const format = reportFormats.find((each) => each === name.trim().toLowerCase());
  if (format === undefined) throw unknownReport(name);
  if (colon === '') return { format };
  if (path.trim() === '') throw new UsageError((words) => words.missingValue(`--format ${format}:`));
  return { format, target: resolve(cwd, path) };
}

function unknownReport(name: string): UsageError {
  const near = nearest(name, reportFormats);
  return new UsageError((words) => {
    const message = words.unknownReport(name, reportFormats);
    return near === undefined ? message : `${message}\n${words.didYouMean([near])}`;
  });
}

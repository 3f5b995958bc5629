import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../command.ts';

/** What the validator found in a folder of files. */
export interface Verdict {
  readonly files: number;
  readonly compliant: number;
  /** Clause, test and description of every rule that failed, with the file. */
  readonly failures: readonly string[];
}

const version = '1.28.2';

/** The folder with the validator; fetched from Maven Central the first time. */
function fetchVerapdf(): string {
  const folder = join(project, 'node_modules', '.cache', `verapdf-${version}`);
  if (existsSync(folder)) return folder;
  const fetching = `${folder}-${process.pid}`;
  const pom = join(import.meta.dirname, 'pom.xml');
  execFileSync(
    'mvn',
    ['-q', '-B', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${fetching}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (existsSync(folder)) rmSync(fetching, { recursive: true });
  else renameSync(fetching, folder);
  return folder;
}

/** Validates all PDFs under `folder` against PDF/UA-1 or PDF/A-2a, in one run of the validator. */
export function validate(flavour: 'ua1' | '2a', folder: string): Verdict {
  const classPath = join(fetchVerapdf(), '*');
  const command = ['org.verapdf.apps.GreenfieldCliWrapper', '-f', flavour, '--format', 'xml', '-r', folder];
  // Findings are an outcome, not a failure of the run: the report says all.
  const { stdout, stderr } = spawnSync('java', ['-cp', classPath, ...command], {
    encoding: 'utf8',
    maxBuffer: 512_000_000,
  });
  const summary = /<validationReports compliant="(\d+)" nonCompliant="(\d+)" failedJobs="(\d+)"/.exec(stdout);
  if (summary === null) throw new Error(`veraPDF gave no report: ${stderr}`);
  const [compliant = 0, nonCompliant = 0, failedJobs = 0] = summary.slice(1).map(Number);
  return { files: compliant + nonCompliant + failedJobs, compliant, failures: failuresIn(stdout) };
}

function failuresIn(report: string): string[] {
  return report.split('<job>').flatMap((job) => {
    const file = /<name>([^<]*)<\/name>/.exec(job)?.[1] ?? '';
    const rules = job.matchAll(
      /<rule [^>]*clause="([^"]*)" testNumber="(\d+)"[^>]*>\s*<description>([^<]*)<\/description>/g,
    );
    return [...rules].map(([, clause, test, description]) => `${file}: ${clause}-${test} ${description}`);
  });
}

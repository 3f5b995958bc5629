import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's own folder. */
export const project = join(import.meta.dirname, '..', '..');

/** Runs `segments` as a person does and gives what it prints; throws when it fails. */
export function segments(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; node?: readonly string[] } = {},
): string {
  const [command = 'node', ...before] = options.node ?? [process.execPath];
  return execFileSync(command, [...before, join(project, 'bin', 'segments.js'), ...args], {
    cwd: options.cwd ?? project,
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
}

/** SHA-256 of every file under `folder`, by path. */
export function hashes(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' }).filter(
    (entry) => entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => [
      path.slice(folder.length + 1),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Whether the files of `folder` are those generated, in name and text; with `UPDATE` they are made so. A file
 * whose name `isOurs` refuses is left alone.
 */
export function expectFresh(
  folder: URL,
  files: ReadonlyMap<string, string>,
  isOurs: (name: string) => boolean = () => true,
): void {
  const present = existsSync(folder) ? readdirSync(folder).filter(isOurs) : [];
  const stale = present.filter((name) => !files.has(name));
  if (process.env['UPDATE']) {
    mkdirSync(folder, { recursive: true });
    for (const name of stale) rmSync(new URL(name, folder));
    for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
    return;
  }
  const changed = [...files].filter(
    ([name, text]) => !present.includes(name) || readFileSync(new URL(name, folder), 'utf8') !== text,
  );
  expect({ stale, changed: changed.map(([name]) => name) }, 'renew them with UPDATE=1').toEqual({
    stale: [],
    changed: [],
  });
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Everything loaded before a command runs: files reached by static imports alone, and packages. */
function loadedAtStart(entry: URL): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: URL) => {
    if (files.has(file.href)) return;
    files.add(file.href);
    const source = readFileSync(file, 'utf8');
    for (const [, kind, specifier = ''] of source.matchAll(
      /^(?:import|export)\s+(type\s)?[^;]*?from '([^']+)'/gm,
    )) {
      if (kind) continue;
      if (specifier.startsWith('.')) visit(new URL(specifier, file));
      else packages.add(specifier);
    }
  };
  visit(entry);
  return { files, packages };
}

describe('start-up', () => {
  const { files, packages } = loadedAtStart(new URL('../../src/cli/main.ts', import.meta.url));

  it('loads no package but the parser of the command line before a command runs', () => {
    expect([...packages].filter((name) => !name.startsWith('node:')).sort()).toEqual(['commander']);
  });

  it('loads no command before it is asked for', () => {
    expect([...files].filter((file) => file.includes('/commands/'))).toEqual([]);
    expect(files.size).toBeGreaterThan(10);
  });
});

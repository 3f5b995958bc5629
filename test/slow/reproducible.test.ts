import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { hashes, project, segments } from './command.ts';

/** Builds the shipped regions from a folder of their own and gives the bytes of all that is written. */
function buildIn(
  name: string,
  env: NodeJS.ProcessEnv,
  node?: readonly string[],
): ReadonlyMap<string, string> {
  const folder = mkdtempSync(join(tmpdir(), name));
  cpSync(join(project, 'segments'), join(folder, 'segments'), { recursive: true });
  segments(['build'], { cwd: folder, env, ...(node ? { node } : {}) });
  return hashes(join(folder, 'out'));
}

describe('a build is the same bytes', () => {
  let first: ReadonlyMap<string, string>;
  beforeAll(() => {
    first = buildIn('eerste-', { TZ: 'Europe/Amsterdam', LC_ALL: 'nl_NL.UTF-8' });
    expect(first.size).toBeGreaterThan(100);
  });

  it('in another time zone, locale and folder', () => {
    expect(buildIn('een-heel-andere-map-', { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' })).toEqual(
      first,
    );
  });

  it('a second time over the first', () => {
    const folder = mkdtempSync(join(tmpdir(), 'twee-keer-'));
    cpSync(join(project, 'segments'), join(folder, 'segments'), { recursive: true });
    segments(['build'], { cwd: folder });
    segments(['build'], { cwd: folder });
    expect(hashes(join(folder, 'out'))).toEqual(first);
  });

  it.each(['22', '24'])('on Node %s', (version) => {
    expect(buildIn(`node-${version}-`, {}, ['npx', '-y', '-p', `node@${version}`, 'node'])).toEqual(first);
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildRegion } from '../../src/build/build-region.ts';
import { nodeFileStore } from '../../src/cli/node-file-store.ts';
import { buildRequest, fakeRegion } from '../build/fake-region.ts';

let folder = '';
let out = '';
const bytes = new TextEncoder().encode('inhoud');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'segments-'));
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('nodeFileStore', () => {
  it('writes, reads, moves, lists and removes, and leaves no empty folders', async () => {
    const store = nodeFileStore(out);
    expect(await store.list('.segments')).toEqual([]);
    expect(await store.read('a/b.md')).toBeUndefined();
    await store.write('.segments/a/b.md', bytes);
    await store.write('c.md', bytes);
    expect(await store.list('.segments')).toEqual(['.segments/a/b.md']);
    await store.rename('.segments/a/b.md', 'd/e/f.md');
    expect(readdirSync(out).sort()).toEqual(['c.md', 'd']);
    expect(Buffer.from((await store.read('d/e/f.md')) ?? []).toString()).toBe('inhoud');
    await store.remove('d/e/f.md');
    await store.remove('d/e/f.md');
    expect(readdirSync(out)).toEqual(['c.md']);
  });

  it.each(['../x', '/etc/x', 'a/../../x', '.', ''])('refuses the path %j', async (path) => {
    const store = nodeFileStore(out);
    await expect(store.write(path, bytes)).rejects.toMatchObject({ problem: 'outside' });
    await expect(store.remove(path)).rejects.toMatchObject({ problem: 'outside' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not follow a link out of the folder', async () => {
    const elsewhere = join(folder, 'elders');
    mkdirSync(elsewhere);
    mkdirSync(out);
    symlinkSync(elsewhere, join(out, 'weg'));
    await expect(nodeFileStore(out).write('weg/x.md', bytes)).rejects.toMatchObject({ problem: 'outside' });
    await expect(nodeFileStore(out).write('weg/dieper/x.md', bytes)).rejects.toMatchObject({
      problem: 'outside',
    });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('may itself be reached through a link', async () => {
    mkdirSync(join(folder, 'echt'));
    symlinkSync(join(folder, 'echt'), out);
    await nodeFileStore(out).write('a/x.md', bytes);
    expect(existsSync(join(folder, 'echt', 'a', 'x.md'))).toBe(true);
  });

  it('says what is in the way', async () => {
    writeFileSync(out, 'een bestand');
    await expect(nodeFileStore(out).write('x.md', bytes)).rejects.toMatchObject({
      problem: 'unwritable',
      path: 'x.md',
    });
  });

  it('takes a whole build, twice the same', async () => {
    const request = buildRequest({
      region: fakeRegion([{ id: 'brief', gemeente: 'venray' }]),
      store: nodeFileStore(out),
    });
    await buildRegion(request);
    const manifest = readFileSync(join(out, 'manifest.json'), 'utf8');
    expect(readdirSync(out).sort()).toEqual(['index.html', 'manifest.json', 'noord']);
    expect(await buildRegion(request)).toMatchObject({ changed: [], removed: [] });
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(manifest);
  });
});

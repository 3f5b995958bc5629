import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFileReader } from '../../src/cli/node-file-reader.ts';

let folder = '';
let root = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'segments-'));
  root = join(folder, 'werk');
  mkdirSync(join(root, 'segments/noord/teksten'), { recursive: true });
  mkdirSync(join(root, 'segments/.verborgen'));
  writeFileSync(join(root, 'segments/noord/regio.yaml'), '\ufeffnaam: Noord\r\n');
  writeFileSync(join(root, 'segments/noord/teksten/a.md'), 'a');
  writeFileSync(join(root, 'segments/noord/.wissel'), 'x');
  writeFileSync(join(folder, 'geheim.yaml'), 'x');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('nodeFileReader', () => {
  it('lists visible files and folders, sorted', () => {
    const reader = nodeFileReader(root);
    expect(reader.list('segments')).toEqual(['segments/noord/regio.yaml', 'segments/noord/teksten/a.md']);
    expect(reader.folders('segments')).toEqual(['noord']);
    expect([reader.list('nergens'), reader.folders('nergens'), reader.read('nergens')]).toEqual([
      [],
      [],
      undefined,
    ]);
  });

  it('gives a file as it is, with its byte order mark and line ends', () => {
    expect(nodeFileReader(root).read('segments/noord/regio.yaml')).toBe('\ufeffnaam: Noord\r\n');
  });

  it('refuses links and paths out of the workspace, and goes round no circle', () => {
    symlinkSync(join(folder, 'geheim.yaml'), join(root, 'segments/noord/link.yaml'));
    symlinkSync(folder, join(root, 'segments/noord/boven'));
    symlinkSync(join(root, 'segments'), join(root, 'segments/noord/rond'));
    const reader = nodeFileReader(root);
    expect(reader.list('segments')).toEqual(['segments/noord/regio.yaml', 'segments/noord/teksten/a.md']);
    for (const path of ['segments/noord/link.yaml', '../geheim.yaml', join(folder, 'geheim.yaml')]) {
      expect(() => reader.read(path)).toThrow(expect.objectContaining({ problem: 'outside' }));
    }
  });

  it('says that a file cannot be read', () => {
    expect(() => nodeFileReader(root).read('segments')).toThrow(
      expect.objectContaining({ problem: 'unreadable' }),
    );
  });

  it('knows what git tracks, and that nothing is where there is no git', () => {
    expect(nodeFileReader(root).isTracked('segments/noord/regio.yaml')).toBe(false);
    try {
      execFileSync('git', ['init', '-q'], { cwd: folder });
    } catch {
      return;
    }
    execFileSync('git', ['add', 'werk/segments/noord/regio.yaml'], { cwd: folder });
    const reader = nodeFileReader(root);
    expect(reader.isTracked('segments/noord/regio.yaml')).toBe(true);
    expect(reader.isTracked('segments/noord/teksten/a.md')).toBe(false);
  });
});

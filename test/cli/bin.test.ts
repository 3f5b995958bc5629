import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'segments-'));
  put('package.json', '{"type":"module","version":"9.9.9"}');
  mkdirSync(join(folder, 'bin'));
  for (const name of ['segments.js', 'prepare.js'])
    copyFileSync(join('bin', name), join(folder, 'bin', name));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function node(script: string, env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [join(folder, 'bin', script)], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

describe('bin/segments.js', () => {
  it('says what to do when nothing was compiled', () => {
    const { status, stderr, stdout } = node('segments.js');
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain('npm ci --include=dev');
    expect(stderr).toContain('npm run build');
  });

  it('says what to do when a package is missing', () => {
    put('dist/cli/main.js', "import 'ontbreekt';");
    const { status, stderr } = node('segments.js');
    expect(status).toBe(3);
    expect(stderr).toContain('npm ci --include=dev');
  });

  it('runs the compiled program', () => {
    put('dist/cli/main.js', 'export async function main() { process.exitCode = 42; }');
    expect(node('segments.js').status).toBe(42);
  });
});

describe('bin/prepare.js', () => {
  it('lets an installation without TypeScript pass, and says what to do', () => {
    put('src/x.ts', '');
    const { status, stderr } = node('prepare.js', { npm_lifecycle_event: 'prepare' });
    expect(status).toBe(0);
    expect(stderr).toContain('npm ci --include=dev');
  });

  it('does not let a build without TypeScript pass', () => {
    put('src/x.ts', '');
    expect(node('prepare.js', { npm_lifecycle_event: 'build' }).status).toBe(1);
  });

  it.each([
    [0, 0],
    [2, 1],
  ])('ends as the compiler does: %i gives %i', (compiler, exitCode) => {
    put('src/x.ts', '');
    put('node_modules/typescript/package.json', '{}');
    put('node_modules/typescript/bin/tsc', `process.exitCode = ${compiler};`);
    expect(node('prepare.js').status).toBe(exitCode);
  });

  it('removes what was compiled from a source that is gone', () => {
    put('src/a/x.ts', '');
    put('node_modules/typescript/bin/tsc', '');
    const compiled = ['.js', '.js.map', '.d.ts'].flatMap((end) => [`dist/a/x${end}`, `dist/b/y${end}`]);
    for (const path of compiled) put(path, '');
    node('prepare.js');
    expect(readdirSync(join(folder, 'dist'), { recursive: true }).map(String).sort()).toEqual([
      'a',
      join('a', 'x.d.ts'),
      join('a', 'x.js'),
      join('a', 'x.js.map'),
    ]);
  });

  it('has nothing to do in a published package', () => {
    const { status, stderr } = node('prepare.js');
    expect([status, stderr]).toEqual([0, '']);
  });
});

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { project } from './command.ts';

/** A new kind as it lies in an installed package: compiled, and its template. */
const newKind = `export const kind = {
  soort: 'persbericht', label: 'Persbericht', issuedPer: 'gemeente', template: 'persbericht.md',
  orientation: 'portrait', numbered: false, fields: {}, required: [], slots: {}, view: () => ({}),
};\n`;

describe('installed from its package in an empty folder', () => {
  let folder: string;
  let tarball: string;
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const segments = (...args: string[]) => run('npx', '--no-install', 'segments', ...args);
  const installed = (...path: string[]) => join(folder, 'node_modules', 'segments', ...path);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'segments-packed-'));
    // Without this npm looks for a project in the folders above, and would install there.
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const packing = ['pack', '--silent', '--json', '--pack-destination', folder];
    const output = execFileSync('npm', packing, { cwd: project, encoding: 'utf8' });
    const [packed] = JSON.parse(output.slice(output.indexOf('['))) as [{ filename: string }];
    tarball = join(folder, packed.filename);
    run(
      'npm',
      'install',
      '--prefix',
      folder,
      '--no-audit',
      '--no-fund',
      '--omit=dev',
      '--prefer-offline',
      tarball,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds what it needs and nothing of how it is made', () => {
    expect(readdirSync(installed()).sort()).toEqual(
      expect.arrayContaining(['bin', 'dist', 'package.json', 'schema', 'templates']),
    );
    for (const left of ['src', 'test', 'segments', 'node_modules/vitest']) {
      expect(existsSync(installed(left))).toBe(false);
    }
    expect(existsSync(join(folder, 'node_modules', 'typescript'))).toBe(false);
  });

  it('makes a new region and builds it', () => {
    expect(segments('init', 'demo')).toContain('segments/demo/');
    segments('check', 'demo', '--strict');
    segments('build', 'demo');
    const made = readdirSync(join(folder, 'out', 'demo', 'voorbeeldstad'));
    expect(made.map((name) => name.replace(/^.*\./u, '')).sort()).toEqual([
      'html',
      'html',
      'md',
      'md',
      'pdf',
      'pdf',
    ]);
  });

  it('wires the editor to the schema it came with', () => {
    const schema = readFileSync(join(folder, '.segments', 'segments.schema.json'), 'utf8');
    expect(schema).toBe(readFileSync(installed('schema', 'segments.schema.json'), 'utf8'));
    const first = readFileSync(join(folder, 'segments', 'demo', 'regio.yaml'), 'utf8').split('\n')[0] ?? '';
    const path = first.replace('# yaml-language-server: $schema=', '');
    expect(existsSync(join(folder, 'segments', 'demo', path))).toBe(true);
  });

  it('knows a document kind that is added as one file and one template', () => {
    writeFileSync(installed('dist', 'documents', 'kinds', 'persbericht.js'), newKind);
    writeFileSync(installed('templates', 'persbericht.md'), '# {{editie.titel}}\n\nUit {{gemeente.naam}}.\n');
    const document = 'documenten:\n  - { id: nieuws, soort: persbericht, titel: Nieuws, status: concept }\n';
    writeFileSync(join(folder, 'segments', 'demo', 'nieuws.yaml'), document);
    segments('build', 'demo', '--formats', 'md');
    const made = readdirSync(join(folder, 'out', 'demo', 'voorbeeldstad'));
    const news = made.find((name) => name.includes('persbericht')) ?? '';
    expect(readFileSync(join(folder, 'out', 'demo', 'voorbeeldstad', news), 'utf8')).toContain(
      'Uit Voorbeeldstad.',
    );
  });

  it('can be installed again where it lies, though there is nothing to compile', () => {
    const copy = join(folder, 'copy');
    cpSync(installed(), copy, { recursive: true });
    execFileSync(process.execPath, [join(copy, 'bin', 'prepare.js')], { stdio: 'pipe' });
    expect(existsSync(join(copy, 'dist', 'cli', 'main.js'))).toBe(true);
  });
});

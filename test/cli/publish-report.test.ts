import { describe, expect, it } from 'vitest';
import type { Environment } from '../../src/cli/environment.ts';
import { EnvironmentError } from '../../src/source/environment-error.ts';
import { memoryStore } from '../build/memory-store.ts';
import { findingAt } from '../report/fake-report.ts';
import { northern, run } from './fake-environment.ts';

const text = 'naam: Noord\n';
const file = 'segments/noord/regio.yaml';
const broken = northern({ findings: [findingAt(file, text, 'naam')], files: new Map([[file, text]]) });
const regions = [broken];

async function textsOf(command: string, environment: Partial<Environment> = {}) {
  const ran = await run(command, { regions, environment });
  const files = new Map<string, string>();
  for (const [root, store] of ran.stores) {
    for (const [path, bytes] of store.files) files.set(`${root}/${path}`, new TextDecoder().decode(bytes));
  }
  return { ...ran, files };
}

describe('--format with a file', () => {
  it('writes every format to its file, from the folder of the command, and nothing on stdout', async () => {
    const { files, stdout, stderr, exitCode } = await textsOf(
      'check --format sarif:uit/a.sarif --format junit:b.xml --format markdown:/elders/c.md --format pretty:d.txt',
    );
    expect([...files.keys()].sort()).toEqual([
      '/elders/c.md',
      '/werk/b.xml',
      '/werk/d.txt',
      '/werk/uit/a.sarif',
    ]);
    expect([stdout, stderr, exitCode]).toEqual(['', '', 1]);
    expect(files.get('/werk/uit/a.sarif')).toContain('"version": "2.1.0"');
    expect(files.get('/werk/d.txt')).toContain('fout SEG912');
  });

  it('writes the same file as stdout would get', async () => {
    for (const format of ['json', 'sarif', 'github', 'junit', 'markdown', 'pretty']) {
      const { stdout } = await run(`check --format ${format}`, { regions });
      const { files } = await textsOf(`check --format ${format}:x`);
      expect(files.get('/werk/x')).toBe(stdout);
    }
  });

  it('takes only the first colon for its own', async () => {
    expect([...(await textsOf('check --format junit:a:b.xml')).files.keys()]).toEqual(['/werk/a:b.xml']);
  });

  it('ends with 3 when a file cannot be written, and names it', async () => {
    const openStore = (): ReturnType<typeof memoryStore> => ({
      ...memoryStore(),
      write: async (path) => {
        throw new EnvironmentError('denied', path);
      },
    });
    const { exitCode, stderr } = await run('check --format sarif:uit/a.sarif', {
      regions,
      environment: { openStore },
    });
    expect([exitCode, stderr.includes('uit/a.sarif')]).toEqual([3, true]);
  });

  it.each([
    ['check --format json --format sarif', 2],
    ['check --format json:a --format sarif:a', 2],
    ['check --format json:', 2],
    ['check --format docx:a', 2],
    ['check --format JSON', 1],
    ['check --format json:segments/noord/regio.yaml', 2],
    ['check --format json:templates/../SEGMENTS/x.json', 2],
    ['build --format sarif:segments/x.sarif', 2],
    ['build --format json --format sarif', 2],
  ])('`segments %s` ends with %i', async (command, exitCode) => {
    expect((await run(command, { regions })).exitCode).toBe(exitCode);
  });
});

describe('build --format', () => {
  it('keeps stdout for the report', async () => {
    const { stdout, stderr } = await run('build --format json');
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [] });
    expect(stderr).toContain('Noord');
  });

  it('tells the findings beside the result when they go to a file', async () => {
    const { files, stderr, stdout } = await textsOf('build --format pretty --format json:uit.json');
    expect(stderr).toContain('fout SEG912');
    expect(stdout).toBe('');
    expect(JSON.parse(files.get('/werk/uit.json') ?? '')).toMatchObject({ summary: { errors: 1 } });
  });
});

describe('in GitHub Actions', () => {
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_STEP_SUMMARY: '/runner/summary.md',
    GITHUB_WORKSPACE: '/',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_REPOSITORY: 'noord/stukken',
    GITHUB_SHA: 'abc',
  };

  it('names files from the root of the repository', async () => {
    const { stdout, files } = await textsOf('check --format github --format sarif:a.sarif', { env });
    expect(stdout).toContain(`::error file=werk/${file},`);
    expect(files.get('/werk/a.sarif')).toContain(`"werk/${file}"`);
  });

  it('adds the summary of the run to what is there, with links', async () => {
    const runner = memoryStore();
    await runner.write('summary.md', new TextEncoder().encode('# Eerder\n'));
    const stores = new Map([['/runner', runner]]);
    const openStore = (root: string) => stores.get(root) ?? memoryStore();
    await run('check --format github', { regions, environment: { env, openStore } });
    const summary = new TextDecoder().decode(await runner.read('summary.md'));
    expect(summary).toMatch(/^# Eerder\n\n\*\*segments\*\*: 1 fout/);
    expect(summary).toContain(`(https://github.example/noord/stukken/blob/abc/werk/${file}#L1)`);
  });

  it.each([
    ['check --format json', env],
    ['check --format github', { ...env, GITHUB_ACTIONS: undefined }],
    ['check --format github', { ...env, GITHUB_STEP_SUMMARY: undefined }],
  ])('leaves the summary alone with `%s` otherwise', async (command, given) => {
    expect((await run(command, { regions, environment: { env: given } })).stores.size).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { EnvironmentError } from '../../src/source/environment-error.ts';
import { fakeRegion, finding } from '../build/fake-region.ts';
import { memoryStore } from '../build/memory-store.ts';
import { findingAt } from '../report/fake-report.ts';
import { northern, run } from './fake-environment.ts';

const broken = northern({ findings: [findingAt('segments/noord/regio.yaml', 'naam: Noord\n', 'naam')] });

describe('exit codes', () => {
  it.each([
    ['build', 0],
    ['check', 0],
    ['list', 0],
    ['rules', 0],
    ['rules --all --format json', 0],
    ['rules --format sarif', 2],
    ['explain seg912', 0],
    ['explain r007', 0],
    ['--help', 0],
    ['build --help', 0],
    ['help build', 0],
    ['--version', 0],
    ['', 0],
    ['bild', 2],
    ['--lang', 2],
    ['--lang de check', 2],
    ['--lang en', 2],
    ['build --frmats md', 2],
    ['build --formats md,docx', 2],
    ['build --formats ,', 2],
    ['build zuid', 2],
    ['build --gemeente venlo', 2],
    ['build --out .', 2],
    ['build --out segments/x', 2],
    ['build --out ..', 2],
    ['build --out x.besloten', 2],
    ['check --format yaml', 2],
    ['explain', 2],
    ['explain SEG913', 2],
    ['explain SEG912 SEG500', 2],
    ['check --cwd /elders', 2],
    ['check --cwd /nergens', 2],
    ['init', 2],
    ['init Noord', 2],
    ['init noord --cwd /nergens', 2],
    ['init nieuw', 0],
    ['schema', 0],
  ])('`segments %s` ends with %i', async (command, exitCode) => {
    const ran = await run(command);
    expect([ran.exitCode, ran.stderr === '']).toEqual([exitCode, exitCode === 0]);
    expect(ran.stores.size).toBe(['build', 'init nieuw', 'schema'].includes(command) ? 1 : 0);
  });

  it.each(['build', 'check', 'check --format json', 'list'])(
    '`segments %s` ends with 1 on an error',
    async (command) => {
      const ran = await run(command, { regions: [broken] });
      expect(ran.exitCode).toBe(1);
      expect([...ran.stores.values()].flatMap(({ files }) => [...files])).toEqual([]);
    },
  );

  it('ends with 1 on a warning when strict only', async () => {
    const regions = [northern({ findings: [finding('warning')] })];
    expect((await run('build', { regions })).exitCode).toBe(0);
    expect((await run('build --strict', { regions })).exitCode).toBe(1);
    expect((await run('check --strict', { regions })).exitCode).toBe(1);
  });

  it('builds the other regions when one has an error', async () => {
    const zuid = fakeRegion([{ id: 'plan', folder: 'zuid' }], { regio: 'zuid', naam: 'Zuid' });
    const ran = await run('build', { regions: [broken, zuid] });
    expect(ran.exitCode).toBe(1);
    expect([...(ran.stores.get('/werk/out')?.files.keys() ?? [])]).toContain('zuid/regio-plan-v1.0.md');
  });

  it('ends with 3 when the disk refuses, and says what to do with the file people know', async () => {
    const refuse = (path: string) => Promise.reject(new EnvironmentError('locked', path));
    const ran = await run('build', {
      environment: { openStore: () => ({ ...memoryStore(), write: refuse }) },
    });
    expect(ran.exitCode).toBe(3);
    expect(ran.stderr).toContain('out/noord/venray/venray-brief-v1.0.md is in gebruik');
    expect(ran.stderr).toContain('Acrobat');
  });

  it('ends with 70 on a bug, with versions, and a stack only when asked', async () => {
    const environment = {
      openReader: () => {
        throw new TypeError('dit hoort niet');
      },
    };
    const ran = await run('check', { environment });
    expect(ran.exitCode).toBe(70);
    expect(ran.stderr).toMatch(/TypeError: dit hoort niet\n.*1\.2\.3, Node v20/);
    expect(ran.stderr).not.toContain(' at ');
    expect(
      (await run('check', { environment: { ...environment, env: { SEGMENTS_DEBUG: '1' } } })).stderr,
    ).toContain(' at ');
  });

  it('ends with 130 when interrupted', async () => {
    const stop = new AbortController();
    stop.abort();
    const ran = await run('build', { environment: { signal: stop.signal } });
    expect([ran.exitCode, ran.stdout]).toEqual([130, '']);
  });
});

describe('build', () => {
  const pathsOf = async (command: string) => {
    const ran = await run(command);
    return [...ran.stores].map(([root, { files }]) => [
      root,
      [...files.keys()].filter((path) => path.includes('/')).sort(),
    ]);
  };

  it('makes the formats and gemeenten asked for, by id or name', async () => {
    const expected = [['/werk/out', ['noord/venray/venray-brief-v1.0.md']]];
    expect(await pathsOf('build --formats md --gemeente venray')).toEqual(expected);
    expect(await pathsOf('build noord --formats=MD --gemeente Venray')).toEqual(expected);
    expect(await pathsOf('build --formats md --gemeente venray,beesel')).toEqual([
      ['/werk/out', ['noord/beesel/beesel-brief-v1.0.md', 'noord/venray/venray-brief-v1.0.md']],
    ]);
  });

  it('puts what is not public in a folder of its own', async () => {
    expect((await pathsOf('build --besloten')).map(([root]) => root)).toEqual(['/werk/out.besloten']);
    expect((await pathsOf('build --besloten --out uit')).map(([root]) => root)).toEqual([
      '/werk/uit.besloten',
    ]);
  });

  it('takes --out from where the command is given, and speaks from there', async () => {
    const ran = await run('build --cwd /werk/sub --out ../uit', { folders: ['/werk/sub'] });
    expect([...ran.stores.keys()]).toEqual(['/werk/uit']);
    expect(ran.stdout).toContain(' in ../uit/');
  });

  it('tells the result on stdout and progress on a terminal only', async () => {
    expect((await run('build')).stderr).toBe('');
    const onTerminal = await run('build', { tty: true });
    expect(onTerminal.stderr).toContain('9 van 9');
    expect(onTerminal.stderr.endsWith('\u001b[2K')).toBe(true);
    expect((await run('build --quiet', { tty: true })).stdout).toBe('');
  });
});

describe('list --format json', () => {
  it('names every document with its files as build writes them, and who adopted it', async () => {
    const [rows, built] = [JSON.parse((await run('list --format json')).stdout), await run('build')];
    expect(rows).toHaveLength(3);
    const paths = rows.flatMap((row: { outputs: { path: string }[] }) => row.outputs.map(({ path }) => path));
    for (const path of paths) {
      expect(built.stores.get('/werk/out')?.files.has(path.replace(/^out\//, ''))).toBe(true);
    }
    expect(rows[0]).toMatchObject({
      regio: 'noord',
      gemeente: 'venray',
      document: 'brief',
      status: 'vastgesteld',
    });
    expect(rows[0].vaststellingen.adopted[0]).toMatchObject({ gemeente: 'venray', uitkomst: 'conform' });
    // A decision on version 0.9 is none on version 1.0.
    expect(rows[2].vaststellingen.missing.map(({ gemeente }: { gemeente: string }) => gemeente)).toEqual([
      'venray',
      'beesel',
    ]);
  });
});

describe('language', () => {
  it.each([
    ['bild', {}, 'onbekende opdracht'],
    ['bild --lang en', {}, 'unknown command'],
    ['bild --cwd /elders', { LANG: 'en_GB.UTF-8' }, 'unknown command'],
    ['bild --cwd /elders', { LC_ALL: 'nl_NL.UTF-8', LANG: 'en_GB.UTF-8' }, 'onbekende opdracht'],
    ['bild --cwd /elders', { LANG: 'C' }, 'onbekende opdracht'],
    ['bild', { LANG: 'en_GB.UTF-8' }, 'onbekende opdracht'],
  ])('of `segments %s` with %o is right', async (command, env, words) => {
    expect((await run(command, { environment: { env } })).stderr).toContain(words);
  });

  it('is that of the region unless another is asked for', async () => {
    const regions = [{ ...broken, language: 'en' as const }];
    expect((await run('check', { regions })).stdout).toContain('1 error in 1 file');
    expect((await run('check --lang nl', { regions })).stdout).toContain('1 fout in 1 bestand');
  });
});

describe('colour', () => {
  it.each([
    ['check', {}, false, false],
    ['check', {}, true, true],
    ['check', { NO_COLOR: '1' }, true, false],
    ['check', { NO_COLOR: '', FORCE_COLOR: '' }, true, true],
    ['check', { FORCE_COLOR: '1' }, false, true],
    ['check', { FORCE_COLOR: '0' }, true, false],
    ['check', { TERM: 'dumb' }, true, false],
    ['check --color', { NO_COLOR: '1' }, false, true],
    ['check --no-color', { FORCE_COLOR: '1' }, true, false],
  ])('`%s` with %o, terminal %s: %s', async (command, env, tty, coloured) => {
    const { stdout } = await run(command, { regions: [broken], environment: { env }, tty });
    expect(stdout.includes('\u001b[')).toBe(coloured);
  });
});

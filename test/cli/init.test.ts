import { describe, expect, it } from 'vitest';
import { starterFiles } from '../../src/cli/node-assets.ts';
import { loadCompiler } from '../../src/cli/node-compiler.ts';
import { starterRegion } from '../../src/documents/starter-region.ts';
import { memoryStore, textsOf } from '../build/memory-store.ts';
import { memoryReader } from '../support/memory-reader.ts';
import { run } from './fake-environment.ts';

const starter = Object.fromEntries(starterRegion('proef', starterFiles()));

async function compile(files: Readonly<Record<string, string>>) {
  return (await loadCompiler()).compile(memoryReader(files), 'proef', { besloten: false });
}

describe('a new region', () => {
  it('has nothing to remark on, and its documents are made', async () => {
    const region = await compile(starter);
    const findings = [...region.findings, ...region.documents.flatMap((one) => one.tree().findings)];
    expect(findings).toEqual([]);
    expect(region.naam).toBe('Proef');
    expect(region.documents.map(({ soort }) => soort)).toEqual(['raadsinformatiebrief', 'bijlage-segmenten']);
    const { segmenten, mijlpalen, besluiten } = counts(starter);
    expect([segmenten, mijlpalen, besluiten]).toEqual([2, 3, 2]);
  });

  it('can have the annex its comments tell of', async () => {
    const path = 'segments/proef/documenten.yaml';
    const text = starter[path] ?? '';
    const more = text
      .replace(/^( *)#(-| {2}\w)/gmu, '$1$2')
      .replace('bijlagen: [bijlage-segmenten]', 'bijlagen: [bijlage-segmenten, bijlage-instrumenten]');
    const region = await compile({ ...starter, [path]: more });
    // No text refers to it yet.
    expect(region.findings.map(({ code, conceptOnly }) => [code, conceptOnly])).toEqual([['SEG267', true]]);
    expect(region.documents).toHaveLength(3);
  });

  it('leaves no mark to fill in, and points every definition to the schema', () => {
    for (const [path, text] of Object.entries(starter)) {
      expect(text).not.toMatch(/__\w+__/u);
      if (!path.endsWith('.yaml')) continue;
      const [, up = ''] = /^# yaml-language-server: \$schema=(.*)\n/u.exec(text) ?? [];
      const file = new URL(path, 'file:///werk/');
      expect(new URL(up, file).pathname).toBe('/werk/.segments/segments.schema.json');
    }
  });
});

describe('segments init', () => {
  const at = (files: Record<string, string>) => {
    const store = memoryStore(files);
    return { store, world: { environment: { openStore: () => store } } };
  };

  it('changes nothing that exists', async () => {
    const { store, world } = at({ 'segments/noord/teksten/brief.md': 'van mij' });
    const { exitCode, stderr } = await run('init noord', world);
    expect([exitCode, textsOf(store)]).toEqual([2, { 'segments/noord/teksten/brief.md': 'van mij' }]);
    expect(stderr).toContain('segments/noord/teksten/brief.md');
  });

  it('says what to add to settings that exist, and how to renew an older schema', async () => {
    const mine = { '.vscode/settings.json': '{}', '.segments/segments.schema.json': '{"oud":1}' };
    const { store, world } = at(mine);
    const { exitCode, stdout } = await run('init noord', world);
    expect(exitCode).toBe(0);
    expect(textsOf(store)).toMatchObject(mine);
    expect(stdout).toContain('"./.segments/segments.schema.json"');
    expect(stdout).toContain('segments schema --out .segments');
  });

  it('works here, also under a folder that has regions, but not among its definitions', async () => {
    const folders = ['/werk/project', '/werk/segments/noord'];
    const roots = async (cwd: string) => [
      ...(await run(`init zuid --cwd ${cwd}`, { folders })).stores.keys(),
    ];
    expect(await roots('/werk/project')).toEqual(['/werk/project']);
    expect(await roots('/werk/segments/noord')).toEqual(['/werk']);
  });

  it('leaves nothing behind when the machine refuses halfway', async () => {
    const store = memoryStore();
    const write = store.write;
    let writes = 0;
    store.write = async (path, bytes) => {
      writes += 1;
      if (writes === 3) throw new Error('full');
      await write(path, bytes);
    };
    const { exitCode } = await run('init noord', { environment: { openStore: () => store } });
    expect([exitCode, store.files.size]).toEqual([70, 0]);
  });

  it('names the command as it was given', async () => {
    const { stdout } = await run('init zuid', { environment: { env: { npm_command: 'exec' } } });
    expect(stdout).toContain('npx segments build zuid');
  });
});

/** How many items the starter files give each list. */
function counts(files: Readonly<Record<string, string>>) {
  const count = (name: string) =>
    [
      ...Object.values(files)
        .join('\n')
        .matchAll(new RegExp(`^${name}:\\n((?:(?: .*)?\\n)+)`, 'gmu')),
    ]
      .flatMap(([, body = '']) => body.split('\n'))
      .filter((line) => line.startsWith('  - ')).length;
  return { segmenten: count('segmenten'), mijlpalen: count('mijlpalen'), besluiten: count('besluiten') };
}

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeCore } from '../../src/cli/node-core.ts';
import { nodeFileReader } from '../../src/cli/node-file-reader.ts';
import { nodeFileStore } from '../../src/cli/node-file-store.ts';
import { run } from './fake-environment.ts';

const workspace = mkdtempSync(join(tmpdir(), 'unfit-'));
const region = join(workspace, 'segments', 'proef');
const out = join(workspace, 'out');
const prose = join(region, 'teksten', '1-inleiding.md');

/** `segments build` with the real compiler, renderers and files, in a workspace of its own. */
const build = () =>
  run('build --formats pdf', {
    environment: {
      cwd: workspace,
      core: nodeCore,
      openReader: nodeFileReader,
      openStore: nodeFileStore,
    },
    folders: [workspace, join(workspace, 'segments')],
  });

const filesOf = () =>
  readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf') || name.endsWith('.json'))
    .sort()
    .map((name) => [name, readFileSync(join(out, name)).toString('base64')]);

let sound = '';

beforeAll(async () => {
  const starter = await nodeCore.starter();
  for (const folder of ['teksten', 'gemeenten']) mkdirSync(join(region, folder), { recursive: true });
  for (const [path, text] of starter)
    writeFileSync(join(region, path), text.replaceAll('__id__', 'proef').replaceAll('__naam__', 'Proef'));
  sound = readFileSync(prose, 'utf8');
});

describe('a text that no PDF can hold', () => {
  it.each([
    ['a character no font has', 'SEG450', 'Een smiley 😀 in de tekst.', '😀'],
    ['a table without room for letters', 'SEG455', tableOf(40), 'Kop'],
  ])('stops the build at its place and leaves what stood there: %s', async (_, code, added, sought) => {
    writeFileSync(prose, sound);
    expect(await build()).toMatchObject({ exitCode: 0 });
    const before = filesOf();
    expect(before.length).toBeGreaterThan(1);
    const broken = `${sound}\n${added}\n`;
    writeFileSync(prose, broken);
    const { exitCode, stderr } = await build();
    expect(exitCode).toBe(1);
    expect(stderr).toContain(code);
    const lines = broken.split('\n');
    const place = /inleiding\.md:(\d+):\d+/.exec(stderr)?.[1];
    expect(lines.slice(Number(place) - 1).join('\n')).toContain(sought);
    expect(lines.slice(0, Number(place) - 1).join('\n')).not.toContain(sought);
    expect(filesOf()).toEqual(before);
  });
});

function tableOf(columns: number): string {
  const row = (text: string) => `| ${Array.from({ length: columns }, () => text).join(' | ')} |`;
  return [row('Kop'), row('---'), row('tekst')].join('\n');
}

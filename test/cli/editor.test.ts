import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { starterFiles } from '../../src/cli/node-assets.ts';
import { loadSchemas } from '../../src/cli/node-schemas.ts';
import { editorSettings, schemaPath, starterRegion } from '../../src/documents/starter-region.ts';
import { type LanguageServer, startYamlServer } from '../support/language-server.ts';

const shipped = join(import.meta.dirname, '..', '..', 'segments');
const modeline = '# yaml-language-server: $schema=../../.segments/segments.schema.json\n';
const file = 'segments/proef/proef.yaml';
const starter = starterRegion('proef', starterFiles());

describe('an editor', () => {
  let root: string;
  let server: LanguageServer;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'segments-editor-'));
    const schema = (await loadSchemas()).get('segments.schema.json') ?? '';
    for (const [path, text] of [...starter, [schemaPath, schema] as const]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    server = await startYamlServer(root, editorSettings['yaml.schemas']);
  });
  afterAll(() => {
    server.stop();
    rmSync(root, { recursive: true, force: true });
  });

  it('completes fields, and the values of a list', async () => {
    const fields = await server.complete(file, `${modeline}segmenten:\n  - id: wonen\n    |\n`);
    expect(fields.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['naam', 'doelen', 'raakvlakken']),
    );
    const values = await server.complete(file, `${modeline}documenten:\n  - soort: extern\n    status: |\n`);
    expect(values.map(({ label }) => label)).toEqual(['concept', 'definitief', 'vastgesteld']);
    expect(values[0]).toMatchObject({ documentation: expect.stringContaining('het stuk zegt') });
  });

  it('knows a file without the line that names the schema, by the settings of the workspace', async () => {
    const fields = await server.complete('segments/proef/nieuw.yaml', 'segmenten:\n  - id: wonen\n    |\n');
    expect(fields.map(({ label }) => label)).toContain('doelgroep');
    const overlay = 'gemeenten:\n  - id: voorbeeldstad\n    stukken: []\n';
    expect(await server.diagnose('segments/proef/besloten/overlay.yaml', overlay)).toEqual([]);
    expect(await server.diagnose('segments/proef/los.yaml', overlay)).not.toEqual([]);
  });

  it('offers an outline for a new item', async () => {
    const outlines = await server.complete(file, `${modeline}segmenten:\n  - |\n`);
    const segment = outlines.find(({ label }) => label === 'segment');
    expect(segment?.insertText).toMatch(/^id: \$1\n\s+naam: \$2\n\s+domein: /u);
  });

  it('explains a field in Dutch', async () => {
    const status = await server.hover(
      file,
      `${modeline}documenten:\n  - soort: extern\n    st|atus: concept\n`,
    );
    expect(status).toContain('#### Status');
    expect(status).toContain('`definitief`: Klaar om te besluiten');
    const domain = await server.hover(file, `${modeline}segmenten:\n  - id: wonen\n    do|mein: wmo\n`);
    expect(domain).toContain('Het id van een domein.');
  });

  it('points at a wrong value, an unknown field and a badly written id', async () => {
    const wrong = `${modeline}documenten:\n  - soort: extern\n    id: Brief 1\n    titel: Brief\n    status: klaar\n    teskt: x\n`;
    const found = await server.diagnose('segments/proef/fout.yaml', wrong);
    const at = (line: number, from: number, to: number) => ({
      range: { start: { line, character: from }, end: { line, character: to } },
    });
    expect(found).toHaveLength(3);
    expect(found).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...at(3, 8, 15),
          message: expect.stringContaining('Verwacht: kleine letters'),
        }),
        expect.objectContaining({ ...at(5, 12, 17), message: expect.stringContaining('vastgesteld') }),
        expect.objectContaining({ ...at(6, 4, 9), message: expect.stringContaining('teskt') }),
      ]),
    );
  });

  it('has nothing to remark on a new region', async () => {
    const files = [...starter].filter(([path]) => path.endsWith('.yaml'));
    expect(await remarks(server, files)).toEqual([]);
  });

  it('has nothing to remark on the regions of the project', async () => {
    const paths = readdirSync(shipped, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.yaml'),
    );
    const schema = pathToFileURL(join(root, schemaPath)).href;
    const files = paths.map((path) => {
      const text = readFileSync(join(shipped, path), 'utf8');
      return [`segments/${path}`, `# yaml-language-server: $schema=${schema}\n${text}`] as const;
    });
    expect(files.length).toBeGreaterThan(10);
    expect(await remarks(server, files)).toEqual([]);
  });
});

/** What the server remarks on any of the files, with the file. */
async function remarks(server: LanguageServer, files: readonly (readonly [string, string])[]) {
  const found = await Promise.all(files.map(([path, text]) => server.diagnose(path, text)));
  return files.flatMap(([path], index) => (found[index] ?? []).map((remark) => ({ path, ...remark })));
}

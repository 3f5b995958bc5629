import { describe, expect, it } from 'vitest';
import { type BuildRequest, buildRegion } from '../../src/build/build-region.ts';
import { parseManifest } from '../../src/build/manifest.ts';
import { sha256 } from '../../src/build/sha256.ts';
import type { Renderer } from '../../src/render/renderer.ts';
import { plainBlockText } from '../../src/text/plain-text.ts';
import { buildRequest, type FakeDocument, fakeRegion, fakeRenderer } from './fake-region.ts';
import { memoryStore, textsOf } from './memory-store.ts';

const path = 'noord/regio-brief-v1.0-toetsverslag.pdf';

/** Writes a tree as its text. */
const proof: Renderer = {
  format: 'pdf',
  render: async ({ blocks }) => ({ bytes: new TextEncoder().encode(plainBlockText(blocks)), findings: [] }),
};

const one = (over: Partial<FakeDocument> = {}) => fakeRegion([{ id: 'brief', ...over }]);
const build = (over: Partial<BuildRequest> & Pick<BuildRequest, 'region' | 'store'>) =>
  buildRegion(buildRequest(over));
const listed = (store: ReturnType<typeof memoryStore>) =>
  parseManifest(store.files.get('manifest.json'))?.documents.flatMap(({ outputs }) => Object.keys(outputs));

describe('a build with proof', () => {
  it('puts one beside each document, lists it, and tells the sums of the files', async () => {
    const store = memoryStore();
    const outcome = await build({ region: one(), store, proof });
    expect(outcome.files).toContain(path);
    expect(outcome.changed).toContain(path);
    expect(listed(store)).toEqual(['md', 'pdf', 'toetsverslag']);
    const said = textsOf(store)[path];
    expect(said).toContain(sha256('pdf:brief'));
    expect(said).toContain('regio-brief-v1.0.md');
    expect(said).not.toContain('geheim');
  });

  it('warns of what does not pass', async () => {
    const { built, findings } = await build({ region: one(), store: memoryStore(), proof });
    expect(built).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(['SEG540']);
    expect(await build({ region: one(), store: memoryStore(), proof, strict: true })).toMatchObject({
      built: false,
    });
  });

  it('changes nothing when nothing changed', async () => {
    const store = memoryStore();
    await build({ region: one(), store, proof });
    store.changesLeft = 0;
    expect(await build({ region: one(), store, proof })).toMatchObject({ changed: [], removed: [] });
    expect(await build({ region: one(), store })).toMatchObject({ changed: [], removed: [] });
  });

  it('leaves no proof of what is no longer so', async () => {
    const store = memoryStore();
    await build({ region: one(), store, proof });
    const files = new Map([['segments/noord/regio.yaml', 'naam: Ander\n']]);
    const changed = fakeRegion([{ id: 'brief', content: 'anders' }], { files });
    expect((await build({ region: changed, store })).removed).toEqual([path]);
    expect(textsOf(store)).not.toHaveProperty([path]);
  });

  it('never takes the name of a document', async () => {
    const store = memoryStore();
    const clash = fakeRegion([
      { id: 'brief', fileName: 'brief' },
      { id: 'ander', fileName: 'Brief-toetsverslag' },
    ]);
    const outcome = await build({ region: clash, store, proof });
    expect(outcome.findings.map(({ code }) => code)).toEqual(['SEG500']);
  });
});

describe('the proof of an adopted document', () => {
  const frozen = { pdf: sha256('pdf:brief') };
  const adopted = (over: Partial<FakeDocument> = {}) => one({ frozen, status: 'vastgesteld', ...over });

  it('is made once and stays, whatever makes it later', async () => {
    const store = memoryStore();
    await build({ region: adopted(), store, proof });
    const first = textsOf(store)[path];
    const outcome = await build({ region: adopted(), store, proof, version: '2.0.0' });
    expect(outcome.changed).not.toContain(path);
    expect(textsOf(store)[path]).toBe(first);
    expect(first).toContain('1.2.3');
    expect(listed(store)).toContain('toetsverslag');
  });

  it('stays when its sources change, with or without proof', async () => {
    const store = memoryStore();
    await build({ region: adopted(), store, proof });
    const first = textsOf(store)[path];
    const files = new Map([['segments/noord/regio.yaml', 'naam: Ander\n']]);
    for (const over of [{}, { proof }]) {
      await build({ region: { ...adopted({ content: 'anders' }), files }, store, ...over });
      expect(textsOf(store)[path]).toBe(first);
      expect(listed(store)).toContain('toetsverslag');
    }
  });

  it('stays when nobody remembers it', async () => {
    const store = memoryStore({ [path]: 'van toen' });
    await build({ region: adopted(), store, proof });
    expect(textsOf(store)[path]).toBe('van toen');
  });

  it('replaces that of the concept it was', async () => {
    const store = memoryStore();
    await build({ region: one(), store, proof });
    await build({ region: adopted(), store, proof });
    expect(textsOf(store)[path]).toContain('vastgesteld');
  });

  it('vouches only for the bytes that were adopted', async () => {
    const renderers = [fakeRenderer('md')];
    const store = memoryStore();
    await build({ region: adopted(), store, proof, renderers });
    expect(textsOf(store)).not.toHaveProperty([path]);
    const other = memoryStore({ 'noord/regio-brief-v1.0.pdf': 'pdf:brief' });
    await build({ region: adopted({ content: 'anders' }), store: other, proof });
    expect(textsOf(other)).not.toHaveProperty([path]);
  });
});

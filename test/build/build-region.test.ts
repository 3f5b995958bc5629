import { describe, expect, it } from 'vitest';
import { buildRegion } from '../../src/build/build-region.ts';
import { parseManifest } from '../../src/build/manifest.ts';
import { sha256 } from '../../src/build/sha256.ts';
import { buildRequest, fakeRegion, fakeRenderer, finding } from './fake-region.ts';
import { memoryStore, textsOf } from './memory-store.ts';

const two = [
  { id: 'brief', gemeente: 'venray' },
  { id: 'brief', gemeente: 'beesel' },
];

describe('buildRegion', () => {
  it('writes every document in every format, an index and a manifest, and nothing else', async () => {
    const store = memoryStore();
    const outcome = await buildRegion(buildRequest({ region: fakeRegion(two), store }));
    expect(outcome).toMatchObject({ built: true, documents: 2, findings: [], removed: [] });
    expect(Object.keys(textsOf(store))).toEqual([
      'index.html',
      'manifest.json',
      'noord/beesel/beesel-brief-v1.0.md',
      'noord/beesel/beesel-brief-v1.0.pdf',
      'noord/venray/venray-brief-v1.0.md',
      'noord/venray/venray-brief-v1.0.pdf',
    ]);
    expect([...outcome.files].sort()).toEqual(Object.keys(textsOf(store)).slice(2));
  });

  it('says in the manifest what made what, without naming what is not public', async () => {
    const store = memoryStore();
    await buildRegion(buildRequest({ region: fakeRegion(two), store }));
    const text = textsOf(store)['manifest.json'] ?? '';
    expect(text).not.toContain('geheim');
    const document = parseManifest(store.files.get('manifest.json'))?.documents[1];
    expect(document).toMatchObject({
      id: 'brief',
      gemeente: 'venray',
      inputs: { 'segments/noord/regio.yaml': sha256('naam: Noord\n') },
      template: { path: 'templates/brief.md', sha256: sha256('# Brief') },
      outputs: { md: { path: 'noord/venray/venray-brief-v1.0.md', sha256: sha256('md:brief') } },
    });
  });

  it('changes nothing on the disk when nothing changed', async () => {
    const store = memoryStore();
    const request = buildRequest({ region: fakeRegion(two), store });
    await buildRegion(request);
    store.changesLeft = 0;
    expect(await buildRegion(request)).toMatchObject({ built: true, changed: [], documents: 2 });
  });

  it.each([
    ['an error of the region', { region: fakeRegion(two, { findings: [finding('error')] }) }],
    ['an error of a template', { region: fakeRegion([{ id: 'brief', findings: [finding('error')] }]) }],
    [
      'an error of a renderer',
      { region: fakeRegion(two), renderers: [fakeRenderer('md', [finding('error')])] },
    ],
    ['a warning when strict', { region: fakeRegion(two, { findings: [finding('warning')] }), strict: true }],
  ])('touches nothing on %s', async (_name, over) => {
    const store = memoryStore({ 'noord/oud.md': 'oud' });
    const outcome = await buildRegion(buildRequest({ ...over, store }));
    expect(outcome).toMatchObject({ built: false, files: [] });
    expect(outcome.findings).toHaveLength(1);
    expect(textsOf(store)).toEqual({ 'noord/oud.md': 'oud' });
  });

  it.each([
    ['a warning', { findings: [finding('warning')] }, false],
    ['a warning of concepts only, when strict', { findings: [finding('warning', true)] }, true],
  ])('builds with %s', async (_name, over, strict) => {
    const outcome = await buildRegion(buildRequest({ region: fakeRegion(two, over), strict }));
    expect(outcome.built).toBe(true);
    expect(outcome.findings).toHaveLength(1);
  });

  it('reports a finding that several documents share once', async () => {
    const shared = two.map((document) => ({ ...document, findings: [finding('warning')] }));
    const outcome = await buildRegion(buildRequest({ region: fakeRegion(shared) }));
    expect(outcome.findings).toHaveLength(1);
  });

  it('removes what it made before and no longer makes, and no other file', async () => {
    const store = memoryStore({ 'noord/venray/eigen.txt': 'van mij' });
    await buildRegion(buildRequest({ region: fakeRegion(two), store }));
    const outcome = await buildRegion(buildRequest({ region: fakeRegion(two.slice(0, 1)), store }));
    expect(outcome.removed).toEqual([
      'noord/beesel/beesel-brief-v1.0.md',
      'noord/beesel/beesel-brief-v1.0.pdf',
    ]);
    expect(textsOf(store)).toHaveProperty(['noord/venray/eigen.txt'], 'van mij');
    expect(textsOf(store)).not.toHaveProperty(['noord/beesel/beesel-brief-v1.0.md']);
  });

  it('keeps the other gemeenten when one is built', async () => {
    const store = memoryStore();
    await buildRegion(buildRequest({ region: fakeRegion(two), store }));
    const outcome = await buildRegion(
      buildRequest({ region: fakeRegion(two), store, gemeenten: ['venray'] }),
    );
    expect(outcome).toMatchObject({ documents: 1, removed: [] });
    expect(parseManifest(store.files.get('manifest.json'))?.documents).toHaveLength(2);
  });

  it('keeps other regions', async () => {
    const store = memoryStore();
    await buildRegion(buildRequest({ region: fakeRegion(two), store }));
    const other = fakeRegion([{ id: 'plan', folder: 'zuid' }], { regio: 'zuid', naam: 'Zuid' });
    await buildRegion(buildRequest({ region: other, store }));
    expect(parseManifest(store.files.get('manifest.json'))?.documents).toHaveLength(3);
    expect(textsOf(store)).toHaveProperty(['noord/venray/venray-brief-v1.0.pdf']);
  });

  it('keeps another format as long as it was made from the same sources', async () => {
    const store = memoryStore();
    await buildRegion(buildRequest({ region: fakeRegion(two), store }));
    const renderers = [fakeRenderer('md')];
    expect((await buildRegion(buildRequest({ region: fakeRegion(two), store, renderers }))).removed).toEqual(
      [],
    );
    const changed = fakeRegion(two, { files: new Map([['segments/noord/regio.yaml', 'naam: Ander\n']]) });
    const outcome = await buildRegion(buildRequest({ region: changed, store, renderers }));
    expect(outcome.removed).toHaveLength(2);
  });

  it('stops between files when asked, and leaves no trace at the next build', async () => {
    const store = memoryStore();
    const stop = new AbortController();
    const region = fakeRegion(two);
    const onProgress = ({ done }: { done: number }) => {
      if (done === 2) stop.abort();
    };
    await expect(
      buildRegion(buildRequest({ region, store, onProgress, signal: stop.signal })),
    ).rejects.toHaveProperty('name', 'AbortError');
    expect(Object.keys(textsOf(store)).every((path) => path.startsWith('.segments/'))).toBe(true);
    await buildRegion(buildRequest({ region, store }));
    expect(Object.keys(textsOf(store)).some((path) => path.startsWith('.segments/'))).toBe(false);
  });
});

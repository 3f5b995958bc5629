import { describe, expect, it } from 'vitest';
import { buildRegion } from '../../src/build/build-region.ts';
import { sha256 } from '../../src/build/sha256.ts';
import { buildRequest, fakeRegion, fakeRenderer } from './fake-region.ts';
import { memoryStore, textsOf } from './memory-store.ts';

const file = 'noord/regio-brief-v1.0.pdf';
const frozen = { pdf: sha256('pdf:vast') };

function build(content: string, files: Record<string, string>) {
  const store = memoryStore(files);
  const region = fakeRegion([{ id: 'brief', content, frozen }]);
  return { store, outcome: buildRegion(buildRequest({ region, store, renderers: [fakeRenderer('pdf')] })) };
}

describe('a document that is final', () => {
  it('is made when it is missing and still comes out the same', async () => {
    const { store, outcome } = build('vast', {});
    expect(await outcome).toMatchObject({ built: true, findings: [], changed: [file] });
    expect(textsOf(store)[file]).toBe('pdf:vast');
  });

  it('stays as it is when the definition changes', async () => {
    const { store, outcome } = build('anders', { [file]: 'pdf:vast' });
    expect((await outcome).findings.map(({ code }) => code)).toEqual(['SEG510']);
    expect((await outcome).built).toBe(true);
    expect(textsOf(store)[file]).toBe('pdf:vast');
  });

  it('is not imitated when it is missing and the definition changed', async () => {
    const { store, outcome } = build('anders', {});
    expect((await outcome).findings.map(({ code }) => code)).toEqual(['SEG511']);
    expect(textsOf(store)).toEqual({});
  });

  it('is not replaced when the file on disk is another', async () => {
    const { store, outcome } = build('vast', { [file]: 'gerommel' });
    expect((await outcome).findings.map(({ code }) => code)).toEqual(['SEG512']);
    expect(textsOf(store)).toEqual({ [file]: 'gerommel' });
  });

  it('stays when it leaves the definitions or gets a new version beside it', async () => {
    const { store, outcome } = build('vast', {});
    await outcome;
    const renderers = [fakeRenderer('pdf')];
    const newer = fakeRegion([{ id: 'brief', content: 'anders', versie: '2.0' }]);
    await buildRegion(buildRequest({ region: newer, store, renderers }));
    expect(Object.keys(textsOf(store))).toContain(file);
    expect(Object.keys(textsOf(store))).toContain('noord/regio-brief-v2.0.pdf');
    expect((await buildRegion(buildRequest({ region: fakeRegion([]), store, renderers }))).removed).toEqual([
      'noord/regio-brief-v2.0.pdf',
    ]);
    expect(textsOf(store)['manifest.json']).toContain(file);
  });
});

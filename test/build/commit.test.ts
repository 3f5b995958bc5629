import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRegion } from '../../src/build/build-region.ts';
import { recoverBuilds } from '../../src/build/staging.ts';
import { buildRequest, fakeRegion } from './fake-region.ts';
import { died, memoryStore, textsOf } from './memory-store.ts';

const before = fakeRegion([
  { id: 'a', content: 'oud a' },
  { id: 'b', content: 'oud b' },
  { id: 'weg', content: 'oud weg' },
]);
const after = fakeRegion([
  { id: 'a', content: 'nieuw a' },
  { id: 'b', content: 'nieuw b' },
  { id: 'erbij', content: 'nieuw erbij' },
]);

async function outputOf(region: typeof before, store = memoryStore()) {
  await buildRegion(buildRequest({ region, store }));
  return textsOf(store);
}

describe('a build that is killed', () => {
  it('leaves whole files at any moment, and is whole again after the next start', async () => {
    const [old, next] = [await outputOf(before), await outputOf(after)];
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 60 }), fc.boolean(), async (changes, rebuild) => {
        const store = memoryStore(old);
        store.changesLeft = changes;
        const killed = await buildRegion(buildRequest({ region: after, store })).then(
          () => false,
          (error) => error === died,
        );
        for (const [path, text] of Object.entries(textsOf(store))) {
          if (!path.startsWith('.segments/')) expect([old[path], next[path]]).toContain(text);
        }
        store.changesLeft = Number.POSITIVE_INFINITY;
        if (rebuild) await buildRegion(buildRequest({ region: after, store }));
        else await recoverBuilds(store);
        // Recovered without a rebuild, a region is wholly the old one or wholly the new one.
        expect([JSON.stringify(next), ...(rebuild || !killed ? [] : [JSON.stringify(old)])]).toContain(
          JSON.stringify(textsOf(store)),
        );
      }),
      { numRuns: 120 },
    );
  });

  it('is recovered also when it is killed while recovering', async () => {
    const [old, next] = [await outputOf(before), await outputOf(after)];
    for (let first = 8; first < 30; first++) {
      for (let second = 0; second < 8; second++) {
        const store = memoryStore(old);
        store.changesLeft = first;
        await buildRegion(buildRequest({ region: after, store })).catch(() => undefined);
        store.changesLeft = second;
        await recoverBuilds(store).catch(() => undefined);
        store.changesLeft = Number.POSITIVE_INFINITY;
        await recoverBuilds(store);
        expect([old, next]).toContainEqual(textsOf(store));
      }
    }
  });

  it('takes a journal that is damaged, or points outside, for none', async () => {
    for (const journal of ['{', '{"moves":["../x"],"removals":[],"last":"manifest.json"}', '[]']) {
      const store = memoryStore({ 'x.md': 'x', '.segments/noord/journal.json': journal });
      await recoverBuilds(store);
      expect(textsOf(store)).toEqual({ 'x.md': 'x' });
    }
  });
});

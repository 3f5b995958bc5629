import { expect, test } from 'vitest';
import { filesOf } from '../../src/cli/node-assets.ts';
import { loadKinds } from '../../src/documents/load-kinds.ts';
import { editionsOf } from '../../src/model/edition.ts';
import { indexRegion } from '../../src/model/region-index.ts';
import type { RegionModel } from '../../src/model/region-model.ts';
import { loadRules } from '../../src/rules/load-rules.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { largeRegion } from '../support/large-region.ts';
import { regionOf, soundRegion } from '../support/region.ts';

/** A view of `data` that counts every property that is read through it. */
function counted<T extends object>(data: T) {
  const views = new WeakMap<object, object>();
  const targets = new WeakMap<object, object>();
  let reads = 0;
  const viewOf = (target: object): object => {
    const known = views.get(target);
    if (known) return known;
    const view = new Proxy(target, {
      get(owner, key, receiver) {
        reads++;
        const value: unknown = Reflect.get(owner, key, receiver);
        return typeof value === 'object' && value !== null ? viewOf(value) : value;
      },
    });
    views.set(target, view);
    targets.set(view, target);
    return view;
  };
  return {
    data: viewOf(data) as T,
    original: <O extends object>(view: O): O => (targets.get(view) ?? view) as O,
    reads: () => reads,
  };
}

/** How often all rules together read the data of a region of `size` segmenten. */
async function readsFor(size: number): Promise<number> {
  const [kinds, rules] = await Promise.all([loadKinds(filesOf), loadRules(filesOf)]);
  const documenten = 'documenten: [{ id: blad, soort: factsheet, titel: Blad, status: definitief }]\n';
  const model = regionOf({ ...soundRegion, ...largeRegion(size), 'documenten.yaml': documenten }, kinds);
  const { data, original, reads } = counted(model.data);
  const { locator } = model;
  const region: RegionModel = {
    ...model,
    data,
    index: indexRegion(model.schema, data),
    editions: editionsOf(data, kinds),
    locator: {
      nodeOf: (owner) => locator.nodeOf(original(owner)),
      valueOf: (owner, key) => locator.valueOf(original(owner), key),
      keyOf: (owner, key) => locator.keyOf(original(owner), key),
      positionAt: (file, offset) => locator.positionAt(file, offset),
    },
  };
  const before = reads();
  const facts = {
    region,
    readersOf: () => region.editions.slice(0, 1),
    isTracked: () => false,
    outlineOf: () => undefined,
  };
  for (const phase of ['reference', 'structure', 'content'] as const) runRules(rules, phase, facts);
  return reads() - before;
}

test('the rules read twice the data of a region twice as large, and no more', async () => {
  const [small, large] = [await readsFor(50), await readsFor(100)];
  expect(small).toBeGreaterThan(50 * 100);
  expect(large / small).toBeLessThan(2.1);
});

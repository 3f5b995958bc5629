import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bind } from '../../src/source/bind.ts';
import { readRegion } from '../../src/source/read-region.ts';
import { toData } from '../../src/source/to-data.ts';
import { memoryReader } from '../support/memory-reader.ts';

const schema = z.strictObject({
  basis: z.unknown().optional(),
  segmenten: z.array(
    z.strictObject({
      id: z.string(),
      doelen: z.array(z.string()).default([]),
      eis: z.strictObject({ p: z.number() }).optional(),
    }),
  ),
});

const text =
  'basis: &b {p: 1}\nsegmenten:\n  - id: wonen\n    doelen: [a, b]\n    eis: *b\n  - id: zorg\n    eis: *b\n';

function bound() {
  const region = readRegion(memoryReader({ 'segments/r/a.yaml': text }), 'segments/r');
  const data = schema.parse(toData(region.root));
  return { data, locator: bind(data, region.root, region.files) };
}

describe('bind', () => {
  it('knows the place of every key and value of the validated output', () => {
    const { data, locator } = bound();
    const [wonen, zorg] = data.segmenten;
    if (wonen === undefined || zorg === undefined) throw new Error('two segmenten expected');
    expect(locator.keyOf(wonen, 'id')?.span.start.line).toBe(3);
    expect(locator.valueOf(zorg, 'id')?.span.start.line).toBe(6);
    expect(locator.keyOf(data, 'segmenten')?.span.start).toMatchObject({ line: 2, column: 1 });
    expect(locator.keyOf(data.segmenten, 1)?.span.start.line).toBe(6);
    expect(locator.valueOf(wonen.doelen, 1)).toMatchObject({ value: 'b' });
    expect(locator.positionAt('segments/r/a.yaml', text.indexOf('zorg'))).toMatchObject({
      line: 6,
      column: 9,
    });
  });

  it('binds each use of an alias, and leaves defaults unbound', () => {
    const { data, locator } = bound();
    const [wonen, zorg] = data.segmenten;
    if (wonen?.eis === undefined || zorg?.eis === undefined) throw new Error('eis expected');
    expect(wonen.eis).not.toBe(zorg.eis);
    expect(locator.valueOf(wonen.eis, 'p')?.span.start.line).toBe(1);
    expect(locator.valueOf(zorg.eis, 'p')?.span.start.line).toBe(1);
    expect(locator.nodeOf(zorg.doelen)).toBeUndefined();
    expect(locator.keyOf(zorg, 'doelen')).toBeUndefined();
    expect(locator.nodeOf({})).toBeUndefined();
  });

  it('keeps a key called __proto__ a key', () => {
    const region = readRegion(memoryReader({ 'segments/r/a.yaml': '__proto__:\n  x: 1\n' }), 'segments/r');
    const data = toData(region.root) as object;
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });
});

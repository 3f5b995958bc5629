import fc from 'fast-check';
import { expect, it } from 'vitest';
import { layout } from '/work/main/src/render/pdf/layout.ts';
import { layoutFaults } from '/work/main/test/render/pdf/layout-faults.ts';
import { diceOf, randomTree } from '/work/main/test/render/pdf/random-tree.ts';
import { shelf } from '/work/main/test/render/pdf/shelf.ts';
it('cx', () => {
  const d = randomTree(diceOf([2697,1106,7125,5224,1742,4766,2935,1601,2708,1795,6662,5363,8010,7899,1969,1333,5813,9460,3034,2238,1925,8472,5032,9459,7494,8723,738,6271,6497,7915,8055,4530,2125,3070,5666,265,2530,4021,1379,8409,52,1101,373,8948,8892,2815,3905]),12);
  const made = layout(d, shelf);
  console.log(d.blocks.map(b=>b.type+(b.type==='figure'?b.height:'')).join(' '));
  expect(layoutFaults(d, made)).toEqual([]);
});
it('many', () => {
  fc.assert(fc.property(fc.array(fc.nat(10_000), { minLength: 40, maxLength: 200 }), fc.integer({ min: 1, max: 14 }), (rolls, count) => {
    const document = randomTree(diceOf(rolls), count);
    const made = layout(document, shelf);
    fc.pre(made.findings.every((finding) => finding.code !== 'SEG455'));
    expect(layoutFaults(document, made)).toEqual([]);
  }), { numRuns: 150, endOnFailure: true, verbose: 0 });
}, 400000);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/render/pdf/layout.ts';
import { layoutFaults } from './layout-faults.ts';
import { diceOf, randomTree } from './random-tree.ts';
import { shelf } from './shelf.ts';

describe('layout of any tree', () => {
  it('loses nothing, keeps to the margins, and sets notes on the page of their mark', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(10_000), { minLength: 40, maxLength: 200 }),
        fc.integer({ min: 1, max: 14 }),
        (rolls, count) => {
          const document = randomTree(diceOf(rolls), count);
          const made = layout(document, shelf);
          fc.pre(made.findings.every((finding) => finding.code !== 'SEG455'));
          expect(made.findings).toEqual([]);
          expect(layoutFaults(document, made)).toEqual([]);
        },
      ),
      { numRuns: 20, endOnFailure: true },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../src/diagnostics/nearest.ts';

describe('nearest', () => {
  it.each([
    ['teskt', ['tekst', 'titel'], 'tekst'],
    ['Naam', ['naam'], 'naam'],
    ['segmentn', ['gemeenten', 'segmenten'], 'segmenten'],
    ['quark', ['naam', 'id'], undefined],
    ['ab', ['cd', 'b'], undefined],
    ['x', [], undefined],
  ])('%s among %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('counts a swap as one slip', () => {
    expect(editDistance('teskt', 'tekst')).toBe(1);
  });

  it('is symmetric, and nought only for the same word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a.toLowerCase() === b.toLowerCase());
      }),
    );
  });
});

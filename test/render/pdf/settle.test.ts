import { describe, expect, it } from 'vitest';
import { settle } from '../../../src/render/pdf/settle.ts';

const same = (a: number, b: number) => a === b;

describe('settle', () => {
  it('stops at the pass whose facts are those it was given', () => {
    const seen: number[] = [];
    const step = (facts: number) => {
      seen.push(facts);
      return { facts: Math.min(3, facts + 1), value: `met ${facts}` };
    };
    expect(settle(0, step, same, 9)).toEqual({ value: 'met 3', stable: true });
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it('takes the last pass as it is when facts never settle', () => {
    expect(settle<number, number>(0, (facts) => ({ facts: 1 - facts, value: facts }), same, 4)).toEqual({
      value: 1,
      stable: false,
    });
  });
});

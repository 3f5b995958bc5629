import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathFlaw } from '../../src/build/path-flaw.ts';
import { planBuild } from '../../src/build/plan-build.ts';
import { fakeRegion } from './fake-region.ts';

describe('planBuild', () => {
  it('refuses two names that differ in case only, pointing at both', () => {
    const plan = planBuild(
      fakeRegion([
        { id: 'a', fileName: 'Brief' },
        { id: 'b', fileName: 'brief' },
      ]),
      ['md'],
    );
    expect(plan.findings.map(({ code, related }) => [code, related.length])).toEqual([['SEG500', 1]]);
  });

  it.each(['../x', 'a:b', 'con', 'nul.txt', 'x.', '.x', 'a\\b', 'a/../b', 'x'.repeat(200)])(
    'refuses the name %s',
    (fileName) => {
      expect(planBuild(fakeRegion([{ id: 'a', fileName }]), ['md']).findings.map(({ code }) => code)).toEqual(
        ['SEG501'],
      );
    },
  );

  it('leaves regional documents out when gemeenten are named', () => {
    const region = fakeRegion([
      { id: 'a' },
      { id: 'b', gemeente: 'venray' },
      { id: 'c', gemeente: 'beesel' },
    ]);
    expect(planBuild(region, ['md'], ['venray']).documents.map(({ document }) => document.id)).toEqual(['b']);
  });
});

describe('pathFlaw', () => {
  it('never lets a path climb out of its folder', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '.', '..', '/', '\\', ':', 'b.c')), (parts) => {
        const path = parts.join('');
        if (pathFlaw(path) === undefined) expect(new URL(path, 'file:///out/').pathname).toBe(`/out/${path}`);
      }),
    );
  });
});

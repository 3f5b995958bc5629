import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsAfter, type Mutation } from '../../support/mutation.ts';

/** Edits of the shipped regions, by kind of rule: `wrong` ones bring one finding with this code, `sound` ones none. */
interface Mutations {
  readonly wrong: readonly (Mutation & { readonly code: string })[];
  readonly sound: readonly Mutation[];
}

/** Makes every edit of the list `name` in its region, one at a time, and tests what is found. */
export function testMutations(name: string): void {
  const { wrong, sound }: Mutations = JSON.parse(
    readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'),
  );
  describe(name, () => {
    it.each(wrong)('$code: $regio/$file: $to', async ({ code, ...mutation }) => {
      const { found, line } = await findingsAfter(mutation);
      expect(found.map((finding) => finding.code)).toEqual([code]);
      // What was left out is told at what is left.
      expect(Math.abs((found[0]?.span.start.line ?? 0) - line)).toBeLessThanOrEqual(3);
    });

    it.each(sound)('nothing: $regio/$file: $to', async (mutation) => {
      expect((await findingsAfter(mutation)).found.map(({ code }) => code)).toEqual([]);
    });
  });
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingsAfter, type Mutation } from '../support/mutation.ts';

/** Edits of the shipped regions, by kind of rule: `wrong` ones bring one finding with this code, `sound` ones none. */
interface Mutations {
  readonly wrong: readonly (Mutation & { readonly code: string })[];
  readonly sound: readonly Mutation[];
}

const folder = new URL('./mutations/', import.meta.url);
const groups = readdirSync(folder).map((name) => {
  const mutations: Mutations = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return [name, mutations] as const;
});

describe.each(groups)('%s', (_, { wrong, sound }) => {
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

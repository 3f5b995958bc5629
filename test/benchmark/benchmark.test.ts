import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type Cases, findingsIn, type RegionFiles } from './benchmark-case.ts';

const folder = new URL('./cases/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const modules: readonly Cases[] = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
const caught = modules.flatMap((cases) => cases.caught ?? []);
const impossible = modules.flatMap((cases) => cases.impossible ?? []);
const silent = modules.flatMap((cases) => cases.silent ?? []);

const tokensIn = async (region: RegionFiles) => (await findingsIn(region)).map(({ code, at }) => [code, at]);

test('a region without a flaw gives no finding', async () => {
  expect(await tokensIn({})).toEqual([]);
});

describe('a recorded error', () => {
  it.each(caught)('$entry is one finding, $code', async ({ code, at, wrong }) => {
    expect(await tokensIn(wrong)).toEqual([[code, at]]);
  });

  it.each(caught)('$entry, mended, gives none', async ({ right }) => {
    expect(await tokensIn(right)).toEqual([]);
  });

  it.each(impossible)('$entry cannot be written: $why', async ({ shows }) => {
    await shows();
  });
});

test.each(silent)('$control is no error', async ({ files: region }) => {
  expect(await tokensIn(region)).toEqual([]);
});

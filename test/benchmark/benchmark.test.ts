import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { findingsIn, type RegionFiles } from './benchmark-case.ts';
import { benchmarkPage, entries, missedEntries, type Outcome } from './benchmark-page.ts';
import { exceptions } from './exceptions.ts';
import { loadCases } from './load-cases.ts';

const { caught, impossible, silent } = await loadCases();

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

/** What the cases above show of each entry; a code that catches it counts more than a proof that it cannot be. */
async function outcomes(): Promise<ReadonlyMap<string, Outcome>> {
  const shown = new Map<string, Outcome>(impossible.map(({ entry, why }) => [entry, { impossible: why }]));
  for (const { entry, code, wrong } of caught) {
    const [found] = await findingsIn(wrong);
    shown.set(entry, { code, isAdvice: found?.diagnostic.severity === 'info' });
  }
  return shown;
}

describe('the recorded errors together', () => {
  it('are all known, and each case is of one of them', () => {
    const known = new Set<string>(entries.map(({ id }) => id));
    expect(entries).toHaveLength(153);
    expect([...caught, ...impossible].filter(({ entry }) => !known.has(entry))).toEqual([]);
  });

  it('are caught or impossible, but for what only people see and a few named exceptions', async () => {
    expect(missedEntries(await outcomes())).toEqual(Object.keys(exceptions));
    expect(Object.keys(exceptions).length).toBeLessThanOrEqual(5);
  });

  it('are told in docs/benchmark.md: renew it with UPDATE=1', async () => {
    const page = new URL('../../docs/benchmark.md', import.meta.url);
    const text = benchmarkPage(await outcomes());
    if (process.env['UPDATE']) writeFileSync(page, text);
    else expect(readFileSync(page, 'utf8') === text, 'docs/benchmark.md is up to date').toBe(true);
  });

  it('are those of the collection they come from, where it is at hand', () => {
    const collection = new URL('../../../shared/domain/seed-errors.json', import.meta.url);
    if (!existsSync(collection)) return;
    const all: { readonly entries: readonly (typeof entries)[number][] } = JSON.parse(
      readFileSync(collection, 'utf8'),
    );
    const plain = all.entries.map(({ id, rule, kind, severity, how }) => ({ id, rule, kind, severity, how }));
    expect(entries).toEqual(plain);
  });
});

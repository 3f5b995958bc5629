import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkData } from '../../src/model/schema-walk.ts';
import { regionNames } from '../../src/rules/names/region-names.ts';
import { regionTexts } from '../../src/rules/region-texts.ts';
import { sharedRuns } from '../support/shared-runs.ts';
import { projectRoot, shippedModel, shippedRegions } from '../support/shipped.ts';

const folder = join(projectRoot, 'src', 'rules');

/** The rules by file. What they know of the world by name stands in registers, with its source. */
const rules = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('registers'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
);

/** Kinds whose names are proper names; those of segments and products are words of the field. */
const proper = new Set(['gemeente', 'organisatie', 'programma', 'regio', 'document', 'bron']);

/** Where a rule file holds one of the words, as a word of its own. */
const held = (words: readonly string[]) =>
  [...rules].flatMap(([file, text]) => {
    const found = new Set(
      text.match(/[\p{L}\p{N}][\p{L}\p{N}._'’-]*/gu)?.map((word) => word.replaceAll('_', '')),
    );
    const has = (word: string) => (word.includes(' ') ? text.includes(word) : found.has(word));
    return words.filter(has).map((word) => `${file}: ${word}`);
  });

describe.each(shippedRegions)('the rules and %s', (regio) => {
  it('share no proper name', async () => {
    const names = regionNames((await shippedModel(regio)).data).flatMap(({ kind, name, also }) =>
      proper.has(kind) ? [name, ...also].filter((one) => /\p{Lu}/u.test(one)) : [],
    );
    expect(names.length).toBeGreaterThan(3);
    expect(held(names)).toEqual([]);
  });

  it('share no figure: counts and amounts, those of the calendar and round ones apart', async () => {
    const { schema, data } = await shippedModel(regio);
    const figures = new Set<string>();
    walkData(schema, data, ({ value }) => {
      const isOfCalendar = typeof value === 'number' && (value === 365 || (value >= 1900 && value < 2100));
      if (typeof value !== 'number' || value <= 100 || isOfCalendar) return;
      if (value % 100 !== 0 || value > 100_000) figures.add(String(value));
    });
    expect(held([...figures])).toEqual([]);
  });

  it('share no sentence', async () => {
    const texts = regionTexts(await shippedModel(regio)).map(({ text }) => text);
    const { compared, shared } = sharedRuns(rules, texts);
    expect(compared).toBeGreaterThan(10_000);
    expect(shared).toEqual([]);
  });
});

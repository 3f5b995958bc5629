import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadRules } from '../../src/rules/load-rules.ts';

const list = (folder: URL) => readdirSync(folder);

test('every file in checks is a rule, in the order of the codes', async () => {
  const rules = await loadRules(list);
  const files = readdirSync(new URL('../../src/rules/checks/', import.meta.url));
  expect(rules).toHaveLength(files.length);
  expect(rules.map(({ code }) => code)).toEqual(rules.map(({ code }) => code).sort());
  for (const { code } of rules) expect(code).toMatch(/^SEG[23]\d\d$/u);
});

test('an alias is a number of the benchmark', async () => {
  const aliases = (await loadRules(list)).flatMap(({ alias }) => (alias === undefined ? [] : [alias]));
  expect(aliases.filter((alias) => !/^R\d{2}$/u.test(alias))).toEqual([]);
});

test('types and maps beside a module are no modules; one module twice is our bug', async () => {
  const beside = ['unique-ids.ts', 'unique-ids.d.ts', 'unique-ids.js.map'];
  expect((await loadRules(() => beside)).map(({ code }) => code)).toEqual(['SEG200']);
  await expect(loadRules(() => ['unique-ids.ts', 'unique-ids.ts'])).rejects.toThrow('SEG200');
  await expect(loadRules(() => ['../rule.ts'])).rejects.toThrow('no rule');
});

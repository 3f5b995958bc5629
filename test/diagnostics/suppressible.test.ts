import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/cli/node-catalogue.ts';
import { isSuppressible } from '../../src/diagnostics/suppressible.ts';

test('what does not read, does not resolve, is secret or is adopted cannot be suppressed', async () => {
  const codes = [...(await loadCatalogue()).values()];
  const suppressible = (code: string) => codes.filter((one) => one.code === code).map(isSuppressible);
  for (const code of [
    'SEG100',
    'SEG150',
    'SEG200',
    'SEG201',
    'SEG209',
    'SEG440',
    'SEG500',
    'SEG510',
    'SEG512',
    'SEG563',
  ])
    expect([code, suppressible(code)]).toEqual([code, [false]]);
  for (const code of ['SEG206', 'SEG212', 'SEG218'])
    expect([code, suppressible(code)]).toEqual([code, [true]]);
  const firm = codes.filter(({ code, severity }) => severity === 'error' && /^SEG1/u.test(code));
  expect(firm.filter(isSuppressible)).toEqual([]);
});

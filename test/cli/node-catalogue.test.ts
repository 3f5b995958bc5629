import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/cli/node-catalogue.ts';
import type { Code } from '../../src/diagnostics/code.ts';
import { generalMessage } from '../../src/report/wording.ts';

const declarations = new URL('../../src/diagnostics/catalogue/', import.meta.url);

describe('loadCatalogue', () => {
  it('has every code that is declared', async () => {
    const catalogue = await loadCatalogue();
    for (const file of readdirSync(declarations)) {
      const module: Record<string, unknown> = await import(new URL(file, declarations).href);
      const codes = Object.values(module).filter(
        (value): value is Code => typeof value === 'object' && value !== null && 'code' in value,
      );
      for (const { code } of codes) expect([file, code, catalogue.has(code)]).toEqual([file, code, true]);
    }
  });

  it('can explain every code in both languages', async () => {
    for (const { code, nl, en } of (await loadCatalogue()).values()) {
      expect(code).toMatch(/^SEG\d{3}$/);
      for (const words of [nl, en]) {
        expect([code, generalMessage(words) ?? '…', words.why, words.remedy]).toEqual([
          code,
          expect.stringMatching(/\S/),
          expect.stringMatching(/\S/),
          expect.stringMatching(/\S/),
        ]);
      }
    }
  });
});

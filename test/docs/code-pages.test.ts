import { marked } from 'marked';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/cli/node-catalogue.ts';
import type { Catalogue } from '../../src/diagnostics/catalogue.ts';
import { codeIndex } from '../../src/report/code-index.ts';
import { type CodeExample, codePage, codePagePath } from '../../src/report/code-page.ts';
import { findingsOfStarter, makeExamples } from './examples.ts';
import { expectFresh } from './freshness.ts';
import { slips } from './slips.ts';

const root = new URL('../../', import.meta.url);
let catalogue: Catalogue;
let examples: ReadonlyMap<string, CodeExample>;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  catalogue = await loadCatalogue();
  examples = await makeExamples();
  const texts = [...catalogue.values()].map((code) => [
    `${code.code}.md`,
    codePage(code, examples.get(code.code)),
  ]);
  pages = new Map([['README.md', codeIndex(catalogue)], ...(texts as [string, string][])]);
}, 120_000);

describe('docs/meldingen', () => {
  it('is what the codes say: renew it with UPDATE=1', () => {
    expectFresh(new URL('docs/meldingen/', root), pages);
  });

  it('has a page for every code, where explain says it is, and a row for it in the index', () => {
    for (const code of catalogue.keys()) {
      const name = codePagePath(code).replace('docs/meldingen/', '');
      expect(pages.has(name)).toBe(true);
      expect(pages.get('README.md')?.split(`](${name})`)).toHaveLength(2);
    }
  });

  it('makes no HTML and no link but those between the pages of what the codes say', () => {
    for (const [name, page] of pages) {
      const found: string[] = [];
      marked.walkTokens(marked.lexer(page), (token) => {
        if (token.type === 'html') found.push(token.raw);
        if (token.type === 'link' && !pages.has(token['href'])) found.push(token['href']);
      });
      expect([name, found]).toEqual([name, []]);
    }
  });

  it('says what holds in a concept, and whether there is a fix', () => {
    expect(pages.get('SEG206.md')).toContain('concept is: waarschuwing');
    expect(pages.get('SEG112.md')).toContain('Herstel: `segments` weet hoe');
  });
});

describe('the examples', () => {
  it('are slips in a region that is sound without them, one for a code', async () => {
    expect(await findingsOfStarter()).toEqual([]);
    const codes = slips.map(([code]) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('show the line that is meant', () => {
    for (const [code, { report }] of examples)
      expect([code, report]).toEqual([code, expect.stringMatching(/\^/)]);
  });
});

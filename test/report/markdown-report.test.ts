import fc from 'fast-check';
import { marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { markdownReport } from '../../src/report/markdown-report.ts';
import { markdownCode, markdownText } from '../../src/report/markdown-text.ts';
import { plainText } from '../../src/report/plain-text.ts';
import { findingAt, reportOf } from './fake-report.ts';
import { hostile, hostileReport, secretReport } from './hostile.ts';

const text = 'a: 1\nteskt: x\n';
const related = [{ ...findingAt('b.yaml', text, 'a'), role: 'definition' as const }];
const finding = findingAt('map/a (1).yaml', text, 'teskt', { related });

function tokensOf(markdown: string): Token[] {
  const found: Token[] = [];
  marked.walkTokens(marked.lexer(markdown), (token) => {
    found.push(token);
  });
  return found;
}

/** What a reader sees, without mark-up. */
function seen(markdown: string): string {
  return tokensOf(markdown)
    .filter(
      (token) =>
        (token.type === 'text' && !('tokens' in token && token.tokens)) ||
        token.type === 'codespan' ||
        token.type === 'escape',
    )
    .map((token) => ('text' in token ? String(token.text) : ''))
    .join('')
    .replaceAll('\u200b', '')
    .replace(/&(amp|lt|gt);/g, (_whole, name: string) => ({ amp: '&', lt: '<', gt: '>' })[name] ?? '');
}

const inert = new Set(['text', 'paragraph', 'codespan', 'escape', 'space']);

describe('markdownText', () => {
  it.each(hostile)('shows %j and makes nothing of it', (value) => {
    const tokens = tokensOf(`x ${markdownText(value)}`);
    expect(tokens.map(({ type }) => type).filter((type) => !inert.has(type))).toEqual([]);
  });

  it('keeps what is written, for any text', () => {
    const marks = fc.constantFrom(...'`*_[]()<>|\\#@&!~$: abw./'.split(''));
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 12 }), (units) => {
        const value = `a${units.join('')}z`;
        const markdown = markdownText(value);
        const types = tokensOf(markdown).map(({ type }) => type);
        expect(types.filter((type) => !inert.has(type))).toEqual([]);
        expect(seen(markdown).replaceAll('`', '')).toBe(plainText(value).replaceAll('`', ''));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps code as code', () => {
    expect(markdownText('Veld `a|b` ontbreekt')).toBe('Veld `a|b` ontbreekt');
  });
});

describe('markdownCode', () => {
  it('is one piece of code, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', 'a', ' ', '<b>', '|'), minLength: 1 }), (value) => {
        const inline = tokensOf(`x ${markdownCode(value)} y`).filter(({ type }) => type !== 'paragraph');
        expect(inline.map(({ type }) => type)).toEqual(['text', 'codespan', 'text']);
      }),
    );
  });
});

describe('markdownReport', () => {
  it('is one line without findings', () => {
    expect(markdownReport(reportOf([]))).toBe('**segments**: geen fouten\n');
  });

  it('lists findings under their file, with second places', () => {
    expect(markdownReport(reportOf([finding]))).toBe(
      [
        '**segments**: 1 fout in 1 bestand',
        '',
        '#### `map/a (1).yaml`',
        '',
        '- **fout SEG912** `map/a (1).yaml:2` Onbekend veld teskt; bedoelde u tekst?',
        '  - herstel: Verbeter het veld.',
        '  - vastgelegd hier: `b.yaml:1`',
        '',
      ].join('\n'),
    );
  });

  it('links to the lines when it is known where the sources are', () => {
    const links = tokensOf(markdownReport(reportOf([finding]), 'https://example.org/blob/abc/'));
    expect(links.flatMap((token) => (token.type === 'link' ? [token['href']] : []))).toEqual([
      'https://example.org/blob/abc/map/a%20%281%29.yaml#L2',
      'https://example.org/blob/abc/b.yaml#L1',
    ]);
  });

  it('makes no HTML, link, image, table or task of hostile values', () => {
    const types = new Set(tokensOf(markdownReport(hostileReport(hostile))).map(({ type }) => type));
    for (const type of ['html', 'link', 'image', 'table', 'checkbox', 'code', 'hr', 'em', 'del'])
      expect([...types]).not.toContain(type);
    // GitHub looks for names to mention outside code only.
    const texts = tokensOf(markdownReport(hostileReport(hostile))).filter(({ type }) => type === 'text');
    for (const text of texts) if (!('tokens' in text)) expect(text.raw).not.toMatch(/@\w/);
  });

  it('fits in a comment, and says what was left out', () => {
    const report = markdownReport(reportOf(Array.from({ length: 2000 }, () => finding)));
    expect(report.length).toBeLessThan(65_000);
    const told = report.match(/^- /gm)?.length ?? 0;
    expect(told).toBeGreaterThan(300);
    expect(report.trimEnd().split('\n').at(-1)).toContain(`${2000 - told} fouten`);
  });

  it('tells nothing of a file that is not public', () => {
    expect(markdownReport(secretReport('Geheimtarief'))).not.toContain('Geheimtarief');
  });
});

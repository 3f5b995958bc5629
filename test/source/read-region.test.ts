import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/diagnostics/text-edits.ts';
import { findRegions } from '../../src/source/find-regions.ts';
import { readRegion, sizeLimit } from '../../src/source/read-region.ts';
import type { SourceNode } from '../../src/source/source-node.ts';
import { toData } from '../../src/source/to-data.ts';
import { memoryReader } from '../support/memory-reader.ts';

function read(files: Readonly<Record<string, string>>) {
  const named = Object.fromEntries(Object.entries(files).map(([name, text]) => [`segments/r/${name}`, text]));
  return readRegion(memoryReader(named), 'segments/r');
}

const codes = (region: ReturnType<typeof read>) => region.findings.map(({ code }) => code);

describe('readRegion', () => {
  it('joins lists and maps of several files in the order of their paths', () => {
    const region = read({
      'b.yml': 'segmenten:\n  - id: b\nregio:\n  naam: R\n',
      'a.yaml': 'segmenten:\n  - id: a\n',
      'sub/c.yaml': 'segmenten:\n  - id: c\nregio:\n  id: r\n',
    });
    expect(region.findings).toEqual([]);
    expect(toData(region.root)).toEqual({
      segmenten: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      regio: { naam: 'R', id: 'r' },
    });
  });

  it('reports what two files both give, with both places', () => {
    const region = read({
      'a.yaml': 'regio:\n  id: r\ntitel: x\nlijst: [1]\n',
      'b.yaml': 'regio:\n  id: s\ntitel: y\nlijst: {a: 1}\n',
    });
    expect(codes(region)).toEqual(['SEG110', 'SEG110', 'SEG111']);
    for (const finding of region.findings) {
      expect(finding.file).toBe('segments/r/b.yaml');
      expect(finding.related).toMatchObject([{ file: 'segments/r/a.yaml', role: 'first' }]);
    }
  });

  it('makes each prose file an item of teksten and leaves a README alone', () => {
    const region = read({
      'a.yaml': 'teksten:\n  - id: een\n',
      'README.md': 'Dit is uitleg.',
      'brief.md': '---\nid: twee\n---\n\nHallo\r\nwereld.\n\n',
    });
    expect(region.findings).toEqual([]);
    expect(toData(region.root)).toEqual({
      teksten: [{ id: 'een' }, { id: 'twee', tekst: 'Hallo\nwereld.' }],
    });
  });

  it.each([
    ['Hallo\n', 'SEG104'],
    ['---\nid: x\nHallo\n', 'SEG105'],
    ['---\nid: x\ntekst: y\n---\nHallo\n', 'SEG117'],
    ['---\n- x\n---\nHallo\n', 'SEG106'],
    ['---\nid:x\n---\nHallo\n', 'SEG113'],
  ])('says what is wrong with front matter %j', (text, code) => {
    expect(codes(read({ 'a.yaml': '', 'x.md': text }))).toEqual([code]);
  });

  it.each(['---\nid:x\n---\nHallo\n', '---\nid: 010\n---\nHallo\n'])(
    'mends front matter in place',
    (text) => {
      const [finding] = read({ 'a.yaml': '', 'x.md': text }).findings;
      const mended = applyEdits(text, finding?.fix?.edits ?? []).text;
      expect(codes(read({ 'a.yaml': '', 'x.md': mended }))).toEqual([]);
    },
  );

  it('says once that there are too many mistakes', () => {
    const found = codes(read({ 'a.yaml': 'a: 1\n'.repeat(400) }));
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toBe('SEG109');
  });

  it('takes empty files and files of comments for what they are', () => {
    const region = read({
      'a.yaml': '',
      'b.yaml': '# niets\n',
      'c.yaml': '---\n',
      'd.yaml': 'a: 1\n---\n',
      'e.md': '',
    });
    expect(region.findings).toEqual([]);
    expect(toData(region.root)).toEqual({ a: 1 });
  });

  it('reports a folder without definitions', () => {
    expect(codes(read({ 'README.md': 'x' }))).toEqual(['SEG108']);
  });

  it('keeps offsets right behind a byte order mark', () => {
    const text = '\uFEFFa: b\nc: 010\n';
    const region = read({ 'a.yaml': text });
    expect(codes(region)).toEqual(['SEG118']);
    const span = region.findings[0]?.span;
    expect(text.slice(span?.start.offset, span?.end.offset)).toBe('010');
    expect(span?.start).toMatchObject({ line: 2, column: 4 });
    expect(region.root.entries[0]?.keyPlace.span.start).toEqual({ offset: 1, line: 1, column: 1 });
  });

  it.each([
    ['a: \uFFFD\n', 'SEG100'],
    ['a\0b\0', 'SEG100'],
    [`a: ${'x'.repeat(sizeLimit)}`, 'SEG101'],
    ['['.repeat(100_000), 'SEG102'],
    [`a: ${'{a: '.repeat(70)}`, 'SEG102'],
    [`a: [${'1,'.repeat(200_001)}]`, 'SEG103'],
    [bomb(7), 'SEG103'],
    [chain(100), 'SEG102'],
  ])('refuses what no person writes', (text, code) => {
    expect(codes(read({ 'a.yaml': text }))).toEqual([code]);
  });

  it('never throws, and every span lies in the file', { timeout: 120_000 }, () => {
    const token = fc.constantFrom(
      'a',
      'naam',
      ': ',
      ':',
      '\n',
      '  ',
      '- ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '#',
      '|',
      '>',
      '&x ',
      '*x',
      '!t ',
      '\t',
      '\u00A0',
      '“',
      '”',
      '=',
      '<<: ',
      '? ',
      '---\n',
      '%',
      '@',
      '010',
      '\r\n',
      ',',
      '\\',
      '\uFEFF',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(token, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('a.yaml', 'a.md'), (content, name) => {
        const region = read({ [name]: content });
        for (const { span } of region.findings) {
          expect(span.start.offset).toBeLessThanOrEqual(span.end.offset);
          expect(span.end.offset).toBeLessThanOrEqual(content.length);
        }
        visit(region.root, content.length);
        toData(region.root);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('findRegions', () => {
  it('names the folders that hold a definition', () => {
    const reader = memoryReader({
      'segments/venlo/a.yaml': '',
      'segments/leeg/x.md': '',
      'segments/arnhem/diep/b.yml': '',
    });
    expect(findRegions(reader)).toEqual(['arnhem', 'venlo']);
  });
});

function visit(node: SourceNode, length: number): void {
  expect(node.span.start.offset).toBeLessThanOrEqual(node.span.end.offset);
  expect(node.span.end.offset).toBeLessThanOrEqual(length);
  if (node.kind === 'list') for (const item of node.items) visit(item, length);
  else if (node.kind === 'map') for (const { value } of node.entries) visit(value, length);
  else if (typeof node.value === 'string') {
    for (const at of [0, node.value.length >> 1, node.value.length]) {
      expect(node.offsetOf(at)).toBeLessThanOrEqual(length);
    }
  }
}

function bomb(levels: number): string {
  const lines = ['l0: &l0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < levels; level++) {
    lines.push(
      `l${level}: &l${level} [${Array(10)
        .fill(`*l${level - 1}`)
        .join(', ')}]`,
    );
  }
  return lines.join('\n');
}

function chain(length: number): string {
  const links = Array.from({ length }, (_, index) => `l${index + 1}: &l${index + 1} [*l${index}]`);
  return ['l0: &l0 x', ...links].join('\n');
}

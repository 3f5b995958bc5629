import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, parseDocument, type Scalar, stringify } from 'yaml';
import { entryAt } from '../../../src/source/node-at.ts';
import { charactersOf } from '../../../src/source/scalar/scalar-offsets.ts';
import type { ScalarNode } from '../../../src/source/source-node.ts';
import { sourceText } from '../../../src/source/source-text.ts';
import { readYaml } from '../../../src/source/yaml/read-yaml.ts';

const word = fc.constantFrom('zorg', 'é', '“x”', 'a b', '🙂', "'", '"', '\\', 'c\td', '-', '1', ':x', '#');
const line = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
const text = fc
  .array(fc.oneof(line, fc.constantFrom('', '  deeper', '   x', '\ty')), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\n'));
const style = fc.constantFrom(
  'PLAIN',
  'QUOTE_DOUBLE',
  'QUOTE_SINGLE',
  'BLOCK_FOLDED',
  'BLOCK_LITERAL' as const,
);
const lineWidth = fc.constantFrom(0, 20, 80);

/** A document whose value is written in the given style where that style can hold it. */
const documents = fc
  .tuple(text, style, lineWidth, fc.boolean())
  .map(([value, defaultStringType, width, crlf]) => {
    const written = stringify(
      { diep: { veld: value }, na: 1 },
      {
        defaultStringType,
        defaultKeyType: 'PLAIN',
        lineWidth: width,
        minContentWidth: 0,
        blockQuote: defaultStringType === 'BLOCK_FOLDED' ? 'folded' : true,
      },
    );
    return crlf ? written.replaceAll('\n', '\r\n') : written;
  });

function fieldOf(source: string): ScalarNode {
  const { root } = readYaml(sourceText('a.yaml', source), 0, source.length);
  const parent = root === undefined ? undefined : entryAt(root, 'diep')?.value;
  const node = parent === undefined ? undefined : entryAt(parent, 'veld')?.value;
  if (node?.kind !== 'scalar') throw new Error('no scalar');
  return node;
}

describe('scalarOffsets', () => {
  it('decodes every style exactly as the parser does', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const contents = parseDocument(source, { keepSourceTokens: true }).contents;
        if (!isMap(contents)) throw new Error('no map');
        const scalar = contents.getIn(['diep', 'veld'], true) as Scalar.Parsed;
        const decoded = charactersOf(scalar, source.slice(scalar.range[0], scalar.range[1]));
        expect(decoded.text).toBe(scalar.source);
        expect(decoded.offsets).toHaveLength(decoded.text.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('decodes hand-written blocks with every header as the parser does', () => {
    const rows = fc.array(
      fc.constantFrom('', ' ', '    ', '    a', '      b c', '    \td', '     e ', '        '),
      { maxLength: 7 },
    );
    const header = fc.constantFrom('>', '|', '>-', '|-', '>+', '|+', '|2', '>2-', '|2+', '> # x');
    fc.assert(
      fc.property(header, rows, fc.boolean(), (head, lines, crlf) => {
        const written = `diep:\n  veld: ${head}\n${lines.map((row) => `${row}\n`).join('')}na: 1\n`;
        const source = crlf ? written.replaceAll('\n', '\r\n') : written;
        const parsed = parseDocument(source, { keepSourceTokens: true, prettyErrors: false });
        fc.pre(parsed.errors.length === 0 && isMap(parsed.contents));
        const scalar = (parsed.contents as unknown as { getIn(path: string[], keep: true): unknown }).getIn(
          ['diep', 'veld'],
          true,
        ) as Scalar.Parsed;
        expect(charactersOf(scalar, source.slice(scalar.range[0], scalar.range[1])).text).toBe(scalar.source);
      }),
      { numRuns: 1000 },
    );
  });

  it('maps each character to the same character in the file', () => {
    fc.assert(
      fc.property(documents, (source) => {
        const node = fieldOf(source);
        const value = String(node.value);
        let previous = -1;
        for (let index = 0; index < value.length; index++) {
          const offset = node.offsetOf(index);
          expect(offset).toBeGreaterThanOrEqual(previous);
          previous = offset;
          const there = source.charAt(offset);
          // A fold stands where the line breaks, an escape where its backslash stands.
          if (there !== '\\' && !/\s/u.test(value.charAt(index))) expect(there).toBe(value.charAt(index));
        }
        expect(node.offsetOf(value.length)).toBeGreaterThanOrEqual(previous);
        expect(node.offsetOf(value.length)).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds in front of and behind repaired text', () => {
    const source = 'a:b\ndiep:\n\tveld: >\n\t  een\n\t  twee\nc = d\n';
    const node = fieldOf(source);
    expect(node.value).toBe('een twee\n');
    expect(source.slice(node.offsetOf(4), node.offsetOf(8))).toBe('twee');
  });

  it('keeps the place where an alias or a merged key is written', () => {
    const source = 'basis: &b\n  veld: hier\n  p: 1\ndiep:\n  <<: *b\n  p: 2\nkopie: *b\n';
    const node = fieldOf(source);
    expect(source.slice(node.offsetOf(0), node.offsetOf(4))).toBe('hier');
    expect(node.span.start.line).toBe(2);
  });
});

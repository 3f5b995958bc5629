import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic, TextEdit } from '../../src/diagnostics/diagnostic.ts';
import { applyFixes } from '../../src/diagnostics/fixes.ts';

function findingWith(edits: readonly TextEdit[], safe = true, file = 'a'): Diagnostic {
  const offset = edits[0]?.start ?? 0;
  const at = { offset, line: 1, column: offset + 1 };
  const span = { start: at, end: at };
  return {
    code: 'SEG999',
    severity: 'error',
    args: {},
    file,
    span,
    path: [],
    related: [],
    fix: { safe, edits },
  };
}

const mend = (
  text: string,
  findings: readonly Diagnostic[],
  unsafe = false,
  reads = (_file: string, _text: string) => true,
) => applyFixes(findings, { textOf: (file) => (file === 'a' ? text : undefined), reads, unsafe }).get('a');

describe('applyFixes', () => {
  it('applies what does not clash; of two that do the first', () => {
    const one = findingWith([{ start: 0, end: 2, text: 'X' }]);
    const clashing = findingWith([
      { start: 1, end: 3, text: 'Y' },
      { start: 4, end: 5, text: 'Z' },
    ]);
    const beside = findingWith([{ start: 3, end: 4, text: '' }]);
    expect(mend('abcdef', [beside, clashing, one])).toEqual({ text: 'Xcef', count: 2 });
  });

  it('leaves unsafe fixes, other files and fixes that change nothing', () => {
    const unsafe = findingWith([{ start: 0, end: 1, text: 'X' }], false);
    expect(mend('abc', [unsafe])).toBeUndefined();
    expect(mend('abc', [unsafe], true)?.text).toBe('Xbc');
    expect(mend('abc', [findingWith([{ start: 0, end: 1, text: 'a' }])])).toBeUndefined();
    expect(mend('abc', [findingWith([{ start: 0, end: 1, text: 'X' }], true, 'weg')])).toBeUndefined();
  });

  it('keeps what two fixes would spoil together, and refuses one that spoils alone', () => {
    const doubled = (_file: string, text: string) => !text.includes('XX');
    const put = (start: number) => findingWith([{ start, end: start + 1, text: 'X' }]);
    expect(mend('abcd', [put(0), put(1), put(3)], false, doubled)).toEqual({ text: 'XbcX', count: 2 });
    expect(() => mend('aXb', [put(0)], false, doubled)).toThrow('unreadable');
    expect(mend('XXab', [put(2)], false, doubled)?.text).toBe(`${'X'.repeat(3)}b`);
  });

  it('changes only what the fixes name', () => {
    const edit = fc
      .tuple(fc.nat({ max: 60 }), fc.nat({ max: 6 }), fc.constantFrom('', '!', '!!'))
      .map(([start, length, text]) => ({ start, end: start + length, text }));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z\n# ]{70}$/u), fc.array(edit, { maxLength: 8 }), (text, edits) => {
        const { text: after } = mend(
          text,
          edits.map((one) => findingWith([one])),
        ) ?? { text };
        const named = new Set(
          edits.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
        );
        const kept = [...text].filter((_, index) => !named.has(index));
        // What no fix names stands there still, in order.
        let at = 0;
        for (const character of after) if (character === kept[at]) at += 1;
        expect(at).toBe(kept.length);
      }),
    );
  });
});

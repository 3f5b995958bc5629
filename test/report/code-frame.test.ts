import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/report/code-frame.ts';
import { plainPalette } from '../../src/report/palette.ts';
import { terminalWidth } from '../../src/report/terminal-text.ts';
import { spanOf } from './fake-report.ts';

const style = { palette: plainPalette, mark: (text: string) => text, width: 80, context: true };

function frame(text: string, part: string, width = 80): string[] {
  return codeFrame(text, spanOf(text, part), 'hier', { ...style, width });
}

describe('codeFrame', () => {
  it('shows the line before, the line, and carets under the span', () => {
    expect(frame('doelen:\n  - code: A1\n    teskt: Zorg\n', 'teskt')).toEqual([
      '2 |   - code: A1',
      '3 |     teskt: Zorg',
      '  |     ^^^^^ hier',
    ]);
  });

  it('expands tabs and counts wide and combining characters', () => {
    expect(frame('\tnaam', 'naam').slice(-1)).toEqual(['  |     ^^^^ hier']);
    expect(frame('漢字: 漢x', 'x').slice(-1)).toEqual(['  |         ^ hier']);
    expect(frame('e\u0301e\u0301 naam', 'naam').slice(-1)).toEqual(['  |    ^^^^ hier']);
  });

  it('marks the first line of a span over several lines, to its end', () => {
    expect(frame('a: b\n  c\nd', 'b\n  c')).toEqual(['1 | a: b', '  |    ^ hier']);
  });

  it('points at the end of the line, of the file, and of an empty file', () => {
    expect(frame('naam:\nx', '\n').slice(-1)).toEqual(['  |      ^ hier']);
    expect(frame('', '')).toEqual(['1 |', '  | ^ hier']);
  });

  it('leaves out a line break of Windows and a byte order mark', () => {
    expect(frame('\ufeffnaam: x\r\ny', 'naam')).toEqual(['1 | naam: x', '  | ^^^^ hier']);
  });

  it('shows the part of a long line that matters', () => {
    const [line = '', caret = ''] = frame(`${'a'.repeat(500)} fout ${'b'.repeat(500)}`, 'fout', 60);
    expect(line).toMatch(/^1 \| …a+ fout b+…$/);
    expect(line.indexOf('fout')).toBe(caret.indexOf('^^^^'));
    expect(terminalWidth(line)).toBe(64);
  });

  it('shows control characters as pictures', () => {
    expect(frame('naam: \u001b[31mrood\u202e', 'naam')[0]).toBe('1 | naam: ␛[31mrood\ufffd');
  });

  it('never fails, never exceeds its width and always has a caret', () => {
    const text = fc.string({ unit: 'binary', maxLength: 400 });
    fc.assert(
      fc.property(
        text,
        fc.nat(450),
        fc.nat(450),
        fc.integer({ min: 30, max: 90 }),
        (source, from, length, width) => {
          const at = (offset: number) => ({ offset, line: 1, column: 1 });
          const lines = codeFrame(source, { start: at(from), end: at(from + length) }, undefined, {
            ...style,
            width,
          });
          for (const line of lines) expect(terminalWidth(line)).toBeLessThanOrEqual(width + 5);
          expect(lines.at(-1)).toContain('^');
        },
      ),
    );
  });
});

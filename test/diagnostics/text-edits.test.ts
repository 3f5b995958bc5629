import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/diagnostics/text-edits.ts';

describe('applyEdits', () => {
  it('applies edits in any order', () => {
    const edits = [
      { start: 4, end: 5, text: '' },
      { start: 1, end: 1, text: 'XY' },
    ];
    expect(applyEdits('abcdef', edits).text).toBe('aXYbcdf');
  });

  it('leads every kept character back to where it was', () => {
    const edit = fc.record({ start: fc.nat(30), length: fc.nat(4), text: fc.constantFrom('', '#', '###') });
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{35}$/u), fc.array(edit, { maxLength: 5 }), (text, drafts) => {
        const edits = drafts.map(({ start, length, text: put }) => ({
          start,
          end: start + length,
          text: put,
        }));
        const edited = applyEdits(text, edits);
        for (let index = 0; index < edited.text.length; index++) {
          if (edited.text[index] !== '#') expect(text[edited.originalOffset(index)]).toBe(edited.text[index]);
        }
        expect(edited.originalOffset(edited.text.length)).toBe(text.length);
      }),
    );
  });
});

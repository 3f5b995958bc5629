import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../../src/render/pdf/text/run.ts';
import { type Setting, setLines } from '../../../../src/render/pdf/text/set-lines.ts';
import { body } from '../../../../src/render/pdf/text/typography.ts';
import { shelf } from '../shelf.ts';
import { lineBreak, mark, phrase, strong, text } from '../tree-builder.ts';

const setting = (width: number, hyphenate: boolean): Setting => ({
  shelf,
  width,
  hyphenate,
  style: body,
  align: 'left',
  role: 'text',
  linkColour: '#1f5a8a',
});

const letters = fc.string({
  unit: fc.constantFrom(...'abcdefgijkëlmnoprstuvwz-/.,()@ €1AV '),
  maxLength: 60,
});

const content = fc.array(
  fc.oneof(
    letters.map((value) => text(value)),
    letters.map((value) => strong(value)),
    letters.map((value) => phrase('emphasis', value)),
    fc.integer({ min: 1, max: 30 }).map((number) => mark(number)),
    fc.constant(null).map(() => lineBreak()),
  ),
  { maxLength: 12 },
);

const painted = (lines: ReturnType<typeof setLines>) =>
  lines
    .map((line) => line.pieces.map((piece) => (piece.run === undefined ? '' : piece.text)).join(''))
    .join('')
    .replace(/\s+/gu, '');

describe('setLines', () => {
  it('loses no character and never leaves its column', () => {
    fc.assert(
      fc.property(content, fc.integer({ min: 16, max: 400 }), fc.boolean(), (inlines, width, hyphenate) => {
        const runs = runsOf(inlines);
        const lines = setLines(runs, setting(width, hyphenate));
        expect(painted(lines)).toBe(
          runs
            .map((run) => run.text)
            .join('')
            .replace(/\s+/gu, ''),
        );
        for (const line of lines) {
          if (line.pieces.map((piece) => piece.text).join('').length > 1)
            expect(line.width).toBeLessThanOrEqual(width + 0.5);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('records each cut with what it painted there', () => {
    const lines = setLines(
      runsOf([text('Arbeidsongeschiktheidsverzekeringsmaatschappij')]),
      setting(90, true),
    );
    expect(lines.length).toBeGreaterThan(2);
    for (const [index, line] of lines.entries()) {
      const shown = line.pieces.map((piece) => piece.text).join('');
      if (index === lines.length - 1) expect(line.wordBreak).toBeUndefined();
      else {
        expect(line.wordBreak?.hyphen).toBe('-');
        expect(line.wordBreak?.word.slice(0, line.wordBreak.offset)).toMatch(
          new RegExp(`${shown.slice(0, -1)}$`),
        );
      }
    }
  });

  it('breaks a compound after its own hyphen without adding one', () => {
    const lines = setLines(runsOf([text('ambulante jeugd-GGZ')]), setting(85, true));
    const shown = lines.map((line) => line.pieces.map((piece) => piece.text).join(''));
    expect(shown).toEqual(['ambulante jeugd-', 'GGZ']);
    expect(lines.map((line) => line.wordBreak)).toEqual([undefined, undefined]);
  });

  it('cuts an address after a sign, and adds nothing to it', () => {
    const lines = setLines(
      runsOf([text('https://www.gemeentevoorbeeldstad.example/inkoop')]),
      setting(120, true),
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((line) => line.wordBreak === undefined || line.wordBreak.hyphen === '')).toBe(true);
  });

  it('keeps the mark of a note with its word', () => {
    for (let width = 60; width < 200; width += 3) {
      const lines = setLines(
        runsOf([text('gemeenten kopen zorg in!'), mark(12), text(' en meer')]),
        setting(width, false),
      );
      const first = lines.map((line) => line.pieces.map((piece) => piece.text).join(''));
      expect(first.some((line) => line.includes('in!12'))).toBe(true);
    }
  });
});

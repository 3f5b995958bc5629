import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteSource } from '../../../../src/render/pdf/page/note-stack.ts';
import { paginate } from '../../../../src/render/pdf/page/paginate.ts';
import { Keep, type Strip, stackHeight } from '../../../../src/render/pdf/strip/strip.ts';

const strip = (height: number, more: Partial<Strip> = {}): Strip => ({
  height,
  before: 0,
  items: [],
  notes: [],
  keep: Keep.none,
  ...more,
});
const noNotes: NoteSource = { ids: [], stripsOf: () => [], lead: 10 };
const room = () => ({ top: 0, bottom: 100 });
const heights = (strips: readonly Strip[], notes = noNotes) =>
  paginate(strips, room, notes).pages.map((page) => page.body.map(({ strip: one }) => one.height));

describe('paginate', () => {
  it('fills a page and goes on', () => {
    expect(heights([strip(60), strip(30), strip(20)])).toEqual([[60, 30], [20]]);
  });

  it('breaks where it hurts least, and at worst anywhere', () => {
    expect(heights([strip(50), strip(20, { keep: Keep.next }), strip(40)])).toEqual([[50], [20, 40]]);
    expect(heights([strip(50, { keep: Keep.lines }), strip(20, { keep: Keep.next }), strip(40)])).toEqual([
      [50],
      [20, 40],
    ]);
    expect(heights([strip(50, { keep: Keep.whole }), strip(40, { keep: Keep.whole }), strip(40)])).toEqual([
      [50, 40],
      [40],
    ]);
  });

  it('repeats the head of a table on a page that starts inside it', () => {
    const head = [strip(10, { keep: Keep.next })];
    expect(heights([...head, strip(60, { head }), strip(60, { head }), strip(60, { head })])).toEqual([
      [10, 60],
      [10, 60],
      [10, 60],
    ]);
  });

  it('leaves out the space above what starts a page', () => {
    const { pages } = paginate([strip(90), strip(90, { before: 20 })], room, noNotes);
    expect(pages[1]?.body[0]?.y).toBe(0);
  });

  it('puts a note on the page of its mark, and carries what is too long', () => {
    const lines = (count: number) => Array.from({ length: count }, () => strip(10));
    const notes: NoteSource = { ids: ['a'], stripsOf: (id) => lines(id === 'a' ? 3 : 14), lead: 10 };
    const marked = paginate([strip(50), strip(30, { notes: ['a'] })], room, notes);
    expect(marked.pages.map((page) => [page.body.length, page.notes.length])).toEqual([
      [1, 0],
      [1, 3],
    ]);
    const long = paginate([strip(20, { notes: ['b'] }), strip(20)], room, notes);
    expect(long.pages.flatMap((page) => page.notes)).toHaveLength(14 + 3);
    expect(long.pages[0]?.notes).toHaveLength(7);
  });

  it('places every strip and every note once, in order, inside the page', () => {
    const strips = fc.array(
      fc.record({
        height: fc.integer({ min: 1, max: 60 }),
        before: fc.integer({ min: 0, max: 9 }),
        keep: fc.constantFrom(...Object.values(Keep)),
        note: fc.option(fc.integer({ min: 0, max: 5 })),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        strips,
        fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 6, maxLength: 6 }),
        (given, sizes) => {
          const noteStrips = sizes.map((size) => Array.from({ length: size }, () => strip(7)));
          const notes: NoteSource = {
            ids: ['0', '1', '2', '3', '4', '5'],
            stripsOf: (id) => noteStrips[Number(id)] ?? [],
            lead: 5,
          };
          const all = given.map(({ height, before, keep, note }) =>
            strip(height, { before, keep, notes: note === null ? [] : [String(note)] }),
          );
          const { pages, oversize } = paginate(all, room, notes);
          expect(oversize).toEqual([]);
          expect(pages.flatMap((page) => page.body.map((placed) => placed.strip))).toEqual(all);
          expect(pages.flatMap((page) => page.notes)).toHaveLength(
            sizes.reduce((sum, size) => sum + size, 0),
          );
          for (const page of pages) {
            const last = page.body.at(-1);
            const bottom = last === undefined ? 0 : last.y + last.strip.height;
            const foot = page.notes.length === 0 ? 0 : stackHeight(page.notes) + 5;
            expect(bottom + foot).toBeLessThanOrEqual(100.5);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

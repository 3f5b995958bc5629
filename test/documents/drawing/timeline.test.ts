import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/documents/drawing/text-width.ts';
import { timeline } from '../../../src/documents/drawing/timeline.ts';
import { wrapText } from '../../../src/documents/drawing/wrap-text.ts';

const iso = fc
  .integer({ min: 17_897, max: 19_700 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const stretch = fc.tuple(iso, iso).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const day = iso.map((date) => ({ from: date, to: date }));
const label = fc.stringMatching(/^[A-Za-z&<">é -]{1,60}$/);
const input = fc.record({
  phases: fc.array(
    fc.tuple(stretch, label).map(([dates, name]) => ({ ...dates, label: name })),
    { maxLength: 4 },
  ),
  events: fc.array(fc.record({ date: fc.oneof(day, stretch), dateLabel: label, label }), { maxLength: 12 }),
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function textBoxes(svg: string): Box[] {
  return [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"([^>]*)>([^<]*)</g)].map(
    ([, x, y, rest = '', content = '']) => {
      const words = content
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
      const width = textWidth(words, 9.5, rest.includes('bold') ? 'bold' : 'normal');
      const left = Number(x) - (rest.includes('"end"') ? width : 0);
      return { left, right: left + width, top: Number(y) - 7, bottom: Number(y) + 2 };
    },
  );
}

describe('timeline', () => {
  it('keeps every text inside the drawing and clear of every other', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { svg, width, height } = timeline(given);
        const boxes = textBoxes(svg);
        for (const [index, box] of boxes.entries()) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(width + 0.1);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              box.right <= other.left ||
              other.right <= box.left ||
              box.bottom <= other.top ||
              other.bottom <= box.top;
            expect(apart).toBe(true);
          }
        }
        expect(svg).not.toMatch(/NaN|Infinity|undefined|height="-|<script|style=/);
      }),
      { numRuns: 300 },
    );
  });

  it('shows how exactly a date is known: a disc, a ring, a bar', () => {
    const one = (from: string, to: string) =>
      timeline({
        phases: [],
        events: [{ date: { from, to }, dateLabel: 'x', label: 'y' }],
      }).svg;
    expect(one('2021-02-01', '2021-02-01')).toMatch(/<circle[^>]*fill="house-main"/);
    expect(one('2021-05-11', '2021-05-20')).toMatch(/<circle[^>]*fill="#ffffff"/);
    expect(one('2021-01-01', '2021-03-31')).toMatch(/<rect[^>]*rx/);
  });

  it('draws time downwards, with every year that begins', () => {
    const event = (date: string) => ({ date: { from: date, to: date }, dateLabel: date, label: date });
    const { svg } = timeline({
      phases: [],
      events: ['2022-01-01', '2019-06-01'].map(event),
    });
    const years = [...svg.matchAll(/>(20\d\d)</g)].map((match) => match[1]);
    expect(years).toEqual(['2019', '2020', '2021', '2022']);
    expect(svg.indexOf('2019-06-01')).toBeLessThan(svg.indexOf('2022-01-01'));
  });
});

describe('wrapText', () => {
  it('never runs past the width and loses no letter', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zA-Z ]{1,80}$/),
        fc.integer({ min: 30, max: 200 }),
        (text, width) => {
          const lines = wrapText(text, width, 10);
          for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(width);
          expect(lines.join('').replace(/[- ]/g, '')).toBe(text.replace(/ /g, ''));
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barPanels } from '../../../src/documents/drawing/bar-panels.ts';
import { halfMatrix } from '../../../src/documents/drawing/half-matrix.ts';
import type { Drawing } from '../../../src/documents/drawing/house-palette.ts';
import { mosaic } from '../../../src/documents/drawing/mosaic.ts';
import { portfolioPlot } from '../../../src/documents/drawing/portfolio-plot.ts';
import { textWidth } from '../../../src/documents/drawing/text-width.ts';
import { tilesOf } from '../../../src/documents/drawing/tiles.ts';

const name = fc.stringMatching(/^[A-Za-z]{1,12}( [a-z]{1,14}){0,3}$/u);
const names = fc.array(name, { minLength: 1, maxLength: 12 });
const legend = { mutual: 'noemen elkaar', oneSided: 'één noemt de ander' };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function textBoxes({ svg }: Drawing): readonly Box[] {
  return [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"([^>]*)>([^<]*)</gu)].map(
    ([, x, y, rest = '', words = '']) => {
      const width = textWidth(words, 9.5, rest.includes('bold') ? 'bold' : 'normal');
      const shift = rest.includes('"end"') ? width : rest.includes('"middle"') ? width / 2 : 0;
      const left = Number(x) - shift;
      return { left, right: left + width, top: Number(y) - 7, bottom: Number(y) + 2 };
    },
  );
}

function expectLegible(given: Drawing): void {
  const boxes = textBoxes(given);
  for (const [index, box] of boxes.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(-0.1);
    expect(box.right).toBeLessThanOrEqual(given.width + 0.1);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(given.height + 0.1);
    for (const other of boxes.slice(index + 1)) {
      const apart =
        box.right <= other.left + 0.1 ||
        other.right <= box.left + 0.1 ||
        box.bottom <= other.top ||
        other.bottom <= box.top;
      expect(apart).toBe(true);
    }
  }
}

describe('figures', () => {
  it('bars: every text stays inside and clear of the others, and nothing is no bar', () => {
    const value = fc.integer({ min: 0, max: 99_999 });
    fc.assert(
      fc.property(names, fc.array(value, { minLength: 36, maxLength: 36 }), (rows, values) => {
        const panels = ['Cliënten', 'Aanbieders', 'Omzet (mln euro)'].map((title, panel) => ({
          title,
          values: rows.map((_, row) => {
            const number = values[panel * 12 + row] ?? 0;
            return { value: number, label: String(number) };
          }),
        }));
        expectLegible(barPanels(rows, panels));
      }),
    );
    expect(barPanels(['A'], [{ title: 'T', values: [{ value: 0, label: '0' }] }]).svg).toContain('width="0"');
  });

  it('half a matrix: a mark for each pair, beside the legend', () => {
    const two = [
      { first: 0, second: 1, mutual: true },
      { first: 1, second: 2, mutual: false },
    ];
    const drawn = halfMatrix(['Wonen', 'Crisis', 'Begeleiding'], two, legend);
    expect(drawn.svg.match(/<circle/gu)).toHaveLength(4);
    expectLegible(drawn);
    fc.assert(fc.property(names, (given) => expectLegible(halfMatrix(given, [], legend))));
  });

  it('portfolio: discs stay inside the field and clear of each other', () => {
    const point = fc.record({
      name,
      belang: fc.integer({ min: 0, max: 10 }),
      risico: fc.integer({ min: 0, max: 10 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 12 }), (points) => {
        const { svg, width } = portfolioPlot(points);
        const discs = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/gu)].map(
          ([, x, y]) => [Number(x), Number(y)] as const,
        );
        expect(discs).toHaveLength(points.length);
        for (const [index, [x, y]] of discs.entries()) {
          expect(x).toBeGreaterThan(0);
          expect(x).toBeLessThan(width);
          for (const [otherX, otherY] of discs.slice(index + 1)) {
            expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(16);
          }
        }
      }),
    );
  });

  it('mosaic: tiles fill the whole, each in proportion', () => {
    const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, (given) => {
        const falling = given.toSorted((a, b) => b - a);
        const total = falling.reduce((sum, value) => sum + value, 0);
        const tiles = tilesOf(falling, 400, 300);
        expect(tiles).toHaveLength(falling.length);
        for (const [index, tile] of tiles.entries()) {
          const share = (falling[index] ?? 0) / total;
          expect(tile.width * tile.height).toBeCloseTo(share * 400 * 300, 3);
          expect(tile.x + tile.width).toBeLessThanOrEqual(400.001);
          expect(tile.y + tile.height).toBeLessThanOrEqual(300.001);
        }
        expectLegible(
          mosaic(falling.map((value) => ({ name: 'Hoog-specialistisch', value, label: `${value}` }))),
        );
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureTiles } from '../../../src/documents/drawing/figure-tiles.ts';

const bars = fc.array(
  fc.record({
    name: fc.stringMatching(/^[0-9]{1,2}[a-z]?$/u),
    value: fc.nat(1_000_000),
    own: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);
const numbers = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(` ${name}="([\\d.-]+)"`, 'gu'))].map(([, value]) => Number(value));

test('a tile for each measure, a bar for each segment, all of it inside', () => {
  fc.assert(
    fc.property(bars, (given) => {
      const tile = { title: 'cliënten', label: '1.020', bars: given };
      const { svg, width, height } = figureTiles([tile, tile, tile]);
      expect(svg.match(/<rect/gu)).toHaveLength(given.length * 3);
      for (const x of [...numbers(svg, 'x'), ...numbers(svg, 'x2')]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width + 0.01);
      }
      for (const y of numbers(svg, 'y')) expect(y).toBeLessThanOrEqual(height);
      expect(numbers(svg, 'height').every((size) => size >= 0)).toBe(true);
    }),
  );
});

test('the own segment is filled, the others are outlines, also without colour', () => {
  const { svg } = figureTiles([
    {
      title: 'cliënten',
      label: '2',
      bars: [
        { name: '1', value: 2, own: true },
        { name: '2', value: 4, own: false },
      ],
    },
  ]);
  expect(svg.match(/<rect[^>]*fill="house-main"/gu)).toHaveLength(1);
  expect(svg.match(/<rect[^>]*fill="#ffffff" stroke="house-main"/gu)).toHaveLength(1);
});

test('names that do not fit are left out', () => {
  const bar = { name: 'Participatie', value: 1, own: false };
  const { svg } = figureTiles([{ title: 'cliënten', label: '1', bars: Array(30).fill(bar) }]);
  expect(svg).not.toContain('Participatie');
});

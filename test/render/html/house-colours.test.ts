import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastOf, houseColours } from '../../../src/render/house-colours.ts';

it('derives colours that can be read, from whatever it is given', () => {
  const colour = fc.stringMatching(/^#[0-9a-f]{6}$/);
  fc.assert(
    fc.property(colour, (given) => {
      const { main, tint } = houseColours(given);
      expect(contrastOf(main, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(main, tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf('#55555c', tint)).toBeGreaterThanOrEqual(4.5);
    }),
  );
  expect(houseColours('#00607f').main).toBe('#00607f');
  expect(houseColours('red;}body{display:none').main).toMatch(/^#[0-9a-f]{6}$/);
});

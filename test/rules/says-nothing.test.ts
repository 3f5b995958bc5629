import { expect, test } from 'vitest';
import { saysNothing } from '../../src/rules/says-nothing.ts';

test.each([
  'Niet van toepassing.',
  'N.v.t.',
  'Geen',
  'Er is geen communicatie nodig.',
  'Er volgen geen verdere besluiten.',
  'Hierna volgt niets meer.',
  'Een evaluatie is niet nodig.',
])('%j says there is nothing', (text) => {
  expect(saysNothing(text)).toBe(true);
});

test.each([
  undefined,
  'Het college besluit nog over de begroting.',
  'Er is geen apart besluit nodig; de raad krijgt een brief.',
  'Er zijn geen extra kosten. De raad krijgt een brief.',
  'De brief gaat naar de raad.',
])('%j says something', (text) => {
  expect(saysNothing(text)).toBe(false);
});

import { expect, test } from 'vitest';
import { sharedRuns } from './shared-runs.ts';

const source = 'De gemeenten kopen samen met de Stichting Zorg en Welzijn in het Noorden alle hulp in.';
const found = (text: string, names: readonly string[] = []) =>
  sharedRuns(new Map([['stuk', text]]), [source], names).shared.map(({ run }) => run);

test('a borrowed sentence is found whole, whatever its marks and line breaks', () => {
  expect(
    found('tekst: >-\n  De gemeenten **kopen** samen met de\n  Stichting “Zorg en Welzijn” in.'),
  ).toEqual(['de gemeenten kopen samen met de stichting zorg en welzijn in']);
});

test('seven words are no run', () => {
  expect(found('Gemeenten kopen samen met de Stichting Zorg aan.')).toEqual([]);
});

test('an official name counts as one word', () => {
  const text = 'Zij werken samen met de Stichting Zorg en Welzijn in het Noorden.';
  expect(found(text)).toHaveLength(1);
  expect(found(text, ['Stichting Zorg en Welzijn in het Noorden'])).toEqual([]);
  expect(found(`De gemeenten kopen ${text.slice(11)}`, ['Stichting Zorg en Welzijn in het Noorden'])).toEqual(
    [],
  );
});

test('it counts what it compared', () => {
  expect(sharedRuns(new Map([['stuk', 'een twee drie vier vijf zes zeven acht negen']]), []).compared).toBe(
    2,
  );
});

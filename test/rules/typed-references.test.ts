import { expect, test } from 'vitest';
import { firstOutOfOrder } from '../../src/rules/code-order.ts';
import { comparedWords, twinsAmong } from '../../src/rules/likeness.ts';
import { wrongNumbersIn } from '../../src/rules/typed-numbering.ts';
import { typedReferences } from '../../src/rules/typed-references.ts';

const seen = (text: string) => typedReferences(text).map(({ noun, number }) => `${noun} ${number}`);

test.each([
  ['Zie bijlage 2 en tabel 3.', ['bijlage 2', 'tabel 3']],
  ['Zie bijlagen 1, 2 en 4.', ['bijlage 1', 'bijlage 2', 'bijlage 4']],
  ['In hoofdstuk drie en paragraaf 2.3 staat het.', ['hoofdstuk 3', 'paragraaf 2.3']],
  ['Dat staat in bijlage B. En in de vierde tabel.', ['bijlage B', 'tabel 4']],
  ['Vraag een collega naar de bijlage en de vragen een voor een.', []],
  ['De fase en de figuur zijn nieuw; bijlage 2020/12 ook.', []],
])('%s holds %j', (text, expected) => {
  expect(seen(text)).toEqual(expected);
});

test.each([
  [['1', '2', '4'], 2, '3'],
  [['1a', '1b', '2a', '2c'], 3, '2b'],
  [['A', 'C'], 1, 'B'],
  [['1', '2', '2'], 2, '3'],
])('the row %j goes wrong at %i', (codes, index, expected) => {
  expect(firstOutOfOrder(codes)).toEqual({ index, expected });
});

test.each([[['1', '2', '3']], [['1a', '1b', '2', '3a']], [['x1', 'y']]])(
  'the row %j is in order, or no row',
  (codes) => {
    expect(firstOutOfOrder(codes)).toBeUndefined();
  },
);

test('typed numbers are wrong where a row breaks, and right where they repeat or go on', () => {
  const wrong = (text: string) => wrongNumbersIn(text).map(({ number, expected }) => [number, expected]);
  expect(wrong('1. een\n2. twee\n4. vier')).toEqual([['4', '3']]);
  expect(wrong('1. een\n1. twee\n1. drie')).toEqual([]);
  expect(wrong('3. drie\n4. vier')).toEqual([]);
  expect(wrong('## 1 Waarom\n\n1. een\n2. twee\n\n## 3 Hoe')).toEqual([['3', '2']]);
});

test('texts are twins by their words, unless a number or a name differs', () => {
  const twins = (...texts: readonly string[]) =>
    twinsAmong(
      texts.map((item) => ({ item, words: comparedWords(item) })),
      5,
      new Set(['ouderen', 'jongeren']),
    ).length;
  const goal = 'Alle ouderen krijgen binnen 5 dagen passende steun van het team';
  expect(twins(goal, goal)).toBe(1);
  expect(twins(goal, goal.replace('steun van', 'steun door'))).toBe(1);
  expect(twins(goal, goal.replace('5', '6'))).toBe(0);
  expect(twins(goal, goal.replace('ouderen', 'jongeren'))).toBe(0);
});

import { describe, expect, it } from 'vitest';
import { canBeSame, spanOf } from '../../src/rules/moment-span.ts';
import { typedMomentsIn } from '../../src/rules/typed-moments.ts';

const spans = (text: string) =>
  typedMomentsIn(text).map(({ text: words, span }) => [words, span?.from, span?.to, span?.bound]);

describe('a typed moment', () => {
  it.each([
    ['op 3 maart 2024', '3 maart 2024', '2024-03-03', '2024-03-03', undefined],
    ['op 03-04-2024.', '03-04-2024', '2024-04-03', '2024-04-03', undefined],
    ['medio mei 2024', 'medio mei 2024', '2024-05-10', '2024-05-20', undefined],
    ['in april/mei 2024', 'april/mei 2024', '2024-04-01', '2024-05-31', undefined],
    ['voor 1 juli 2024', 'voor 1 juli 2024', '2024-07-01', '2024-07-01', 'voor'],
    ['het derde kwartaal van 2024', 'derde kwartaal van 2024', '2024-07-01', '2024-09-30', undefined],
    ['eind 2024', 'eind 2024', '2024-09-01', '2024-12-31', undefined],
    ['sinds 2021.', 'sinds 2021', '2021-01-01', '2021-12-31', 'vanaf'],
  ])('is read in "%s"', (text, words, from, to, bound) => {
    expect(spans(text)).toEqual([[words, from, to, bound]]);
  });

  it('has no span without a year', () => {
    expect(spans('op 3 maart en in juni')).toEqual([
      ['3 maart', undefined, undefined, undefined],
      ['juni', undefined, undefined, undefined],
    ]);
  });

  it('is no name, no budget and no day that is not there', () => {
    expect(typedMomentsIn('de begroting voor 2024 en mei, of 31 april 2024')).toEqual([]);
  });
});

describe('two moments', () => {
  it.each([
    ['2024-05-13', 'medio 2024-05', true],
    ['2024-05-13', 'begin 2024-05', false],
    ['2024-06', 'voor 2024-07-01', true],
    ['2024-08', 'voor 2024-07-01', false],
    ['voor 2024-08-01', 'voor 2024-07-01', false],
    ['2023-01', 'vanaf 2024', false],
    ['circa 2024-05', '2024-06', true],
  ])('%s and %s can be the same: %s', (a, b, same) => {
    const [first, second] = [spanOf(a), spanOf(b)];
    expect(first && second && canBeSame(first, second)).toBe(same);
    expect(first && second && canBeSame(second, first)).toBe(same);
  });
});

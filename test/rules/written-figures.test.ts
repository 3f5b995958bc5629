import { expect, test } from 'vitest';
import { likelyWrong, typingSlip } from '../../src/rules/typing-slip.ts';
import { numberOfWord } from '../../src/rules/words/number-words.ts';
import { writtenFigures } from '../../src/rules/written-figures.ts';

const read = (text: string) =>
  writtenFigures(text).map(({ kind, value, start, end }) => [kind, value, text.slice(start, end)]);

test('number words, with and without their marks', () => {
  expect(
    ['zeven', 'tweeënvijftig', 'achtendertig', 'driehonderd', 'één'].map((word) => numberOfWord(word)),
  ).toEqual([7, 52, 38, 300, 1]);
  expect(numberOfWord('een')).toBeUndefined();
  expect(numberOfWord('een', true)).toBe(1);
});

test('percentages, shares, amounts, lengths and counts', () => {
  expect(read('Dat is 4,5% meer.')).toEqual([['percentage', 4.5, '4,5%']]);
  expect(read('Eén op de vier kinderen.')).toEqual([['share', 0.25, 'Eén op de vier']]);
  expect(read('Een derde van de ouders.')).toEqual([['share', 1 / 3, 'Een derde']]);
  expect(read('Het kost € 9,2 mln per jaar.')).toEqual([['amount', 9_200_000, '€ 9,2 mln']]);
  expect(read('Er is 2 ton.')).toEqual([['amount', 200_000, '2 ton']]);
  expect(read('Het duurt drie jaar.')).toEqual([['duration', 3, 'drie']]);
  expect(read('Er zijn 1.240 ritten.')).toEqual([['count', 1240, '1.240']]);
});

test('years, dates, articles and other labels are no figures', () => {
  expect(read('In 2019, op 3 mei 2020 en volgens artikel 12 in fase 2, versie 1.0.')).toEqual([]);
  expect(read('Een derde partij en een op maat gemaakt plan.')).toEqual([]);
});

test('a slip of typing is told by its shape, and points at the number that is wrong', () => {
  expect([typingSlip(29, 92), typingSlip(920, 92), typingSlip(93, 92), typingSlip(17, 92)]).toEqual([
    3, 2, 1, 0,
  ]);
  const cell = (value: number) => ({ value });
  expect(likelyWrong(cell(100), [cell(46), cell(36)]).value).toBe(46);
  expect(likelyWrong(cell(570), [cell(365), cell(203)]).value).toBe(570);
});

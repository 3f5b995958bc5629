import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatAmount } from '../../../src/text/notation/amount.ts';
import { formatDate } from '../../../src/text/notation/date.ts';
import { formatEnumeration } from '../../../src/text/notation/enumeration.ts';
import { formatNumber } from '../../../src/text/notation/number.ts';
import { formatPercentage, percentageOf } from '../../../src/text/notation/percentage.ts';
import { formatTrend } from '../../../src/text/notation/trend.ts';

describe('numbers', () => {
  test.each([
    [1020, undefined, '1.020'],
    [9.2, undefined, '9,2'],
    [0, undefined, '0'],
    [-1234567.5, undefined, '-1.234.567,5'],
    [1.005, 2, '1,01'],
    [2.5, 0, '3'],
    [-2.5, 0, '-3'],
    [-0.4, 0, '0'],
    [1e21, undefined, '1.000.000.000.000.000.000.000'],
    [1e-7, undefined, '0,0000001'],
    [999.995, 2, '1.000,00'],
  ])('%d with %s decimals is %s', (value, decimals, text) => {
    expect(formatNumber(value, { decimals })).toBe(text);
  });

  test('large numbers carry their unit', () => {
    expect(formatNumber(27_700_000, { magnitude: 'mln' })).toBe('27,7\u00a0mln');
    expect(formatNumber(27_000_000, { magnitude: 'mln' })).toBe('27\u00a0mln');
    expect(formatNumber(1_250_000_000, { magnitude: 'mld', decimals: 2 })).toBe('1,25\u00a0mld');
  });

  test('whatever the number, its notation reads back as the number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = formatNumber(value).replaceAll('.', '').replace(',', '.');
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('amounts, percentages and trends', () => {
  test('amounts show cents where there are any', () => {
    expect(formatAmount(1234.5)).toBe('€\u00a01.234,50');
    expect(formatAmount(1234)).toBe('€\u00a01.234');
    expect(formatAmount(-12)).toBe('€\u00a0-12');
    expect(formatAmount(27_700_000, { magnitude: 'mln' })).toBe('€\u00a027,7\u00a0mln');
  });

  test('percentages are computed exactly', () => {
    expect(formatPercentage(21.5)).toBe('22%');
    expect(percentageOf(1, 3, 1)).toBe('33,3%');
    expect(percentageOf(1, 8)).toBe('13%');
    expect(percentageOf(1.005, 100, 2)).toBe('1,01%');
    expect(percentageOf(1, 0)).toBeUndefined();
  });

  test('trends', () => {
    expect(formatTrend(100, 122)).toBe('stijgt met 22%');
    expect(formatTrend(100, 95)).toBe('daalt met 5%');
    expect(formatTrend(7, 7)).toBe('blijft gelijk');
    expect(formatTrend(1000, 1001)).toBe('blijft nagenoeg gelijk');
    expect(formatTrend(0, 5)).toBe('stijgt van 0 naar 5');
  });
});

describe('dates and enumerations', () => {
  test.each([
    ['2020-10-26', '26 oktober 2020'],
    ['2020-10-01', '1 oktober 2020'],
    ['2020-10', 'oktober 2020'],
    ['2020', '2020'],
    ['2020-02-29', '29 februari 2020'],
    ['2021-02-29', undefined],
    ['2020-13', undefined],
    ['2020-00-10', undefined],
    ['26-10-2020', undefined],
  ])('%s is %s', (iso, text) => {
    expect(formatDate(iso)).toBe(text);
  });

  test('enumerations', () => {
    expect(formatEnumeration([])).toBe('');
    expect(formatEnumeration(['a'])).toBe('a');
    expect(formatEnumeration(['a', 'b'])).toBe('a en b');
    expect(formatEnumeration(['a', 'b', 'c'], 'of')).toBe('a, b of c');
  });
});

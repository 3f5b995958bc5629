import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay, nuances, parseMoment } from '../../src/model/moment.ts';

const pad = (value: number) => String(value).padStart(2, '0');
const aDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every calendar day is a day, and means itself', () => {
  fc.assert(
    fc.property(aDay, (text) => {
      expect(isDay(text)).toBe(true);
      expect(parseMoment(text)).toEqual({ precision: 'day', from: text, to: text });
    }),
  );
});

test('a date is a day exactly when the calendar has it', () => {
  const part = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), part(13), part(32), (year, month, day) => {
      const date = new Date(Date.UTC(year, month - 1, day));
      const exists =
        date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      const text = `${year}-${pad(month)}-${pad(day)}`;
      expect(isDay(text)).toBe(exists);
      expect(parseMoment(text) !== undefined).toBe(exists);
    }),
  );
});

test('a moment spans the days it can mean, whatever loosens it', () => {
  const nuance = fc.option(fc.constantFrom(...nuances), { nil: undefined });
  const rest = fc.constantFrom('', '-02', '-12', '-K1', '-K4', '-02-28');
  fc.assert(
    fc.property(nuance, fc.integer({ min: 1900, max: 2199 }), rest, (word, year, tail) => {
      const moment = parseMoment(`${word === undefined ? '' : `${word} `}${year}${tail}`);
      expect(moment?.nuance).toBe(word);
      expect(isDay(moment?.from ?? '')).toBe(true);
      expect(isDay(moment?.to ?? '')).toBe(true);
      expect((moment?.from ?? '') <= (moment?.to ?? '')).toBe(true);
    }),
  );
});

test.each([
  ['2021', 'year', '2021-01-01', '2021-12-31'],
  ['2021-K3', 'quarter', '2021-07-01', '2021-09-30'],
  ['2020-02', 'month', '2020-02-01', '2020-02-29'],
  ['2021-02', 'month', '2021-02-01', '2021-02-28'],
  ['medio 2020-05', 'month', '2020-05-01', '2020-05-31'],
  ['voor 2021-07-01', 'day', '2021-07-01', '2021-07-01'],
])('%s is known to the %s', (text, precision, from, to) => {
  expect(parseMoment(text)).toMatchObject({ precision, from, to });
});

test.each([
  '',
  '2021-13',
  '2021-00',
  '2021-K5',
  '2021-k1',
  '1-2-2021',
  '2021-2-1',
  'medio',
  'medio  2021',
  'Medio 2021',
  '2021-02-30',
  '2021 ',
  '20210201',
  'na 2021',
])('%j is no moment', (text) => {
  expect(parseMoment(text)).toBeUndefined();
});

test('no text makes the parser fail', () => {
  fc.assert(fc.property(fc.string(), (text) => void parseMoment(text)));
});

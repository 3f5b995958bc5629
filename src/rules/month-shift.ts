import { daysInMonth } from '../model/moment.ts';

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** The day `months` before (or, below zero, after) a calendar day, both YYYY-MM-DD; a month that is too short gives its last day. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) - months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return `${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(Math.min(date, daysInMonth(newYear, newMonth)), 2)}`;
}

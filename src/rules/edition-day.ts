import type { Edition } from '../model/edition.ts';

/** The last day on which an edition can have been written: its date, else the end of the year it is about. */
export function lastDayOf({ date, document }: Edition): string | undefined {
  if (date) return date.value;
  return document.jaar === undefined ? undefined : `${document.jaar}-12-31`;
}

/** A day some days later. */
export function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

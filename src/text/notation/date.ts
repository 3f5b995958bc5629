import { dutchMonths } from '../../diagnostics/dutch-months.ts';

/** An ISO date as Dutch text, as precise as it is: 26 oktober 2020, oktober 2020 or 2020. Undefined when it is no date. */
export function formatDate(iso: string): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!parts) return undefined;
  const [, year = '', month, day] = parts;
  if (month === undefined) return year;
  const name = dutchMonths[Number(month) - 1];
  if (name === undefined) return undefined;
  if (day === undefined) return `${name} ${year}`;
  if (Number(day) < 1 || Number(day) > daysIn(Number(year), Number(month))) return undefined;
  return `${Number(day)} ${name} ${year}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

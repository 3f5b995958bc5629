import * as z from 'zod';

/** Number of days of a month, counted from 1. */
export const daysInMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Whether `text` is a calendar day written as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const match = dayPattern.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How exactly a moment is known. */
type Precision = 'day' | 'month' | 'quarter' | 'year';

/** Words that loosen a moment: "medio 2020-05". */
export const nuances = ['begin', 'medio', 'eind', 'voor', 'vanaf', 'circa'] as const;

/** A moment with its precision; `from` and `to` are the first and last day it can mean. */
export interface Moment {
  readonly nuance?: (typeof nuances)[number];
  readonly precision: Precision;
  readonly from: string;
  readonly to: string;
}

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/u;

const momentPattern =
  /^(?:(begin|medio|eind|voor|vanaf|circa) )?(\d{4})(?:-(?:K([1-4])|(\d{2})(?:-(\d{2}))?))?$/u;

const pad = (value: number) => String(value).padStart(2, '0');

/** Reads "2021-02-01", "2021-02", "2021-K3", "2021" or one of these after a nuance; undefined otherwise. */
export function parseMoment(text: string): Moment | undefined {
  const match = momentPattern.exec(text);
  if (!match) return undefined;
  const nuance = match[1] as Moment['nuance'];
  const year = Number(match[2]);
  const span = (precision: Precision, first: number, last: number, day?: number): Moment => ({
    ...(nuance === undefined ? {} : { nuance }),
    precision,
    from: `${match[2]}-${pad(first)}-${pad(day ?? 1)}`,
    to: `${match[2]}-${pad(last)}-${pad(day ?? daysInMonth(year, last))}`,
  });
  if (match[3]) return span('quarter', Number(match[3]) * 3 - 2, Number(match[3]) * 3);
  if (match[4] === undefined) return span('year', 1, 12);
  const month = Number(match[4]);
  if (month < 1 || month > 12) return undefined;
  if (match[5] === undefined) return span('month', month, month);
  return isDay(`${match[2]}-${match[4]}-${match[5]}`)
    ? span('day', month, month, Number(match[5]))
    : undefined;
}

/** A calendar day, YYYY-MM-DD. */
export const day = (uitleg: string) =>
  z.stringFormat('date', isDay).meta({ description: uitleg, pattern: dayPattern.source });

/** A moment that may be known less exactly than to the day. */
export const moment = (uitleg: string) =>
  z
    .stringFormat('moment', (text) => parseMoment(text) !== undefined)
    .meta({
      description: `${uitleg} Schrijf 2021-02-01, 2021-02, 2021-K3, 2021, of met begin, medio, eind, voor, vanaf of circa ervoor.`,
      pattern: momentPattern.source,
    });

/** A stretch of time from one moment up to and including another. */
export const period = (uitleg: string) =>
  z
    .strictObject({
      van: moment('Begin van de periode.'),
      tot: moment('Laatste moment van de periode.').optional(),
    })
    .meta({ description: uitleg });

/** A calendar year. */
export const year = (uitleg: string) => z.int().min(1990).max(2100).meta({ description: uitleg });

import { parseMoment } from '../model/moment.ts';
import { formatDate } from '../text/notation/date.ts';

const nuanceWords = {
  begin: 'begin',
  medio: 'medio',
  eind: 'eind',
  voor: 'vóór',
  vanaf: 'vanaf',
  circa: 'rond',
} as const;
const quarters = ['eerste', 'tweede', 'derde', 'vierde'] as const;

/** A moment in Dutch, as exactly as it is known: "medio mei 2020", "vóór 1 juli 2021", "derde kwartaal van 2021". */
export function momentWords(text: string): string | undefined {
  const moment = parseMoment(text);
  if (!moment) return undefined;
  const month = Number(moment.from.slice(5, 7));
  const words =
    moment.precision === 'quarter'
      ? `${quarters[(month - 1) / 3]} kwartaal van ${moment.from.slice(0, 4)}`
      : formatDate(moment.from.slice(0, { day: 10, month: 7, year: 4 }[moment.precision]));
  return moment.nuance && words ? `${nuanceWords[moment.nuance]} ${words}` : words;
}

/** A stretch of time in Dutch: "april tot en met september 2019". The year is said once when it is the same. */
export function periodWords(from: string, to: string | undefined): string | undefined {
  const first = momentWords(from);
  if (to === undefined || to === from || first === undefined) return first;
  const last = momentWords(to);
  const [start, end] = [parseMoment(from), parseMoment(to)];
  if (last === undefined || !start || !end) return undefined;
  const year = ` ${start.from.slice(0, 4)}`;
  const isSameYear = start.precision !== 'year' && start.from.slice(0, 4) === end.from.slice(0, 4);
  return `${isSameYear && first.endsWith(year) ? first.slice(0, -year.length) : first} tot en met ${last}`;
}

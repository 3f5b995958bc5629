import { dutchMonths } from '../../diagnostics/dutch-months.ts';

const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/u;
const yearFirst = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/u;
const inWords = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/iu;

/** The date, as year-month-day, that a person meant who wrote it the Dutch way; undefined when there is none. */
export function suggestedDate(text: string): string | undefined {
  const trimmed = text.trim();
  const numbers = dayFirst.exec(trimmed);
  if (numbers !== null) return existing(numbers[3], numbers[2], numbers[1]);
  const reversed = yearFirst.exec(trimmed);
  if (reversed !== null) return existing(reversed[1], reversed[2], reversed[3]);
  const [, day, word = '', year] = inWords.exec(trimmed) ?? [];
  const month = word.length < 3 ? -1 : dutchMonths.findIndex((name) => name.startsWith(word.toLowerCase()));
  return month === -1 ? undefined : existing(year, String(month + 1), day);
}

function existing(year = '', month = '', day = ''): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return real ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}

/** The number meant by text in Dutch notation: `9,2`, `1.000,50`, `€ 5`, `12%`; undefined when there is none. */
export function suggestedNumber(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^€\s*/u, '')
    .replace(/\s*(?:%|euro)$/iu, '')
    .replace(/,-+$/u, '');
  const dutch = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/u.exec(bare);
  const plain = dutch === null ? bare : `${dutch[1]}${dutch[2]?.replaceAll('.', '')}.${dutch[3] ?? '0'}`;
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? String(Number(plain)) : undefined;
}

const yes = new Set(['ja', 'yes', 'on', 'waar', 'true', 'j', 'y']);
const no = new Set(['nee', 'neen', 'no', 'off', 'onwaar', 'false', 'n']);

/** `true` or `false` for a word that says yes or no. */
export function suggestedBoolean(text: string): 'true' | 'false' | undefined {
  const word = text.trim().toLowerCase();
  return yes.has(word) ? 'true' : no.has(word) ? 'false' : undefined;
}

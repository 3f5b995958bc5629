import { firstOutOfOrder } from './code-order.ts';

/** A number that a person typed at the start of a heading, point or bold line. */
interface TypedNumber {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** A typed number that does not follow the one before it in its row. */
export interface WrongNumber extends TypedNumber {
  readonly expected: string;
}

/** What may stand before a typed number: a heading, a list marker, bold words, and a word such as "Stap". */
const numbered =
  /^([ \t]*)((?:#{1,6}[ \t]+|[-*+][ \t]+)?(?:\*\*|__)?(?:(fase|stap|deel|punt|vraag|spoor|pijler|focuspunt|uitgangspunt|beslispunt|doel)[ \t]+)?)(\d{1,2}[a-z]?|[a-z])([.):])?(?=[ \t*]|$)/iu;

/**
 * The first wrong number of each row of typed numbers in a text: points of one list, headings of one level, bold
 * lines. A row that repeats one number ("1. 1. 1.") is numbered by us, and right.
 */
export function wrongNumbersIn(text: string): readonly WrongNumber[] {
  const rows = new Map<string, TypedNumber[]>();
  const wrong: WrongNumber[] = [];
  const close = (kept: (row: string) => boolean) => {
    for (const [row, numbers] of rows) {
      if (kept(row)) continue;
      wrong.push(...firstWrong(numbers));
      rows.delete(row);
    }
  };
  let at = 0;
  for (const line of text.split('\n')) {
    const match = numbered.exec(line);
    const [, indent = '', lead = '', word, number = '', mark] = match ?? [];
    const isHeading = /^#/u.test(lead);
    const isBold = /\*\*|__/u.test(lead);
    // A number without a mark belongs to a word: "Fase 2", "## 2 Aanpak".
    const isNumber =
      match !== null && (mark !== undefined || word !== undefined || (isHeading && /^\d/u.test(number)));
    const isLetter = /^[a-z]$/iu.test(number);
    if (isNumber && !(isLetter && mark === undefined)) {
      const style = `${isHeading ? lead.trim() : isBold ? 'bold' : `point ${indent.length}`} ${word?.toLowerCase() ?? mark ?? ''} ${isLetter ? 'a' : '1'}`;
      const start = at + indent.length + lead.length;
      rows.set(style, [
        ...(rows.get(style) ?? []),
        { number: number.toLowerCase(), start, end: start + number.length },
      ]);
    } else if (/^#/u.test(line)) {
      // A heading ends the lists above it.
      close((row) => row.startsWith('#') || row.startsWith('bold'));
    } else if (/^\S/u.test(line) && !/^[-*+][ \t]/u.test(line)) {
      close((row) => !row.startsWith('point'));
    }
    at += line.length + 1;
  }
  close(() => false);
  return wrong.sort((a, b) => a.start - b.start);
}

/** A row starts anywhere: a text may go on with the numbers of another. */
export function firstWrong<T extends { readonly number: string }>(
  numbers: readonly T[],
): readonly (T & { readonly expected: string })[] {
  const [first] = numbers;
  if (!first || numbers.length < 2 || numbers.every(({ number }) => number === first.number)) return [];
  const shift = startOf(first.number);
  const found = firstOutOfOrder([...shift, ...numbers.map(({ number }) => number)]);
  const wrong = found && numbers[found.index - shift.length];
  return found && wrong ? [{ ...wrong, expected: found.expected }] : [];
}

/** The numbers that would come before the first, so that a row may begin later than at 1. */
function startOf(first: string): readonly string[] {
  const number = Number(first);
  if (Number.isInteger(number))
    return Array.from({ length: Math.max(0, number - 1) }, (_, index) => String(index + 1));
  const letter = /^[a-z]$/u.test(first) ? first.charCodeAt(0) - 97 : 0;
  return Array.from({ length: letter }, (_, index) => String.fromCharCode(97 + index));
}

import { textAfterQuote, unclosedQuote, unknownEscape } from '../../diagnostics/catalogue/quoting-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { type Line, lineAt, partsOf } from './lines.ts';
import { linesNear, linesOpening, type Mistake, type Pitfall, quoted } from './mistake.ts';

/** A quote that opens a value and finds no partner on its line. */
export const unclosedQuotePitfall: Pitfall = (reading, error) => {
  const lines = [...linesOpening(reading, error), ...linesNear(reading, error)];
  return lines.map(unclosedOn).filter((mistake) => mistake !== undefined);
};

function unclosedOn(line: Line): Mistake | undefined {
  const { value, valueStart } = partsOf(line);
  const quote = value.charAt(0);
  if ((quote !== '"' && quote !== "'") || closingQuote(value) !== undefined) return undefined;
  const end = valueStart + value.length;
  const whole = { start: valueStart, end, text: quoted(value) };
  return {
    start: valueStart,
    end: valueStart + 1,
    safe: false,
    hidesRest: true,
    // An apostrophe that opens a word ('s-Hertogenbosch) is part of the text.
    repairs: [
      /^'\p{L}{1,2}[\s-]/u.test(value) ? [whole] : [{ start: end, end, text: quote }],
      [{ start: valueStart, end: valueStart + 1, text: '' }],
    ],
    report: (place, details) => diagnose(unclosedQuote, place, { quote }, details),
  };
}

/** Text after the quote that closes a value. */
export const textAfterQuotePitfall: Pitfall = (reading, error) =>
  linesNear(reading, error)
    .map(textAfterOn)
    .filter((mistake) => mistake !== undefined);

function textAfterOn(line: Line): Mistake | undefined {
  const { value, valueStart } = partsOf(line);
  const quote = value.charAt(0);
  if (quote !== '"' && quote !== "'") return undefined;
  const closing = closingQuote(value);
  if (closing === undefined) return undefined;
  const rest = value.slice(closing + 1).trim();
  if (rest === '' || rest.startsWith('#')) return undefined;
  // In `"a" en "b"` every quote has its partner; in `"hij "ja" x"` the outer two are one pair.
  const paired = value[closing - 1] !== ' ' && value[closing + 1] === ' ';
  const inner = value.endsWith(quote) && !paired ? value.slice(1, -1) : value;
  const end = valueStart + value.length;
  return {
    start: end - rest.length,
    end,
    safe: false,
    repairs: [[{ start: valueStart, end, text: quoted(inner) }]],
    report: (place, details) => diagnose(textAfterQuote, place, { quote, rest }, details),
  };
}

/** Backslashes between double quotes that start no known code: all those of one line are one mistake. */
export const unknownEscapePitfall: Pitfall = (reading, error) => {
  if (error.code !== 'BAD_DQ_ESCAPE') return [];
  const line = lineAt(reading.lines, error.start);
  const edits = reading.parsed.errors
    .filter(({ code, start }) => code === error.code && lineAt(reading.lines, start) === line)
    .map(({ start }) => ({ start, end: start, text: '\\' }));
  const text = reading.text.slice(error.start, error.start + 2);
  const report: Mistake['report'] = (place, details) => diagnose(unknownEscape, place, { text }, details);
  return [{ start: error.start, end: error.start + 2, safe: false, repairs: [edits], report }];
};

/** Where the quote a value starts with is closed, as the parser sees it. */
function closingQuote(value: string): number | undefined {
  const double = value.startsWith('"');
  for (let at = 1; at < value.length; at++) {
    if (double && value[at] === '\\') at++;
    else if (value[at] === value[0]) {
      if (double || value[at + 1] !== "'") return at;
      at++;
    }
  }
  return undefined;
}

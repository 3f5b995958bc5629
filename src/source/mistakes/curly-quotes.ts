import { curlyQuotes } from '../../diagnostics/catalogue/quoting-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { partsOf } from './lines.ts';
import { linesNear, linesOpening, type Mistake, type Pitfall, quoted } from './mistake.ts';

const delimited = /^([“”„‟‘’‚‛"'])(.*)([“”„‟‘’‚‛"'])$/u;
const curly = /[“”„‟‘’‚‛]/u;

/** A value or a key between quotes of which at least one is curly. */
export const curlyQuotesPitfall: Pitfall = (reading, error) =>
  [...linesOpening(reading, error), ...linesNear(reading, error)].flatMap((line) => {
    const { key, restStart, value, valueStart } = partsOf(line);
    return [mistakeIn(value, valueStart), mistakeIn(key ?? '', restStart)].filter(
      (guess) => guess !== undefined,
    );
  });

function mistakeIn(text: string, start: number): Mistake | undefined {
  const [, opening = '', inner = '', closing = ''] = delimited.exec(text) ?? [];
  if (!curly.test(opening) && !curly.test(closing)) return undefined;
  const end = start + text.length;
  return {
    start: curly.test(opening) ? start : end - 1,
    end: curly.test(opening) ? start + 1 : end,
    safe: true,
    hidesRest: !curly.test(opening),
    repairs: [[{ start, end, text: quoted(inner) }]],
    report: (place, details) => diagnose(curlyQuotes, place, { quote: `${opening}…${closing}` }, details),
  };
}

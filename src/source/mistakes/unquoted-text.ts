import { colonInText, specialStart, unclosedBracket } from '../../diagnostics/catalogue/quoting-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { TextEdit } from '../../diagnostics/diagnostic.ts';
import { type Line, linesUnder, partsOf } from './lines.ts';
import { linesNear, type Mistake, type Pitfall, quoted, type Reading } from './mistake.ts';

const special = /^(?:[@`%*&![{}\],|>]|[-?](?= ))/u;
const colon = /:(?=\s|$)/u;
const keyLine = /^[ \t]*(?:-[ \t]+)*([\p{L}_][\p{L}\w-]*)[ \t]*:(?:\s|$)/u;

/** `[een, twee` without its partner. */
export const unclosedBracketPitfall: Pitfall = (reading, error) =>
  linesNear(reading, error).flatMap((line) => {
    const { value, valueStart } = partsOf(line);
    const bracket = value.charAt(0);
    const partner = bracket === '[' ? ']' : bracket === '{' ? '}' : undefined;
    if (partner === undefined || value.includes(partner)) return [];
    const end = valueStart + value.length;
    const report: Mistake['report'] = (place, details) =>
      diagnose(unclosedBracket, place, { bracket }, details);
    const repairs = [[{ start: end, end, text: partner }], ...quotings(reading, line)];
    return [{ start: valueStart, end: valueStart + 1, safe: false, hidesRest: true, repairs, report }];
  });

/** A text that starts with a character YAML keeps for itself. */
export const specialStartPitfall: Pitfall = (reading, error) =>
  linesNear(reading, error).flatMap((line) => {
    const { value, valueStart } = partsOf(line);
    const [character] = special.exec(value) ?? [];
    // At the very start of a line a percent sign opens a directive, so no text was meant there.
    if (character === undefined || (character === '%' && valueStart === line.start)) return [];
    const report: Mistake['report'] = (place, details) =>
      diagnose(specialStart, place, { character }, details);
    return [{ start: valueStart, end: valueStart + 1, safe: true, repairs: quotings(reading, line), report }];
  });

/** `titel: Wonen: nieuw`, also when the second colon stands on a line that continues the text. */
export const colonInTextPitfall: Pitfall = (reading, error) =>
  linesNear(reading, error).flatMap((line) => {
    const { key, columns, value, valueStart } = partsOf(line);
    if (key === undefined && columns.length === 1) return [];
    if (value === '' || /^["'|>#]/u.test(value)) return [];
    const under = linesUnder(reading.lines, line);
    const colonLine = [line, ...under].find((next) => colon.test(next === line ? value : next.text));
    if (colonLine === undefined || (colonLine !== line && looksLikeField(reading, colonLine, value)))
      return [];
    const inLine = colonLine === line ? value : colonLine.text;
    const start = (colonLine === line ? valueStart : colonLine.start) + inLine.search(colon);
    const text = shortened(inLine.trim());
    const report: Mistake['report'] = (place, details) => diagnose(colonInText, place, { text }, details);
    return [{ start, end: start + 1, safe: true, repairs: quotings(reading, line), report }];
  });

/** A single word before the colon that is a key elsewhere, or follows a one-word value, is a field set wrongly. */
function looksLikeField({ lines }: Reading, line: Line, valueAbove: string): boolean {
  const [, key] = keyLine.exec(line.text) ?? [];
  if (key === undefined) return false;
  if (!valueAbove.includes(' ')) return true;
  return lines.some((other) => other !== line && keyLine.exec(other.text)?.[1] === key);
}

/** Puts quotes round the value on its line, or round it and the lines that continue it. */
function quotings({ text, lines }: Reading, line: Line): readonly (readonly TextEdit[])[] {
  const { value, valueStart } = partsOf(line);
  const comment = /\s+#\s/u.exec(value)?.index ?? value.length;
  const end = valueStart + comment;
  const own = { start: valueStart, end, text: quoted(text.slice(valueStart, end)) };
  const last = linesUnder(lines, line).at(-1);
  if (last === undefined) return [[own]];
  const all = text.slice(valueStart, last.end);
  return [[own], [{ start: valueStart, end: last.end, text: quoted(all) }]];
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** A line of a text; `end` leaves out the line break. */
export interface Line {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A line taken apart: indentation and dashes, then a key if there is one, then the rest. */
export interface LineParts {
  /** Number of columns before the first character that is no space or tab. */
  readonly indent: number;
  /** Columns where a new level starts: the indentation, and after each dash. */
  readonly columns: readonly number[];
  /** Offset of what follows indentation and dashes. */
  readonly restStart: number;
  readonly rest: string;
  readonly key: string | undefined;
  readonly valueStart: number;
  /** What follows the key, without trailing space. */
  readonly value: string;
}

/** The lines of a text. */
export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((raw, index) => {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    const result = { index, start, end: start + line.length, text: line };
    start += raw.length + 1;
    return result;
  });
}

/** The line an offset stands on. */
export function lineAt(lines: readonly Line[], offset: number): Line | undefined {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}

const beginning = /^([ \t\uFEFF]*)((?:-[ \t]+)*)/u;
const keyPart =
  /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'#[\]{}&*!|>@`%,-][^:]*?|[^\s:])[ \t]*:(?:[ \t]+|$)/u;

/** Takes a line apart as a person reads it, whatever the parser makes of it. */
export function partsOf(line: Line): LineParts {
  const [, lead = '', dashes = ''] = beginning.exec(line.text) ?? [];
  const columns = [lead.length];
  for (const dash of dashes.matchAll(/-[ \t]+/gu)) columns.push((columns.at(-1) ?? 0) + dash[0].length);
  const rest = line.text.slice(lead.length + dashes.length).trimEnd();
  const restStart = line.start + lead.length + dashes.length;
  const match = keyPart.exec(rest);
  const valueAt = match?.[0].length ?? 0;
  return {
    indent: lead.length,
    columns,
    restStart,
    rest,
    key: match?.[1],
    valueStart: restStart + valueAt,
    value: rest.slice(valueAt),
  };
}

/** Whether a line holds nothing but space or a comment. */
export function isBlank(line: Line): boolean {
  return /^\s*(?:#.*)?$/u.test(line.text);
}

/** The lines under `line` that are indented further, with blank lines between them. */
export function linesUnder(lines: readonly Line[], line: Line): readonly Line[] {
  const indent = partsOf(line).indent;
  const under: Line[] = [];
  let sure = 0;
  for (const next of lines.slice(line.index + 1)) {
    if (isBlank(next)) under.push(next);
    else if (partsOf(next).indent > indent) sure = under.push(next);
    else break;
  }
  return under.slice(0, sure);
}

/** A text cut from the skeleton; `at` gives the skeleton's offset of each of its characters. */
export interface MappedText {
  readonly text: string;
  readonly at: (offset: number) => number;
}

/** A stretch of a mapped text. */
export function slice(whole: MappedText, from: number, to = whole.text.length): MappedText {
  return { text: whole.text.slice(from, to), at: (offset) => whole.at(from + offset) };
}

/** The text without space at its ends. */
export function trimmed(whole: MappedText): MappedText {
  const start = whole.text.length - whole.text.trimStart().length;
  return slice(whole, start, start + whole.text.trim().length);
}

/** The lines of a text, without their line feeds. */
export function linesOf(whole: MappedText): readonly MappedText[] {
  let start = 0;
  return whole.text.split('\n').map((line) => {
    const mapped = slice(whole, start, start + line.length);
    start += line.length + 1;
    return mapped;
  });
}

/** The lines as one text again. */
export function joinLines(lines: readonly MappedText[]): MappedText {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.text.length + 1;
  }
  const at = (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return lines[low]?.at(offset - (starts[low] ?? 0)) ?? 0;
  };
  return { text: lines.map((line) => line.text).join('\n'), at };
}

/**
 * Maps `text` onto `whole`, of which it is a copy with characters taken from the start of its lines: the
 * content of a list item or a quotation. A line that was changed otherwise maps to the line's beginning.
 */
export function alignLines(whole: MappedText, text: string): MappedText {
  const outer = linesOf(whole);
  const inner = text.split('\n').map((line, index) => {
    const from = outer[index] ?? slice(whole, whole.text.length);
    const bare = line.trimEnd();
    const start = from.text.trimEnd().length - bare.length;
    if (from.text.startsWith(bare, start)) return { text: line, at: (at: number) => from.at(start + at) };
    const found = Math.max(from.text.indexOf(bare.trimStart()), 0);
    const indent = line.length - line.trimStart().length;
    return { text: line, at: (at: number) => from.at(Math.max(found + at - indent, 0)) };
  });
  return joinLines(inner);
}

/** The lines without the indent they have in common. */
export function dedented(lines: readonly MappedText[]): readonly MappedText[] {
  const indents = lines
    .filter((line) => line.text.trim() !== '')
    .map((line) => line.text.length - line.text.trimStart().length);
  const common = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  return lines.map((line) => slice(line, Math.min(common, line.text.length)));
}

/** The parts of a line between the bars that are not escaped. */
export function splitAtBars(line: MappedText): readonly MappedText[] {
  const parts: MappedText[] = [];
  let start = 0;
  for (let index = 0; index <= line.text.length; index++) {
    if (index < line.text.length && (line.text[index] !== '|' || line.text[index - 1] === '\\')) continue;
    parts.push(trimmed(slice(line, start, index)));
    start = index + 1;
  }
  return parts;
}

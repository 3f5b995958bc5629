/** A part of a text that has nothing in it. */
export interface EmptyPart {
  readonly what: 'kop' | 'punt' | 'rij';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Headings without text under them, and list items and row labels that are empty. */
export function emptyPartsIn(text: string): readonly EmptyPart[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, start });
    start += line.length + 1;
  }
  return [...headings(lines), ...items(lines), ...rows(lines)];
}

/** The depth of a heading; a line of bold words alone is the deepest. */
function depthOf(line: string): number | undefined {
  const hashes = /^(#{1,6})[ \t]+\S/u.exec(line)?.[1];
  if (hashes !== undefined) return hashes.length;
  return /^[ \t]*\*\*[^*\n]+\*\*[ \t]*$/u.test(line) && !/[.!?][*\s]*$/u.test(line) ? 7 : undefined;
}

function headings(lines: readonly Line[]): readonly EmptyPart[] {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  return filled.flatMap((line, index) => {
    const depth = depthOf(line.text);
    const next = filled[index + 1];
    const below = next && depthOf(next.text);
    const isEmpty = depth !== undefined && (!next || (below !== undefined && below <= depth));
    return isEmpty ? [part('kop', line.text, line.start)] : [];
  });
}

/** "- **Vervoer**:", a label without what it is a label of. */
const labelledItem = /^([ \t]*)(?:[-*+•]|\d+[.)])[ \t]+\*\*[^*\n]+(?::\*\*|\*\*:)[ \t]*$/u;

const isEmptyItem = (text: string) => /^[ \t]*(?:[-*+•]|\d+[.)])[ \t]*$/u.test(text);

function items(lines: readonly Line[]): readonly EmptyPart[] {
  return lines.flatMap(({ text, start }, index) => {
    const label = labelledItem.exec(text);
    const next = lines.slice(index + 1).find((line) => line.text.trim() !== '')?.text ?? '';
    if (label && indentOf(next) <= (label[1] ?? '').length) return [part('punt', text, start)];
    // A row of empty points is one gap.
    if (!isEmptyItem(text) || isEmptyItem(lines[index - 1]?.text ?? '')) return [];
    const isContinued =
      /^[ \t]+\S/u.test(lines[index + 1]?.text ?? '') &&
      !/^[ \t]*(?:[-*+•]|\d+[.)])(?:[ \t]|$)/u.test(lines[index + 1]?.text ?? '');
    return isContinued ? [] : [part('punt', text, start)];
  });
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/** Rows of which the first cell, that names the row, is empty while another is not. */
function rows(lines: readonly Line[]): readonly EmptyPart[] {
  let isBody = false;
  return lines.flatMap(({ text, start }, index) => {
    if (/^[ \t]*\|?[ \t]*:?-{3,}/u.test(text) && text.includes('|')) isBody = true;
    if (isBody && /^[ \t]*\|[ \t]*\|[^\n]*[^\s|]/u.test(text)) return [part('rij', text, start)];
    if (!/^:::rij/u.test(text)) return [];
    const [first, second] = lines.slice(index + 1, index + 6).filter((line) => line.text.trim() !== '');
    const isEmpty =
      /^:::cel[ \t]*(?:\{[^}]*\})?[ \t]*$/u.test(first?.text ?? '') && /^:::cel/u.test(second?.text ?? '');
    return isEmpty ? [part('rij', text, start)] : [];
  });
}

function part(what: EmptyPart['what'], text: string, start: number): EmptyPart {
  const from = start + (text.length - text.trimStart().length);
  return { what, text: text.trim(), start: from, end: from + text.trim().length };
}

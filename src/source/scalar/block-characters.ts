import { add, addVerbatim, type Collector, collector, type LocatedCharacters } from './located-characters.ts';

interface BlockLine {
  readonly start: number;
  readonly indent: number;
  /** End of the content, before the line break. */
  readonly end: number;
  readonly blank: boolean;
}

/**
 * Decodes a block scalar (`|` or `>`). `source` runs from the header on; `parentIndent` is the number of
 * columns an explicit indentation indicator counts from.
 */
export function blockCharacters(source: string, parentIndent: number): LocatedCharacters {
  const headerEnd = source.indexOf('\n') + 1;
  const header = source.slice(0, headerEnd === 0 ? source.length : headerEnd).replace(/[\s#].*$/su, '');
  const lines = headerEnd === 0 || headerEnd === source.length ? [] : linesFrom(source, headerEnd);
  const explicit = /[1-9]/u.exec(header)?.[0];
  const filled = lines.filter(({ blank }) => !blank);
  const indent = explicit === undefined ? (filled[0]?.indent ?? 0) : parentIndent + Number(explicit);
  const content = contentLines(lines, indent);
  const into = collector();
  if (filled.length === 0) addEmpty(into, lines, header);
  else {
    if (header.startsWith('|')) addLiteral(into, source, content, indent);
    else addFolded(into, source, content, indent);
    addChomp(into, source, header, content, lines.slice(content.length), indent);
  }
  return into;
}

function linesFrom(source: string, start: number): readonly BlockLine[] {
  const lines: BlockLine[] = [];
  for (let at = start; at <= source.length; ) {
    const lineBreak = source.indexOf('\n', at);
    const stop = lineBreak === -1 ? source.length : lineBreak;
    const end = source[stop - 1] === '\r' && stop > at ? stop - 1 : stop;
    const indent = /^ */u.exec(source.slice(at, end))?.[0].length ?? 0;
    lines.push({ start: at, indent, end, blank: at + indent === end });
    at = stop + 1;
  }
  return lines;
}

/** All lines but the blank ones at the end; a blank line indented further than the text counts as text. */
function contentLines(lines: readonly BlockLine[], indent: number): readonly BlockLine[] {
  const last = lines.findLastIndex((line) => !line.blank || line.indent > indent);
  return lines.slice(0, last + 1);
}

function addLiteral(into: Collector, source: string, lines: readonly BlockLine[], indent: number): void {
  lines.forEach((line, index) => {
    if (index > 0) add(into, '\n', lines[index - 1]?.end ?? 0);
    addContent(into, source, line, indent);
  });
}

/** Lines flow together, except where a line is indented further or starts with a tab. */
function addFolded(into: Collector, source: string, lines: readonly BlockLine[], indent: number): void {
  const firstFilled = lines.findIndex(({ blank }) => !blank);
  let pending: '' | ' ' | '\n' = '';
  let previousDeeper = false;
  let breakAt = 0;
  lines.forEach((line, index) => {
    const deeper = line.indent > indent || source[line.start + indent] === '\t';
    if (index < firstFilled) {
      addContent(into, source, line, indent);
      add(into, '\n', line.end);
    } else if (deeper && !(line.blank && line.indent <= indent)) {
      if (pending === '\n' && !previousDeeper) add(into, '\n', breakAt);
      if (pending !== '') add(into, '\n', breakAt);
      addContent(into, source, line, indent);
      pending = '\n';
      previousDeeper = true;
    } else if (line.blank) {
      if (pending === '\n') add(into, '\n', line.end);
      else pending = '\n';
    } else {
      if (pending !== '') add(into, pending, breakAt);
      addContent(into, source, line, indent);
      pending = ' ';
      previousDeeper = false;
    }
    breakAt = line.end;
  });
}

function addContent(into: Collector, source: string, line: BlockLine, indent: number): void {
  addVerbatim(into, source, Math.min(line.start + indent, line.end), line.end);
}

function addChomp(
  into: Collector,
  source: string,
  header: string,
  content: readonly BlockLine[],
  trailing: readonly BlockLine[],
  indent: number,
): void {
  if (header.includes('-')) return;
  let breakAt = content.at(-1)?.end ?? source.length;
  if (!header.includes('+')) {
    add(into, '\n', breakAt);
    return;
  }
  for (const line of trailing) {
    add(into, '\n', breakAt);
    addContent(into, source, line, indent);
    breakAt = line.end;
  }
  if (!into.text.endsWith('\n')) add(into, '\n', breakAt);
}

/** A block of nothing but blank lines keeps them only with `+`. */
function addEmpty(into: Collector, lines: readonly BlockLine[], header: string): void {
  if (!header.includes('+')) return;
  const kept = Math.max(1, lines.length - 1);
  for (let index = 0; index < kept && lines.length > 0; index++) add(into, '\n', lines[index]?.start ?? 0);
}

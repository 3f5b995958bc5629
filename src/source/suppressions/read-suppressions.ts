import type { SuppressionComment, WrittenCode } from '../../diagnostics/triage/suppression.ts';
import type { SourceText } from '../source-text.ts';
import { type Stretch, yamlOutline } from './yaml-outline.ts';

/** The word with which a comment asks to let findings pass. */
const keyword = 'segments-negeer';

const request = new RegExp(`^#[ \\t]*${keyword}(?![\\w-])`, 'iu');

/**
 * The comments in the YAML between two offsets of a file that ask to let findings pass. Each is about what starts on
 * its own line or, when nothing does, on the next line that is no comment, with everything under it; with
 * `wholeFile`, for front matter, about the file.
 */
export function readSuppressions(
  source: SourceText,
  start: number,
  end: number,
  wholeFile: boolean,
): readonly SuppressionComment[] {
  const text = source.text.slice(start, end);
  if (!text.toLowerCase().includes(keyword)) return [];
  const outline = yamlOutline(text);
  const shift = ({ start: from, end: to }: Stretch) => ({ start: from + start, end: to + start });
  const units = outline.units.map(shift);
  const comments = outline.comments.map(shift).sort((a, b) => a.start - b.start);
  const scopeOf = scopeFinder(source, comments, units);
  return comments.flatMap((comment) => {
    const written = source.text.slice(comment.start, comment.end);
    const asked = request.exec(written);
    if (asked === null) return [];
    const scope = wholeFile ? { start: 0, end: source.text.length } : scopeOf(comment);
    return [
      {
        ...source.placeAt(comment.start, comment.end),
        ...requested(source, comment.start + asked[0].length, comment.end),
        ...(scope !== undefined && { scope }),
        removal: { ...removedStretch(source.text, comment), text: '' },
      },
    ];
  });
}

/** Answers which stretch of the file a comment is about. */
function scopeFinder(
  { text, positionAt }: SourceText,
  comments: readonly Stretch[],
  units: readonly Stretch[],
): (comment: Stretch) => Stretch | undefined {
  const lineOf = (offset: number) => positionAt(offset).line;
  const byLine = new Map<number, Stretch>();
  for (const { start, end } of units) {
    const line = lineOf(start);
    const found = byLine.get(line) ?? { start, end };
    byLine.set(line, { start: Math.min(start, found.start), end: Math.max(end, found.end) });
  }
  const alone = comments.filter(({ start }) => isAlone(text, start)).map(({ start }) => lineOf(start));
  // From a line with nothing but a comment on to the first below it with something else, from the last line up.
  const below = new Map<number, number>();
  for (const line of alone.sort((a, b) => b - a)) below.set(line, below.get(line + 1) ?? line + 1);
  return (comment) => {
    const line = lineOf(comment.start);
    return byLine.get(line) ?? byLine.get(below.get(line) ?? below.get(line + 1) ?? line + 1);
  };
}

/** `SEG301, R12: the reason`, between two offsets. */
function requested({ text, placeAt }: SourceText, start: number, end: number) {
  const colon = text.slice(start, end).indexOf(':');
  const stop = colon === -1 ? end : start + colon;
  const names = [...text.slice(start, stop).matchAll(/[^\s,]+/gu)].map((match) => ({
    name: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
  const codes = names.map(({ name, start: from, end: to }, index): WrittenCode => {
    const next = names[index + 1];
    const before = names[index - 1];
    const cut =
      next !== undefined ? { start: from, end: next.start } : { start: before?.end ?? from, end: to };
    return { name, place: placeAt(from, to), removal: { ...cut, text: '' } };
  });
  return { codes, reason: colon === -1 ? '' : text.slice(stop + 1, end).trim() };
}

/** The comment with the space before it; the whole line when it is alone there. */
function removedStretch(text: string, { start, end }: Stretch): Stretch {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (isAlone(text, start)) {
    const breakAt = text.indexOf('\n', end);
    return {
      start: lineStart + (text.startsWith('\uFEFF', lineStart) ? 1 : 0),
      end: breakAt === -1 ? text.length : breakAt + 1,
    };
  }
  return { start: lineStart + text.slice(lineStart, start).trimEnd().length, end };
}

function isAlone(text: string, commentStart: number): boolean {
  const lineStart = text.lastIndexOf('\n', commentStart - 1) + 1;
  return text.slice(lineStart, commentStart).replace('\uFEFF', '').trim() === '';
}

import type { LocatedText } from './scope.ts';
import type { Origin } from './tree/origin.ts';

/** A stretch of the skeleton and the text it was copied from. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly source: LocatedText;
  readonly offset: number;
  /** Set for a mark: the length of the expression it stands for. */
  readonly expression: number | undefined;
  readonly layer: Origin['layer'];
}

/** What a template yields before lexing: Markdown with marks for its holes, and where every character came from. */
export interface Skeleton {
  readonly text: string;
  /** The origin of a stretch; where it crosses into another file, that of its beginning. */
  originOf(start: number, end: number): Origin;
  /** The offset up to which text after `start` was copied from one place. */
  runEnd(start: number): number;
}

/** Collects a skeleton piece by piece. */
export interface SkeletonWriter {
  readonly length: number;
  /** Adds `text`, which stands in `source` at `offset`; `layer` says who decided that it is there. */
  write(text: string, source: LocatedText, offset: number, layer: Origin['layer']): void;
  /** Adds the mark of an expression that stands in `source` from `start` to `end`. */
  writeMark(mark: string, source: LocatedText, start: number, end: number, layer: Origin['layer']): void;
  finish(): Skeleton;
}

/** A new, empty skeleton. */
export function writeSkeleton(): SkeletonWriter {
  const pieces: Piece[] = [];
  const texts: string[] = [];
  let length = 0;
  const add = (
    text: string,
    source: LocatedText,
    offset: number,
    expression: number | undefined,
    layer: Origin['layer'],
  ) => {
    if (text === '') return;
    pieces.push({ at: length, length: text.length, source, offset, expression, layer });
    texts.push(text);
    length += text.length;
  };
  return {
    get length() {
      return length;
    },
    write: (text, source, offset, layer) => add(text, source, offset, undefined, layer),
    writeMark: (mark, source, start, end, layer) => add(mark, source, start, end - start, layer),
    finish: () => skeletonOf(texts.join(''), pieces),
  };
}

/** The place of `source` from `start` to `end`, as an origin of `layer`. */
export function originIn(
  source: LocatedText,
  start: number,
  end: number,
  layer: Origin['layer'] = source.origin.layer,
): Origin {
  const size = source.text.length;
  const from = source.positionAt(source.offsetOf(Math.min(start, size)));
  const to = end > start ? endPosition(source, Math.min(end, size)) : from;
  return { layer, file: source.origin.file, span: { start: from, end: to } };
}

/** The end of a stretch is just after its last character: folding may put the next one on another line. */
function endPosition(source: LocatedText, end: number) {
  return source.positionAt(source.offsetOf(end - 1) + 1);
}

function skeletonOf(text: string, pieces: readonly Piece[]): Skeleton {
  const pieceAt = (offset: number): Piece | undefined => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return pieces[low];
  };
  return {
    text,
    originOf(start, end) {
      const piece = pieceAt(start);
      if (!piece) throw new Error('an empty skeleton has no places');
      const from = piece.expression === undefined ? piece.offset + start - piece.at : piece.offset;
      const last = pieceAt(Math.max(start, end - 1)) ?? piece;
      const to = last.source === piece.source ? endIn(last, end) : from;
      const own = piece.offset + (piece.expression ?? piece.length);
      return originIn(piece.source, from, to > from ? to : Math.max(from, own), piece.layer);
    },
    runEnd(start) {
      const piece = pieceAt(start);
      return piece ? piece.at + piece.length : text.length;
    },
  };
}

/** The offset in the source that a stretch up to `end` reaches; a mark is never cut. */
function endIn(piece: Piece, end: number): number {
  return piece.offset + (piece.expression ?? Math.min(end - piece.at, piece.length));
}

import { type FaceName, faceFor } from '../font/font-face.ts';
import type { FontShelf } from '../font/font-shelf.ts';
import type { LineItem, Owner, Piece, Role, WordBreak } from '../strip/item.ts';
import { breakWord } from './break-word.ts';
import type { Run } from './run.ts';
import type { TextStyle } from './typography.ts';
import { type PlacedRun, placeRuns, type Word, wordsOf } from './words.ts';

/** How a paragraph is set. */
export interface Setting {
  readonly shelf: FontShelf;
  readonly style: TextStyle;
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
  /** Hyphens may be used to fill a line; elsewhere only a word wider than the line is cut. */
  readonly hyphenate: boolean;
  readonly role: Role;
  readonly owner?: Owner;
  readonly linkColour: string;
}

/** A raised mark is this much smaller than its text. */
const raisedShare = 0.64;
/** A line may stay this much short before a hyphen is used to fill it. */
const slack = 0.35;
/** Rounding in sums of widths. */
const tolerance = 0.01;

/** Breaks runs into lines no wider than asked, stacked from y 0. Every character is on exactly one line. */
export function setLines(runs: readonly Run[], setting: Setting): LineItem[] {
  const { text, placed } = placeRuns(runs);
  const measure = (start: number, end: number): number => {
    const trimmed = text.slice(start, end).trimEnd().length;
    return piecesOf(placed, start, start + trimmed, setting).reduce((sum, piece) => sum + piece.width, 0);
  };
  const lines: LineItem[] = [];
  const close = (start: number, end: number, wordBreak?: WordBreak): void => {
    lines.push(lineOf(text, placed, start, end, lines.length * setting.style.leading, setting, wordBreak));
  };
  const queue: Word[] = wordsOf(text, placed);
  let from = 0;
  let to = 0;
  // Full width of the line up to `to`, trailing space included.
  let filled = 0;
  let hyphens = 0;
  for (let index = 0; index < queue.length; index++) {
    const word = queue[index] as Word;
    const width = measure(word.start, word.end);
    if (filled + width > setting.width + tolerance) {
      const room = setting.width - filled;
      const wide = width > setting.width;
      const loose = setting.hyphenate && hyphens < 2 && room > slack * setting.width;
      const cut =
        wide || loose
          ? breakWord(word, room, measure, wide && from === to, hyphenWidth(placed, word, setting))
          : undefined;
      if (cut !== undefined) {
        close(from, cut.end, cut);
        hyphens = cut.hyphen === '' ? 0 : hyphens + 1;
        const whole = word.whole ?? { text: cut.word, start: word.start };
        queue[index] = { ...word, start: cut.end, text: word.text.slice(cut.end - word.start), whole };
      } else if (from < to) {
        close(from, to);
        hyphens = 0;
      }
      // A single character wider than the column cannot be cut: it is set as it is.
      if (cut !== undefined || from < to) {
        from = cut?.end ?? word.start;
        to = from;
        filled = 0;
        index -= 1;
        continue;
      }
    }
    to = word.end;
    filled += piecesOf(placed, word.start, word.end, setting).reduce((sum, piece) => sum + piece.width, 0);
    if (!word.last) continue;
    close(from, to);
    from = to;
    filled = 0;
    hyphens = 0;
  }
  return lines;
}

function lineOf(
  text: string,
  placed: readonly PlacedRun[],
  start: number,
  end: number,
  y: number,
  setting: Setting,
  wordBreak: WordBreak | undefined,
): LineItem {
  const stretch = text.slice(start, end);
  const first = end - stretch.trimStart().length;
  const last = start + stretch.trimEnd().length;
  const pieces = first < last ? piecesOf(placed, first, last, setting) : [];
  const tail = piecesOf(placed, Math.max(start, last), end, setting).filter((piece) => piece.text !== '');
  const lastPiece = pieces.at(-1);
  if (wordBreak?.hyphen === '-' && lastPiece !== undefined) {
    const { run: _, ...look } = lastPiece;
    pieces.push({
      ...look,
      text: '-',
      width: setting.shelf.face(lastPiece.face).widthOf('-', lastPiece.size),
    });
  }
  const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
  const { style, align, role, owner } = setting;
  const spare = setting.width - width;
  return {
    kind: 'line',
    role,
    x: align === 'left' ? 0 : align === 'right' ? spare : spare / 2,
    y,
    width,
    height: style.leading,
    baseline: style.leading / 2 + 0.33 * style.size,
    pieces,
    ...(tail.length > 0 && { tail }),
    ...(owner && { owner }),
    ...(wordBreak && {
      wordBreak: { word: wordBreak.word, offset: wordBreak.offset, hyphen: wordBreak.hyphen },
    }),
  };
}

function piecesOf(placed: readonly PlacedRun[], start: number, end: number, setting: Setting): Piece[] {
  const pieces: Piece[] = [];
  for (const { run, start: from, end: to } of placed) {
    if (to <= start || from >= end) continue;
    const text = run.text.slice(Math.max(0, start - from), end - from);
    const face = faceOf(run, setting);
    const size = run.raised ? setting.style.size * raisedShare : setting.style.size;
    const colour = run.link !== undefined && 'href' in run.link ? setting.linkColour : setting.style.colour;
    pieces.push({ text, width: setting.shelf.face(face).widthOf(text, size), size, face, colour, run });
  }
  return pieces;
}

function faceOf(run: Run, { style }: Setting): FaceName {
  return faceFor(run.strong || style.strong, run.italic !== style.italic);
}

function hyphenWidth(placed: readonly PlacedRun[], word: Word, setting: Setting): number {
  const at = placed.find(({ start, end }) => start <= word.start && word.start < end);
  const face = at === undefined ? 'regular' : faceOf(at.run, setting);
  return setting.shelf.face(face).widthOf('-', setting.style.size);
}

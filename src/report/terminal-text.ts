/** One character as a terminal shows it: what is printed, how many columns it takes, where it stood. */
export interface TerminalCell {
  readonly glyph: string;
  readonly width: number;
  readonly offset: number;
}

const tabStop = 4;
const wide =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const without = /\p{Mn}|\p{Me}|\u200b|\u200c|\u200d|\u2060/u;
// Direction marks can make a terminal show code in another order than it is read.
const deceptive = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** The cells of one line. Control characters become pictures, so that a file cannot steer the terminal. */
export function terminalCells(line: string): TerminalCell[] {
  const cells: TerminalCell[] = [];
  let column = 0;
  let offset = 0;
  for (const character of line) {
    const cell = { ...shown(character, column), offset };
    cells.push(cell);
    column += cell.width;
    offset += character.length;
  }
  return cells;
}

/** How many columns a text takes on a terminal. */
export function terminalWidth(text: string): number {
  return terminalCells(text).reduce((sum, { width }) => sum + width, 0);
}

/** A text made safe to print on a terminal, in one line. */
export function terminalText(text: string): string {
  return terminalCells(text.replace(/\s*[\r\n]+\s*/g, ' '))
    .map(({ glyph }) => glyph)
    .join('');
}

function shown(character: string, column: number): { glyph: string; width: number } {
  if (character === '\t') {
    const width = tabStop - (column % tabStop);
    return { glyph: ' '.repeat(width), width };
  }
  const code = character.codePointAt(0) ?? 0;
  // Most of what is printed: the classes of Unicode below are slow to ask.
  if (code >= 0x20 && code < 0x7f) return { glyph: character, width: 1 };
  if (code < 0x20) return { glyph: String.fromCodePoint(0x2400 + code), width: 1 };
  if (code === 0x7f) return { glyph: '\u2421', width: 1 };
  if ((code > 0x7f && code < 0xa0) || deceptive.test(character)) return { glyph: '\ufffd', width: 1 };
  if (without.test(character)) return { glyph: character, width: 0 };
  return { glyph: character, width: wide.test(character) ? 2 : 1 };
}

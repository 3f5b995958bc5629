import { textWidth } from './text-width.ts';

/**
 * Breaks text into lines of at most `width` points, between words where it can. A word wider than a line is
 * broken with a hyphen, so that nothing ever runs past the edge.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  weight: 'normal' | 'bold' = 'normal',
): string[] {
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/[^\S\u00a0]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  return lines;
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(`${piece}${character}-`)) {
      pieces.push(/[-–]$/.test(piece) ? piece : `${piece}-`);
      piece = '';
    }
    piece += character;
  }
  pieces.push(piece);
  return pieces;
}

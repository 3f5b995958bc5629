/** The four cuts of the one family documents are set in. */
export type FaceName = 'regular' | 'semibold' | 'italic' | 'semiboldItalic';

/** Measures of one cut, in thousandths of the type size. */
export interface FontFace {
  readonly name: FaceName;
  readonly ascender: number;
  readonly descender: number;
  /** Width of `text` at `size` points, kerning included. */
  widthOf(text: string, size: number): number;
  /** Whether the font can draw the character. */
  has(codePoint: number): boolean;
}

/** Picks the cut for a combination of weight and slope. */
export function faceFor(strong: boolean, italic: boolean): FaceName {
  if (strong) return italic ? 'semiboldItalic' : 'semibold';
  return italic ? 'italic' : 'regular';
}

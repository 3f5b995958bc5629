import type { DocumentTree } from '../../../text/tree/document-tree.ts';

/** Where things stand on a page, in points from its top left. */
export interface Geometry {
  readonly pageWidth: number;
  readonly pageHeight: number;
  readonly left: number;
  readonly width: number;
  readonly measure: number;
  /** Top of the text on the first page, and on all others. */
  readonly firstTop: number;
  readonly top: number;
  readonly bottom: number;
  /** Tops of the running lines. */
  readonly headTop: number;
  readonly footTop: number;
}

const long = 841.89;
const short = 595.28;
/** 25 mm: also where an address shows in a left window. */
const left = 70.87;

/** Tops within the head of a letter, counted from the top of its first page's text. */
export const letterGeometry = {
  /** 13 mm from the top of the sheet. */
  top: 36.85,
  /** The address starts 50 mm from the top of the sheet and is 90 mm wide. */
  recipientTop: 141.73 - 36.85,
  recipientWidth: 255,
  senderTop: 141.73 - 36.85,
  senderWidth: 128,
  /** Nothing but the head stands above 97 mm. */
  bodyTop: 275 - 36.85,
} as const;

/** The page of a tree: A4, its first page higher when it is a letter. */
export function geometryOf(tree: DocumentTree): Geometry {
  const letter = tree.blocks.some((block) => block.type === 'letterhead');
  const landscape = tree.orientation === 'landscape';
  const pageWidth = landscape ? long : short;
  const pageHeight = landscape ? short : long;
  const top = landscape ? 62 : 74;
  const width = pageWidth - left - (landscape ? left : 56.69);
  return {
    pageWidth,
    pageHeight,
    left,
    width,
    measure: Math.min(width, landscape ? 520 : 425),
    firstTop: letter ? letterGeometry.top : landscape ? 50 : 62,
    top,
    bottom: pageHeight - (landscape ? 62 : 74),
    headTop: landscape ? 30 : 36,
    footTop: pageHeight - (landscape ? 38 : 44),
  };
}

import type { Assets } from '../../assets.ts';
import { type EmbeddedFont, PdfDocument, type PdfKitDocument } from '../pdfmake.ts';
import type { FaceName, FontFace } from './font-face.ts';

const files: Readonly<Record<FaceName, string>> = {
  regular: 'fonts/SourceSans3_400Regular.ttf',
  semibold: 'fonts/SourceSans3_600SemiBold.ttf',
  italic: 'fonts/SourceSans3_400Regular_Italic.ttf',
  semiboldItalic: 'fonts/SourceSans3_600SemiBold_Italic.ttf',
};

/** Sequences the font joins into one glyph; drawn first so that such a glyph reads back as its letters. */
const ligatures = ['ff', 'ft', 'fft', 'tt', 'tf', 'fff', 'ffi', 'fi', 'fl'];

/** Widths are kept for at most this many strings, so that a long-lived process stays small. */
const cacheLimit = 200_000;

/** Every font of the house, parsed once and shared by all documents of a renderer. */
export interface FontShelf {
  face(name: FaceName): FontFace;
  /** The font as a resource of `document`; what was measured before is not measured again. */
  embed(name: FaceName, document: PdfKitDocument): EmbeddedFont;
}

/** Opens the fonts on first use. What a document's bytes hold never depends on what was measured before it. */
export function createFontShelf(assets: Assets): FontShelf {
  const opened = new Map<FaceName, { font: EmbeddedFont; face: FontFace }>();
  const open = (name: FaceName) => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const font = parse(assets(files[name]));
    const entry = { font, face: faceOf(name, font) };
    opened.set(name, entry);
    return entry;
  };
  const embed = (name: FaceName, document: PdfKitDocument): EmbeddedFont => {
    const { font } = open(name);
    document._fontCount += 1;
    const copy = new (font.constructor as new (...args: unknown[]) => EmbeddedFont)(
      document,
      font.font,
      `F${document._fontCount}`,
    );
    copy.layoutCache = font.layoutCache;
    return copy;
  };
  return { face: (name) => open(name).face, embed };
}

function parse(bytes: Uint8Array): EmbeddedFont {
  const nursery = new PdfDocument({}, {}, {}, {}, { autoFirstPage: false, font: null });
  const { _font: font } = nursery.font(bytes);
  // fontkit gives a shared glyph the first character it saw: settle that here, the same way every time.
  for (const text of [' ', '-', "'", ...ligatures]) font.font.layout(text);
  for (const codePoint of font.font.characterSet) font.font.glyphForCodePoint(codePoint);
  return font;
}

function faceOf(name: FaceName, font: EmbeddedFont): FontFace {
  const widths = new Map<string, number>();
  const characters = new Map<number, boolean>();
  return {
    name,
    ascender: font.ascender,
    descender: font.descender,
    widthOf(text, size) {
      let width = widths.get(text);
      if (width === undefined) {
        if (widths.size >= cacheLimit) widths.clear();
        width = font.widthOfString(text, 1000);
        widths.set(text, width);
      }
      return (width * size) / 1000;
    },
    has(codePoint) {
      let known = characters.get(codePoint);
      if (known === undefined) {
        known = font.font.hasGlyphForCodePoint(codePoint);
        characters.set(codePoint, known);
      }
      return known;
    },
  };
}

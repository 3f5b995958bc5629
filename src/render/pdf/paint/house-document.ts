import type { DocumentTree } from '../../../text/tree/document-tree.ts';
import type { FaceName } from '../font/font-face.ts';
import type { FontShelf } from '../font/font-shelf.ts';
import { keepCharacters } from '../font/keep-characters.ts';
import { type EmbeddedFont, PdfDocument } from '../pdfmake.ts';
import { compareNames } from './compare-names.ts';
import { documentInfo } from './document-info.ts';
import { documentXmp } from './document-xmp.ts';

/** The family name figures and documents use for our font. */
export const family = 'Source Sans 3';

/** A pdfmake document with our fonts from the shelf, and without what depends on clock or locale. */
export class HouseDocument extends PdfDocument {
  readonly #shelf: FontShelf;
  readonly #fonts = new Map<FaceName, EmbeddedFont>();

  constructor(tree: DocumentTree, shelf: FontShelf) {
    const info = documentInfo(tree.metadata);
    // pdfkit insists on a date while it is made; without one of our own it goes again.
    const made = { CreationDate: new Date(0), ...info };
    const fonts = {
      [family]: { normal: 'regular', bold: 'semibold', italics: 'italic', bolditalics: 'semiboldItalic' },
    };
    super(
      fonts,
      {},
      {},
      {},
      {
        autoFirstPage: false,
        compress: true,
        displayTitle: true,
        font: null,
        info: made,
        lang: tree.metadata.language,
        pdfVersion: '1.7',
        subset: 'PDF/A-2a',
        tagged: true,
      },
    );
    this.info = info;
    this._id = Buffer.alloc(16);
    this._root.data.Names.data.Dests._compareKeys = compareNames;
    this.getStructParentTree().limits = false;
    this.#shelf = shelf;
  }

  /** The font as this document's resource; made once. */
  fontOf(name: FaceName): EmbeddedFont {
    const known = this.#fonts.get(name);
    if (known !== undefined) return known;
    const font = this.#shelf.embed(name, this);
    // The first glyph stands for what the font lacks; no reader may take it for a character.
    font.unicode[0] = [0xfffd];
    keepCharacters(font);
    this.#fonts.set(name, font);
    this._fontFamilies[name] = font;
    return font;
  }

  /** What a figure's text is drawn with: the name of a font that is already open. */
  override getFontFile(_family: string, bold: boolean, italics: boolean): FaceName {
    const name = bold ? (italics ? 'semiboldItalic' : 'semibold') : italics ? 'italic' : 'regular';
    this.fontOf(name);
    return name;
  }

  /** Before text pdfmake fills an empty path where it only means to choose a colour; a rule is no colour. */
  override fill(colour?: unknown, rule?: string): this {
    if (typeof colour === 'string' && colour.startsWith('#') && rule === undefined) this.fillColor(colour);
    else super.fill(colour, rule);
    return this;
  }

  /** pdfkit's own words for XMP are not escaped, and want a date. */
  override _addInfo(): void {
    this.appendXML(documentXmp(this.info));
  }
}

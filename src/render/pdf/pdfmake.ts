import { createRequire } from 'node:module';

/** A drawing of the font, with the characters it was first seen for. */
interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** A font as pdfkit embeds it in one document. */
export interface EmbeddedFont {
  readonly ascender: number;
  readonly descender: number;
  layoutCache: Record<string, unknown>;
  /** What each glyph of the subset reads as; pdfkit fills it while it encodes. */
  readonly unicode: number[][];
  readonly widths: number[];
  /** Thousandths of the type size in a unit of the font. */
  readonly scale: number;
  readonly subset: { readonly glyphs: number[] };
  layout(text: string, features?: unknown): { readonly glyphs: readonly Glyph[] };
  /** The codes of a text's glyphs in the subset, in hexadecimal, and their places. */
  encode(text: string, features?: unknown): readonly [codes: string[], positions: unknown];
  /** The parsed file behind it; may be shared between documents. */
  readonly font: {
    readonly characterSet: readonly number[];
    layout(text: string): unknown;
    glyphForCodePoint(codePoint: number): unknown;
    hasGlyphForCodePoint(codePoint: number): boolean;
  };
  widthOfString(text: string, size: number): number;
}

/** An object of the file; others refer to it. */
export interface PdfReference {
  data: Record<string, unknown>;
  end(): void;
}

/** pdfkit's tree of numbers or names; written where it stands. */
interface PdfTree {
  /** Whether it tells its first and last key, which a root may not. */
  limits: boolean;
  add(key: string | number, value: unknown): void;
  get(key: number): PdfReference[];
}

/** An entry of the outline; its destination may be set after it was added. */
export interface OutlineItem {
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options?: { expanded?: boolean }): OutlineItem;
}

/** The part of pdfkit's document, as pdfmake extends it, that painting needs. */
export interface PdfKitDocument {
  info: Record<string, unknown>;
  readonly page: {
    readonly height: number;
    readonly dictionary: PdfReference;
    readonly structParentTreeKey: number;
  };
  outline: OutlineItem;
  _id: Buffer;
  _fontCount: number;
  _fontFamilies: Record<string, EmbeddedFont>;
  _root: {
    data: {
      Pages: { data: { Kids: readonly unknown[] } };
      Names: {
        data: {
          Dests: { _compareKeys(a: string, b: string): number; add(name: string, place: unknown): void };
        };
      };
    };
  };
  ref(data: Record<string, unknown>): PdfReference;
  addPage(options: { readonly size: readonly [number, number] }): PdfKitDocument;
  addContent(operators: string): PdfKitDocument;
  getStructTreeRoot(): PdfReference;
  getStructParentTree(): PdfTree;
  createStructParentTreeNextKey(): number;
  rect(x: number, y: number, width: number, height: number): PdfKitDocument;
  /** Adds a link to a named place; ends `options` as an object of its own. */
  goTo(x: number, y: number, width: number, height: number, name: string, options: object): PdfKitDocument;
  link(x: number, y: number, width: number, height: number, href: string, options: object): PdfKitDocument;
  font(source: Uint8Array): { readonly _font: EmbeddedFont };
  fillColor(colour: unknown, opacity?: number): PdfKitDocument;
  fill(colour?: unknown, rule?: string): PdfKitDocument;
  on(event: 'data', listener: (chunk: Uint8Array) => void): PdfKitDocument;
  on(event: 'end', listener: () => void): PdfKitDocument;
  on(event: 'error', listener: (error: Error) => void): PdfKitDocument;
  end(): void;
  appendXML(xml: string): void;
  _addInfo(): void;
  getFontFile(family: string, bold: boolean, italics: boolean): unknown;
}

/** One stretch of a line in one style, as pdfmake's renderer takes it. */
interface PdfInline {
  text: string;
  width: number;
  height: number;
  font: EmbeddedFont;
  fontSize: number;
  color: string;
}

export interface PdfLine {
  x: number;
  y: number;
  readonly inlines: readonly PdfInline[];
  addInline(inline: PdfInline): void;
  getAscenderHeight(): number;
}

/** The part of pdfmake's renderer that paints one item. */
export interface ItemRenderer {
  renderLine(line: PdfLine, x: number, y: number): void;
  renderVector(vector: Readonly<Record<string, unknown>>): void;
  renderSVG(drawing: Readonly<Record<string, unknown>>): void;
}

interface TextBreaker {
  getBreaks(text: string, styles: null): readonly { readonly text: string }[];
}

const require = createRequire(import.meta.url);

/** pdfmake's document: pdfkit with fonts by family. */
export const PdfDocument: new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
) => PdfKitDocument = require('pdfmake/js/PDFDocument').default;

/** Paints on a document's last page. */
export const PdfRenderer: new (document: PdfKitDocument) => ItemRenderer =
  require('pdfmake/js/Renderer').default;

/** A line of inlines, placed one after another. */
export const Line: new (width: number) => PdfLine = require('pdfmake/js/Line').default;

/** Finds where text may break, by the Unicode rules. */
export const Breaker: new () => TextBreaker = require('pdfmake/js/TextBreaker').default;

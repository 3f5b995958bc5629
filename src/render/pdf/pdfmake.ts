import { createRequire } from 'node:module';

/** A font as pdfkit embeds it in one document. */
export interface EmbeddedFont {
  readonly ascender: number;
  readonly descender: number;
  layoutCache: Record<string, unknown>;
  /** The parsed file behind it; may be shared between documents. */
  readonly font: {
    readonly characterSet: readonly number[];
    layout(text: string): unknown;
    glyphForCodePoint(codePoint: number): unknown;
    hasGlyphForCodePoint(codePoint: number): boolean;
  };
  widthOfString(text: string, size: number): number;
}

/** An entry of the outline; its destination may be set after it was added. */
export interface OutlineItem {
  readonly outlineData: Record<string, unknown>;
  addItem(title: string, options?: { expanded?: boolean }): OutlineItem;
}

/** The part of pdfkit's document, as pdfmake extends it, that painting needs. */
export interface PdfKitDocument {
  info: Record<string, unknown>;
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
export interface PdfInline {
  text: string;
  width: number;
  height: number;
  font: EmbeddedFont;
  fontSize: number;
  color: string;
  link?: string;
  linkToDestination?: string;
  decoration?: 'underline';
  decorationColor?: string;
  decorationThickness?: number;
}

export interface PdfLine {
  x: number;
  y: number;
  readonly inlines: readonly PdfInline[];
  addInline(inline: PdfInline): void;
  getAscenderHeight(): number;
}

/** An item of a page, as pdfmake's renderer takes it. */
export type PdfItem =
  | { readonly type: 'line'; readonly item: PdfLine }
  | { readonly type: 'vector'; readonly item: Readonly<Record<string, unknown>> }
  | { readonly type: 'svg'; readonly item: Readonly<Record<string, unknown>> };

export interface PdfPage {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly items: readonly PdfItem[];
}

interface Renderer {
  pdfDocument: PdfKitDocument;
  renderPages(pages: readonly PdfPage[]): void;
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

/** Paints laid-out pages on a document. */
export const PdfRenderer: new (document: PdfKitDocument) => Renderer = require('pdfmake/js/Renderer').default;

/** A line of inlines, placed one after another. */
export const Line: new (width: number) => PdfLine = require('pdfmake/js/Line').default;

/** Finds where text may break, by the Unicode rules. */
export const Breaker: new () => TextBreaker = require('pdfmake/js/TextBreaker').default;

import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../text/tree/document-tree.ts';

/** A hyphen that the end of a line put into a word: `at` counts characters of the word before it. */
export interface BreakHyphen {
  readonly page: number;
  readonly word: string;
  readonly at: number;
}

/** What a format with pages counted of its own making. */
export interface PageFacts {
  readonly pages: number;
  /** Characters of the tree that had to be set and those that reached a page, white space left out of both. */
  readonly characters: { readonly given: number; readonly painted: number };
  /** Parts of the tree whose text did not reach the pages as it is. */
  readonly torn: number;
  /** Characters on the pages, and those among them that the fonts cannot draw. */
  readonly glyphs: { readonly painted: number; readonly missing: number };
}

/** The outcome of rendering one tree: the file's bytes, or none when a finding makes them unfit to publish. */
interface Rendering {
  readonly bytes: Uint8Array | undefined;
  readonly findings: readonly Diagnostic[];
  /** In reading order. Who undoes them has the text of the tree; a hyphen that is not listed belongs to a word. */
  readonly hyphens?: readonly BreakHyphen[];
  readonly facts?: PageFacts;
}

/** Turns a document tree into one file format. Same tree, same bytes: on any machine, in any time zone or locale. */
export interface Renderer {
  readonly format: 'md' | 'html' | 'pdf';
  render(tree: DocumentTree): Promise<Rendering>;
}

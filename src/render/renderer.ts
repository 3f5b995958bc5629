import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../text/tree/document-tree.ts';

/** The outcome of rendering one tree: the file's bytes, or none when a finding makes them unfit to publish. */
export interface Rendering {
  readonly bytes: Uint8Array | undefined;
  readonly findings: readonly Diagnostic[];
}

/** Turns a document tree into one file format. Same tree, same bytes: on any machine, in any time zone or locale. */
export interface Renderer {
  readonly format: 'md' | 'html' | 'pdf';
  render(tree: DocumentTree): Promise<Rendering>;
}

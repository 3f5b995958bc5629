import type { Span } from '../../diagnostics/span.ts';

/**
 * Where a node of the document tree comes from. `layer` is who decided it: our template, the region's
 * source, or one gemeente's overlay. Setting aside nodes of layer `gemeente` leaves what all share.
 */
export interface Origin {
  readonly layer: 'template' | 'region' | 'gemeente';
  readonly file: string;
  readonly span: Span;
}

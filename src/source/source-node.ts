import type { Place, Span } from '../diagnostics/span.ts';

/** A decoded scalar. `span` covers the token in the file, quotes included. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  readonly file: string;
  readonly span: Span;
  /** Maps an offset in a decoded string to the offset in the file, through folding and escapes. */
  readonly offsetOf: (decoded: number) => number;
}

export interface MapEntry {
  readonly key: string;
  readonly keyPlace: Place;
  readonly value: SourceNode;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly file: string;
  readonly span: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
  readonly file: string;
  readonly span: Span;
}

/** Data of a file with its places. Nodes of one tree may come from several files. */
export type SourceNode = ScalarNode | MapNode | ListNode;

import type { Block } from './block.ts';
import type { Origin } from './origin.ts';

export interface Footnote {
  readonly id: string;
  readonly number: number;
  readonly children: readonly Block[];
  readonly origin: Origin;
}

/** The sender's look. Colours are `#rrggbb` with a contrast of at least 4.5:1 on white. */
export interface HouseStyle {
  readonly colour: string;
}

/** What a document says of itself, for file metadata and running lines. */
export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** BCP 47, `nl-NL` unless the region says otherwise. */
  readonly language: string;
  /** ISO date of the document; absent when not yet known. */
  readonly date?: string;
  readonly kind: string;
  readonly status: string;
  readonly version?: string;
  /** Printed at the foot of every page, for instance "Voorbeeld, geen officieel document". */
  readonly notice?: string;
}

/** One document, independent of its format. Every renderer takes this and nothing else. */
export interface DocumentTree {
  readonly metadata: Metadata;
  readonly houseStyle: HouseStyle;
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
  /** In order of number. */
  readonly footnotes: readonly Footnote[];
  readonly origin: Origin;
}

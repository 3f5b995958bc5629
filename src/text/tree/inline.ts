import type { Origin } from './origin.ts';

/** A run of plain text, NFC, without control characters or soft hyphens. Never markup. */
export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly origin: Origin;
}

/** `lang` is a BCP 47 tag for a phrase in another language; `expansion` spells out an abbreviation. */
export interface Phrase {
  readonly type: 'strong' | 'emphasis' | 'superscript' | 'phrase';
  readonly children: readonly Inline[];
  readonly lang?: string;
  readonly expansion?: string;
  readonly origin: Origin;
}

export interface Link {
  readonly type: 'link';
  /** https:, http:, mailto: or tel:. Nothing else reaches the tree. */
  readonly href: string;
  readonly children: readonly Inline[];
  readonly origin: Origin;
}

/**
 * A reference to the block with id `target` in this document; `children` is the text shown ("bijlage 2").
 * `generated` says that the text was made from the target, not written by a person.
 */
export interface CrossReference {
  readonly type: 'reference';
  readonly target: string;
  readonly generated?: true;
  readonly children: readonly Inline[];
  readonly origin: Origin;
}

/** The mark of footnote `id`; `number` counts from 1 in order of first mention. */
export interface FootnoteMark {
  readonly type: 'footnote';
  readonly id: string;
  readonly number: number;
  readonly origin: Origin;
}

export interface LineBreak {
  readonly type: 'break';
  readonly origin: Origin;
}

export type Inline = Text | Phrase | Link | CrossReference | FootnoteMark | LineBreak;

import type { TextEdit } from '../diagnostic.ts';
import type { Place } from '../span.ts';

/** A code as a comment names it. */
export interface WrittenCode {
  readonly name: string;
  readonly place: Place;
  /** Takes the code out of the comment, with the comma that parts it from the next. */
  readonly removal: TextEdit;
}

/** A comment that asks to let findings pass, as it stands in a file. */
export interface SuppressionComment extends Place {
  readonly codes: readonly WrittenCode[];
  /** Empty when none is given. */
  readonly reason: string;
  /** The stretch of the file it is about, at offsets; absent when nothing starts where it points. */
  readonly scope?: { readonly start: number; readonly end: number };
  /** Takes the comment out of the file, and the line when nothing else is on it. */
  readonly removal: TextEdit;
}

/** A sound request to let findings of a code pass, or of all codes of one alias. */
export interface Suppression {
  readonly codes: ReadonlySet<string>;
  readonly written: WrittenCode;
  readonly comment: SuppressionComment;
}

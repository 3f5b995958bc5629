import type { Position } from '../diagnostics/span.ts';
import type { Origin } from './tree/origin.ts';

/** A text of the template or the region with its places: `offsetOf` maps its offsets to the file's. */
export interface LocatedText {
  readonly text: string;
  readonly origin: Origin;
  readonly offsetOf: (offset: number) => number;
  readonly positionAt: (fileOffset: number) => Position;
}

/** The data a template reads, and where each value of it stands. */
export interface Scope {
  readonly data: object;
  /** Where `owner[key]` was written; undefined for what the compiler derived itself. */
  locate(owner: object, key: string | number): LocatedText | undefined;
  /** Whether objects of this kind have such a field; undefined when it cannot be told. */
  knows?(owner: object, key: string): boolean | undefined;
  /** What a person calls the object ("doel 3 van segment Wonen"); undefined when it has no name. */
  describe?(owner: object): string | undefined;
}

/** One read of the data by a template: who read what, and where it was written. */
export interface Read {
  readonly path: string;
  readonly by: Origin;
  readonly from: Origin | undefined;
}

import type { Place, Position } from '../diagnostics/span.ts';
import type { SourceNode } from './source-node.ts';

/** Answers "where": binds every object of the validated data to the tokens it was read from. */
export interface Locator {
  /** The node an object was read from. */
  nodeOf(owner: object): SourceNode | undefined;
  /** The node of `owner[key]`. */
  valueOf(owner: object, key: string | number): SourceNode | undefined;
  /** The place of the key token (for a list item: of the item). */
  keyOf(owner: object, key: string | number): Place | undefined;
  /** Line and column of an offset in a file of the region. */
  positionAt(file: string, offset: number): Position;
}

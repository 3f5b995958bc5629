import type { Block } from '../text/tree/block.ts';
import type { DocumentTree } from '../text/tree/document-tree.ts';
import type { Inline } from '../text/tree/inline.ts';
import { walkBlocks } from '../text/walk.ts';

/** Every block and inline of a document in reading order, those of its footnotes last. */
export function nodesOf({ blocks, footnotes }: DocumentTree): readonly (Block | Inline)[] {
  return [...walkBlocks(blocks), ...footnotes.flatMap((note) => [...walkBlocks(note.children)])];
}

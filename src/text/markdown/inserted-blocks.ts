import { stretchesOf } from '../hole.ts';
import type { Block } from '../tree/block.ts';
import type { MappedText } from './mapped-text.ts';
import type { Reading } from './reading.ts';
import { shiftHeadings } from './shift-headings.ts';

/** The blocks of a paragraph or cell that holds nothing but expressions which yielded blocks. */
export function insertedBlocks(own: MappedText, reading: Reading): readonly Block[] | undefined {
  const blocks: Block[] = [];
  let found = false;
  for (const { hole: index, start, end } of stretchesOf(own.text)) {
    if (index === undefined && own.text.slice(start, end).trim() === '') continue;
    const hole = index === undefined ? undefined : reading.compilation.holes[index];
    if (hole?.kind !== 'blocks') return undefined;
    blocks.push(...shiftHeadings(hole, reading));
    found = true;
  }
  return found ? blocks : undefined;
}

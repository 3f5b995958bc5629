import { deepHeading } from '../../diagnostics/catalogue/text-structure-codes.ts';
import type { Hole } from '../hole.ts';
import { mapBlocks } from '../map-tree.ts';
import type { Block } from '../tree/block.ts';
import { walkBlocks } from '../walk.ts';
import type { MappedText } from './mapped-text.ts';
import { headingLevel } from './read-heading.ts';
import { type Reading, report } from './reading.ts';

/** The blocks of a hole with their highest heading at the level its place asks for. */
export function shiftHeadings(
  { blocks, headings }: Extract<Hole, { kind: 'blocks' }>,
  own: MappedText,
  reading: Reading,
): readonly Block[] {
  if (headings === 'keep') return blocks;
  const levels = [...walkBlocks(blocks)].flatMap((node) => (node.type === 'heading' ? node.level : []));
  if (levels.length === 0) return blocks;
  const highest = headings === 'follow' ? reading.heading.level + 1 : headings;
  const shift = highest - Math.min(...levels);
  const deepest = Math.max(...levels) + shift;
  if (deepest > 4) report(deepHeading, own, { niveau: deepest }, reading);
  return mapBlocks(blocks, {
    block: (block) =>
      block.type === 'heading' ? { ...block, level: headingLevel(block.level + shift) } : block,
  });
}

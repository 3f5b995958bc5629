import { deepHeading } from '../../diagnostics/catalogue/text-structure-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Hole } from '../hole.ts';
import { mapBlocks } from '../map-tree.ts';
import type { Block } from '../tree/block.ts';
import { walkBlocks } from '../walk.ts';
import { headingLevel } from './read-heading.ts';
import type { Reading } from './reading.ts';

/** The blocks of a hole with their highest heading at the level its place asks for. */
export function shiftHeadings(
  { blocks, headings }: Extract<Hole, { kind: 'blocks' }>,
  reading: Reading,
): readonly Block[] {
  if (headings === 'keep') return blocks;
  const found = [...walkBlocks(blocks)].filter((node) => node.type === 'heading');
  if (found.length === 0) return blocks;
  const levels = found.map(({ level }) => level);
  const highest = headings === 'follow' ? reading.heading.level + 1 : headings;
  const shift = highest - Math.min(...levels);
  const deepest = Math.max(...levels);
  const heading = found.find(({ level }) => level === deepest);
  if (heading && deepest + shift > 4)
    reading.compilation.findings.push(diagnose(deepHeading, heading.origin, { niveau: deepest + shift }));
  return mapBlocks(blocks, {
    block: (block) =>
      block.type === 'heading' ? { ...block, level: headingLevel(block.level + shift) } : block,
  });
}

import type { Block } from '../tree/block.ts';
import { walkBlocks } from '../walk.ts';

/** The number of each heading below the title, by id: 1, 1.1, 1.1.1. */
export function headingNumbers(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const counts: [number, number, number] = [0, 0, 0];
  for (const node of walkBlocks(blocks)) {
    if (node.type !== 'heading' || node.level === 1) continue;
    const depth = node.level - 2;
    counts[depth] = (counts[depth] ?? 0) + 1;
    counts.fill(0, depth + 1);
    numbers.set(node.id, counts.slice(0, depth + 1).join('.'));
  }
  return numbers;
}

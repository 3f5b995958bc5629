import type { Block } from '../tree/block.ts';
import { walkBlocks } from '../walk.ts';

/**
 * The number of each heading below the title, by id: 1, 1.1, 1.1.1. An annex is called "Bijlage 1" and what is in it
 * B1.1, so that no two places share a number. A heading without number takes those under it along.
 */
export function headingNumbers(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const counts: [number, number, number] = [0, 0, 0];
  let [chapters, annexes] = [0, 0];
  let part: 'chapter' | 'annex' | 'none' = 'chapter';
  let silent = 0;
  for (const node of walkBlocks(blocks)) {
    if (node.type !== 'heading' || node.level === 1) continue;
    const depth = node.level - 2;
    if (depth === 0) part = node.series ?? 'chapter';
    if (silent > 0 && node.level > silent) continue;
    silent = node.series === 'none' ? node.level : 0;
    if (silent > 0) continue;
    if (depth === 0) counts[0] = part === 'annex' ? ++annexes : ++chapters;
    else counts[depth] = (counts[depth] ?? 0) + 1;
    counts.fill(0, depth + 1);
    const number = counts.slice(0, depth + 1).join('.');
    const annex = depth === 0 ? `Bijlage ${number}` : `B${number}`;
    numbers.set(node.id, part === 'annex' ? annex : number);
  }
  return numbers;
}

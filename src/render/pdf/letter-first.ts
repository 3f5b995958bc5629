import type { Block } from '../../text/tree/block.ts';

/**
 * The blocks in the order they stand on the page: a letter's head goes above whatever comes before it in the
 * tree, because an address has to show in the window of its envelope.
 */
export function letterFirst(blocks: readonly Block[]): readonly Block[] {
  const head = blocks.find((block) => block.type === 'letterhead');
  if (head === undefined || blocks[0] === head) return blocks;
  return [head, ...blocks.filter((block) => block !== head)];
}

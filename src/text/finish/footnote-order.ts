import type { Block } from '../tree/block.ts';
import type { Footnote } from '../tree/document-tree.ts';
import { walkBlocks } from '../walk.ts';

/** The numbers of footnotes, from 1 in order of first mention; a note in a note follows the note it stands in. */
export function footnoteOrder(
  blocks: readonly Block[],
  footnotes: readonly Footnote[],
): ReadonlyMap<string, number> {
  const byId = new Map(footnotes.map((footnote) => [footnote.id, footnote]));
  const order = new Map<string, number>();
  const visit = (given: readonly Block[]) => {
    for (const node of walkBlocks(given)) {
      const footnote = node.type === 'footnote' && !order.has(node.id) ? byId.get(node.id) : undefined;
      if (!footnote) continue;
      order.set(footnote.id, order.size + 1);
      visit(footnote.children);
    }
  };
  visit(blocks);
  return order;
}

import type { Block } from '../../text/tree/block.ts';
import type { DocumentTree } from '../../text/tree/document-tree.ts';

/** Ids of the page's own parts; no block may take one. */
export const contentId = 'inhoud';
export const titleId = 'titel';

/** Hands out the ids of one page: each valid, each once. */
export interface Anchors {
  /** The id of the block with this id in the tree; undefined when the document has no such block. */
  of(blockId: string): string | undefined;
  /** The id of the block itself, also where two blocks claim one id. */
  for(block: Block): string | undefined;
  /** The id of a footnote; undefined when the document lacks it. */
  footnote(id: string): string | undefined;
}

/** Gives every block and footnote that can be pointed at an id of its own, in reading order. */
export function anchorsOf(tree: DocumentTree): Anchors {
  const taken = new Set<string>([contentId, titleId]);
  const byId = new Map<string, string>();
  const byBlock = new Map<Block, string>();
  const footnotes = new Map<string, string>();
  for (const footnote of tree.footnotes) {
    if (!footnotes.has(footnote.id)) footnotes.set(footnote.id, claim(`noot-${footnote.number}`, taken));
  }
  for (const block of everyBlock([...tree.blocks, ...tree.footnotes.flatMap((note) => note.children)])) {
    if (!('id' in block) || byBlock.has(block)) continue;
    const anchor = claim(block.id, taken);
    byBlock.set(block, anchor);
    if (!byId.has(block.id)) byId.set(block.id, anchor);
  }
  return {
    of: (id) => byId.get(id),
    for: (block) => byBlock.get(block),
    footnote: (id) => footnotes.get(id),
  };
}

// Ids derived from an anchor carry a colon ("tabel-1:bijschrift"), so no anchor may.
function claim(wish: string, taken: Set<string>): string {
  const base = wish.normalize('NFC').replace(/[^\p{L}\p{N}_.-]+/gu, '-') || 'deel';
  let anchor = base;
  for (let count = 2; taken.has(anchor); count += 1) anchor = `${base}-${count}`;
  taken.add(anchor);
  return anchor;
}

function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* everyBlock(childBlocks(block));
  }
}

function childBlocks(block: Block): readonly Block[] {
  switch (block.type) {
    case 'list':
      return block.items.flatMap((item) => item.children);
    case 'table':
      return [...block.head, ...block.body].flatMap((row) => row.cells.flatMap((cell) => cell.children));
    case 'notice':
    case 'quote':
      return block.children;
    default:
      return [];
  }
}

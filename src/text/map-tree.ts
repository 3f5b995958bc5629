import type { Hole } from './hole.ts';
import type { Block, LetterHead } from './tree/block.ts';
import type { Inline } from './tree/inline.ts';
import type { Origin } from './tree/origin.ts';

/** A piece of a block with an origin of its own: a list item, row, cell, field, sender's line or signer. */
interface Part {
  readonly origin: Origin;
}

/** What becomes of the nodes of a tree; a node whose mapping is absent stays as it is, but for what is in it. */
export interface TreeMapping {
  /** Called last, with the block's insides mapped already. */
  readonly block?: (block: Block) => Block | undefined;
  /** Called before, with the block as it was given. */
  readonly enter?: (block: Block) => Block;
  readonly inline?: (inline: Inline) => readonly Inline[];
  readonly part?: <T extends Part>(part: T) => T | undefined;
}

/** The blocks with every node mapped, from the inside out; undefined removes a node. */
export function mapBlocks(blocks: readonly Block[], mapping: TreeMapping): readonly Block[] {
  return blocks.flatMap((block) => {
    const mapped = mapInside(mapping.enter ? mapping.enter(block) : block, mapping);
    return (mapping.block ? mapping.block(mapped) : mapped) ?? [];
  });
}

/** The inlines with every node mapped, from the inside out. */
export function mapInlines(inlines: readonly Inline[], mapping: TreeMapping): readonly Inline[] {
  return inlines.flatMap((inline) => {
    const mapped =
      'children' in inline ? { ...inline, children: mapInlines(inline.children, mapping) } : inline;
    return mapping.inline ? mapping.inline(mapped) : mapped;
  });
}

/** What an expression yielded, as decided by `layer`: whose value made that it stands in the text at all. */
export function withDecidingLayer(hole: Hole, layer: Origin['layer']): Hole {
  const decided = <T extends Part>(node: T): T => ({ ...node, origin: { ...node.origin, layer } });
  const mapping: TreeMapping = { block: decided, inline: (inline) => [decided(inline)], part: decided };
  if (hole.kind === 'inlines') return decided({ ...hole, inlines: mapInlines(hole.inlines, mapping) });
  if (hole.kind === 'blocks') return decided({ ...hole, blocks: mapBlocks(hole.blocks, mapping) });
  return decided(hole);
}

function mapInside(block: Block, mapping: TreeMapping): Block {
  const inlines = (given: readonly Inline[]) => mapInlines(given, mapping);
  const blocks = (given: readonly Block[]) => mapBlocks(given, mapping);
  const parts = <T extends Part>(given: readonly T[], inside: (part: T) => T) =>
    given.flatMap((part) => {
      const mapped = inside(part);
      return (mapping.part ? mapping.part(mapped) : mapped) ?? [];
    });
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: inlines(block.children) };
    case 'notice':
    case 'quote':
      return { ...block, children: blocks(block.children) };
    case 'list':
      return {
        ...block,
        items: parts(block.items, (item) => ({ ...item, children: blocks(item.children) })),
      };
    case 'table': {
      const rows = (given: typeof block.body) =>
        parts(given, (row) => ({
          ...row,
          cells: parts(row.cells, (cell) => ({ ...cell, children: blocks(cell.children) })),
        }));
      return { ...block, ...captionOf(block, inlines), head: rows(block.head), body: rows(block.body) };
    }
    case 'figure':
      return { ...block, ...captionOf(block, inlines) };
    case 'fields':
      return {
        ...block,
        fields: parts(block.fields, (field) => ({ ...field, value: inlines(field.value) })),
      };
    case 'letterhead':
      return mapLetterHead(block, inlines, parts);
    case 'signature': {
      const signers = parts(block.signers, (signer) => signer);
      return { ...block, closing: inlines(block.closing), body: inlines(block.body), signers };
    }
    default:
      return block;
  }
}

type Parts = <T extends Part>(given: readonly T[], inside: (part: T) => T) => readonly T[];

function mapLetterHead(
  block: LetterHead,
  inlines: (given: readonly Inline[]) => readonly Inline[],
  parts: Parts,
): LetterHead {
  const recipient = block.recipient.map(inlines).filter((line) => line.length > 0);
  return {
    ...block,
    sender: parts(block.sender, (line) => ({ ...line, value: inlines(line.value) })),
    recipient,
  };
}

type Captioned = Pick<Extract<Block, { type: 'table' | 'figure' }>, 'caption'>;

function captionOf(block: Captioned, inlines: (given: readonly Inline[]) => readonly Inline[]): Captioned {
  return block.caption ? { caption: { ...block.caption, children: inlines(block.caption.children) } } : {};
}

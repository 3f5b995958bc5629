import type { Block } from './tree/block.ts';
import type { Inline } from './tree/inline.ts';

/** Every block and inline of the blocks, in reading order, each before what it holds. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block | Inline> {
  for (const block of blocks) {
    yield block;
    yield* walkInside(block);
  }
}

/** Every inline of the inlines, in reading order, each before what it holds. */
export function* walkInlines(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* walkInlines(inline.children);
  }
}

function* walkInside(block: Block): Generator<Block | Inline> {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      yield* walkInlines(block.children);
      break;
    case 'notice':
    case 'quote':
      yield* walkBlocks(block.children);
      break;
    case 'list':
      for (const item of block.items) yield* walkBlocks(item.children);
      break;
    case 'table':
      yield* walkInlines(block.caption?.children ?? []);
      for (const row of [...block.head, ...block.body])
        for (const cell of row.cells) yield* walkBlocks(cell.children);
      break;
    case 'figure':
      yield* walkInlines(block.caption?.children ?? []);
      break;
    case 'fields':
      for (const field of block.fields) yield* walkInlines(field.value);
      break;
    case 'letterhead':
      for (const line of block.sender) yield* walkInlines(line.value);
      for (const line of block.recipient) yield* walkInlines(line);
      break;
    case 'signature':
      yield* walkInlines(block.closing);
      yield* walkInlines(block.body);
      break;
  }
}

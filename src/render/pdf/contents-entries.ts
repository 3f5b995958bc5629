import type { Block } from '../../text/tree/block.ts';
import type { ContentsEntry } from './block/context.ts';

/** The headings a table of contents lists, in order: all but the title; those inside tables have no place in it. */
export function contentsEntries(blocks: readonly Block[]): ContentsEntry[] {
  return blocks.flatMap((block): ContentsEntry[] => {
    switch (block.type) {
      case 'heading':
        return block.level === 1 ? [] : [block];
      case 'notice':
      case 'quote':
        return contentsEntries(block.children);
      case 'list':
        return block.items.flatMap((item) => contentsEntries(item.children));
      default:
        return [];
    }
  });
}

/** Whether the blocks hold a table of contents: only then does a layout depend on page numbers. */
export function hasContents(blocks: readonly Block[]): boolean {
  return blocks.some(
    (block) => block.type === 'contents' || ('children' in block && hasNested(block.children)),
  );
}

function hasNested(children: readonly { readonly type: string }[]): boolean {
  return children.some((child) => child.type === 'contents');
}

import type { Block } from '../../text/tree/block.ts';
import { inlineHtml } from './inline-html.ts';
import type { PageContext } from './page-context.ts';

/** The blocks of a list item or cell; a single plain paragraph, also one before a list, stands without its own element. */
export function flowHtml(blocks: readonly Block[], context: PageContext): string {
  const [first, ...rest] = blocks;
  if (
    first?.type === 'paragraph' &&
    first.role === undefined &&
    rest.every((block) => block.type === 'list')
  ) {
    const line = inlineHtml(first.children, context);
    return rest.length === 0 ? line : `${line}\n${context.blocks(rest)}`;
  }
  return context.blocks(blocks);
}

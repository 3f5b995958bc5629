import { mapBlocks } from '../map-tree.ts';
import type { Block } from '../tree/block.ts';
import type { Footnote } from '../tree/document-tree.ts';
import type { Inline } from '../tree/inline.ts';
import { walkBlocks } from '../walk.ts';
import { isTarget } from './assign-ids.ts';
import { footnoteOrder } from './footnote-order.ts';
import { headingNumbers } from './heading-numbers.ts';
import { referenceTexts } from './reference-texts.ts';

/** What of a document carries generated numbers. */
export interface Numbered {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
}

/**
 * Numbers headings (when asked), captions and footnotes in the order of the document, and writes the text of
 * references from their targets. Numbering a numbered document changes nothing.
 */
export function numberDocument<T extends Numbered>(document: T, numbering: boolean): T {
  const labelled = mapBlocks(withLabels(document.blocks), {
    block: (block) => (block.type === 'heading' ? withoutNumber(block) : block),
  });
  const numbers = numbering ? headingNumbers(labelled) : new Map<string, string>();
  const numbered = mapBlocks(labelled, {
    block: (block) => {
      const number = block.type === 'heading' ? numbers.get(block.id) : undefined;
      return number === undefined ? block : { ...block, number };
    },
  });
  const order = footnoteOrder(numbered, document.footnotes);
  const texts = referenceTexts(numbered);
  const inline = (node: Inline): readonly Inline[] => {
    if (node.type === 'footnote') return [{ ...node, number: order.get(node.id) ?? 0 }];
    if (node.type !== 'reference' || (node.children.length > 0 && !node.generated)) return [node];
    const children = texts.get(node.target)?.(node.origin) ?? [];
    return [{ ...node, generated: true, children }];
  };
  const footnotes = document.footnotes
    .flatMap((footnote): readonly Footnote[] => {
      const number = order.get(footnote.id);
      return number === undefined
        ? []
        : [{ ...footnote, number, children: mapBlocks(footnote.children, { inline }) }];
    })
    .sort((left, right) => left.number - right.number);
  return { ...document, blocks: mapBlocks(numbered, { inline }), footnotes };
}

function withoutNumber<T extends { readonly number?: string }>(
  heading: T,
): Omit<T, 'number'> & { number?: never } {
  const { number: _, ...rest } = heading;
  return rest;
}

function withLabels(blocks: readonly Block[]): readonly Block[] {
  const labels = new Map<string, string>();
  const counts = { table: 0, figure: 0 };
  for (const node of walkBlocks(blocks)) {
    if (!isTarget(node) || node.type === 'heading' || !node.caption) continue;
    counts[node.type] += 1;
    labels.set(node.id, `${node.type === 'table' ? 'Tabel' : 'Figuur'} ${counts[node.type]}`);
  }
  return mapBlocks(blocks, {
    block: (block) => {
      if ((block.type !== 'table' && block.type !== 'figure') || !block.caption) return block;
      return { ...block, caption: { ...block.caption, label: labels.get(block.id) ?? '' } };
    },
  });
}

import { type Numbered, numberDocument } from './finish/number-document.ts';
import { mapBlocks, type TreeMapping } from './map-tree.ts';
import { trimInlines } from './markdown/text-nodes.ts';
import type { Block } from './tree/block.ts';
import type { Inline } from './tree/inline.ts';
import type { Origin } from './tree/origin.ts';
import { walkBlocks } from './walk.ts';

/**
 * The document with every node that `layer` decided set aside and what is left numbered anew. Two documents
 * that differ only in what one gemeente decided become equal.
 */
export function withoutLayer<T extends Numbered>(document: T, layer: Origin['layer']): T {
  const stays = (node: { readonly origin: Origin }) => node.origin.layer !== layer;
  const mapping: TreeMapping = {
    block: (block) => (stays(block) ? whatIsLeft(joined(block)) : undefined),
    inline: (inline) => (stays(inline) ? [joinedChildren(inline)] : []),
    part: (part) => (stays(part) ? part : undefined),
  };
  const numbering = [...walkBlocks(document.blocks)].some(
    (node) => node.type === 'heading' && node.number !== undefined,
  );
  const blocks = mapBlocks(document.blocks, mapping);
  const footnotes = document.footnotes
    .filter(stays)
    .map((footnote) => ({ ...footnote, children: mapBlocks(footnote.children, mapping) }));
  return numberDocument({ ...document, blocks, footnotes }, numbering);
}

/** A paragraph of which nothing is left would not have been there. */
function whatIsLeft(block: Block): Block | undefined {
  return block.type === 'paragraph' && block.children.length === 0 ? undefined : block;
}

function joined(block: Block): Block {
  if (block.type === 'heading' || block.type === 'paragraph') {
    return { ...block, children: joinLine(block.children) };
  }
  if (block.type === 'table' || block.type === 'figure') {
    const { caption } = block;
    return caption ? { ...block, caption: { ...caption, children: joinLine(caption.children) } } : block;
  }
  if (block.type === 'fields') {
    return { ...block, fields: block.fields.map((field) => ({ ...field, value: joinLine(field.value) })) };
  }
  if (block.type === 'letterhead') {
    const sender = block.sender.map((line) => ({ ...line, value: joinLine(line.value) }));
    return { ...block, sender, recipient: block.recipient.map(joinLine) };
  }
  if (block.type !== 'signature') return block;
  return { ...block, closing: joinLine(block.closing), body: joinLine(block.body) };
}

function joinedChildren(inline: Inline): Inline {
  return 'children' in inline ? { ...inline, children: joinTexts(inline.children) } : inline;
}

/** The inlines of a block, as they would have been written: without space at the ends. */
function joinLine(inlines: readonly Inline[]): readonly Inline[] {
  return trimInlines(joinTexts(inlines));
}

/** Texts that came to stand side by side, as one with the origin of the first. */
function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      result[result.length - 1] = { ...last, text: (last.text + inline.text).replace(/ {2,}/g, ' ') };
    } else result.push(inline);
  }
  return result;
}

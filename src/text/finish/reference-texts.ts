import { mapInlines } from '../map-tree.ts';
import type { Block } from '../tree/block.ts';
import type { Inline } from '../tree/inline.ts';
import type { Origin } from '../tree/origin.ts';
import { walkBlocks } from '../walk.ts';
import { isTarget, type Target } from './assign-ids.ts';

/** The text by which each place of the document is referred to, given the origin of who refers to it. */
export function referenceTexts(
  blocks: readonly Block[],
): ReadonlyMap<string, (site: Origin) => readonly Inline[]> {
  const texts = new Map<string, (site: Origin) => readonly Inline[]>();
  for (const node of walkBlocks(blocks)) {
    if (isTarget(node)) texts.set(node.id, (origin) => textOf(node, origin));
  }
  return texts;
}

/** A heading is called by number and title, a table or figure by its label. */
function textOf(target: Target, origin: Origin): readonly Inline[] {
  if (target.type !== 'heading') {
    const label = target.caption?.label ?? '';
    return label === '' ? [] : [{ type: 'text', text: label.toLowerCase().replace(' ', '\u00a0'), origin }];
  }
  const title = mapInlines(target.children, { inline: plainInline });
  return target.number ? [{ type: 'text', text: `${target.number} `, origin }, ...title] : title;
}

/** A reference holds text only: no footnotes, and no link within a link. */
function plainInline(inline: Inline): readonly Inline[] {
  if (inline.type === 'footnote') return [];
  if (inline.type === 'break') return [{ type: 'text', text: ' ', origin: inline.origin }];
  return inline.type === 'link' || inline.type === 'reference' ? inline.children : [inline];
}

import { namelessTarget, unknownTarget } from '../../diagnostics/catalogue/text-structure-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { walkBlocks } from '../walk.ts';
import { isTarget } from './assign-ids.ts';
import type { Numbered } from './number-document.ts';

/** Checks that every reference leads to a place in the document, and says something. */
export function checkReferences({ blocks, footnotes }: Numbered): readonly Diagnostic[] {
  const ids = [...walkBlocks(blocks)].filter(isTarget).map((target) => target.id);
  const known = new Set(ids);
  const nodes = [blocks, ...footnotes.map((footnote) => footnote.children)].flatMap((part) => [
    ...walkBlocks(part),
  ]);
  return nodes.flatMap((node) => {
    if (node.type !== 'reference') return [];
    const { target: id, origin, children } = node;
    if (!known.has(id)) return [diagnose(unknownTarget, origin, { id, bedoeld: nearest(id, ids) })];
    return children.length === 0 ? [diagnose(namelessTarget, origin, { id })] : [];
  });
}

import { duplicateAnchor } from '../../diagnostics/catalogue/text-structure-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mapBlocks, mapInlines } from '../map-tree.ts';
import { plainText } from '../plain-text.ts';
import { slug } from '../slug.ts';
import type { Block, Figure, Heading, Table } from '../tree/block.ts';
import { walkBlocks } from '../walk.ts';

/** A block that can be referred to. */
export type Target = Heading | Table | Figure;

/** Whether a node can be referred to. */
export function isTarget(node: { readonly type: string }): node is Target {
  return node.type === 'heading' || node.type === 'table' || node.type === 'figure';
}

/**
 * Gives every heading, table and figure an id of its own. Names that people gave come first, then what all
 * gemeenten share, so that a gemeente's own heading never changes the id of a shared one.
 */
export function assignIds(blocks: readonly Block[], findings: Diagnostic[]): readonly Block[] {
  const targets = [...walkBlocks(blocks)].filter(isTarget);
  const taken = new Map<string, Target>();
  const ids = new Map<Target, string>();
  for (const target of targets) {
    if (target.id === '' || ids.has(target)) continue;
    const first = taken.get(target.id);
    if (first) {
      const related = [{ role: 'first' as const, file: first.origin.file, span: first.origin.span }];
      findings.push(diagnose(duplicateAnchor, target.origin, { id: target.id }, { related }));
      continue;
    }
    taken.set(target.id, target);
    ids.set(target, target.id);
  }
  const shared = targets.filter((target) => target.origin.layer !== 'gemeente');
  const own = targets.filter((target) => target.origin.layer === 'gemeente');
  for (const target of [...shared, ...own]) {
    if (ids.has(target)) continue;
    const id = freeId(slug(nameOf(target)) || fallback[target.type], taken);
    taken.set(id, target);
    ids.set(target, id);
  }
  return mapBlocks(blocks, {
    enter: (block) => (isTarget(block) ? { ...block, id: ids.get(block) ?? block.id } : block),
  });
}

const fallback = { heading: 'kop', table: 'tabel', figure: 'figuur' } as const;

/** What the block is called, without the words of one gemeente. */
function nameOf(target: Target): string {
  const inlines = target.type === 'heading' ? target.children : (target.caption?.children ?? []);
  return plainText(
    mapInlines(inlines, { inline: (inline) => (inline.origin.layer === 'gemeente' ? [] : [inline]) }),
  );
}

function freeId(name: string, taken: ReadonlyMap<string, unknown>): string {
  let id = name;
  for (let count = 2; taken.has(id); count++) id = `${name}-${count}`;
  return id;
}

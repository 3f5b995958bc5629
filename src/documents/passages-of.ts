import type { Passage } from '../rules/outline.ts';
import type { Block } from '../text/tree/block.ts';
import { walkInlines } from '../text/walk.ts';

/** A passage before it is known what stands around it, at the index of its paragraph. */
interface Found {
  readonly index: number;
  readonly section: number;
  readonly file: string;
  readonly passage: Omit<Passage, 'before' | 'after'>;
}

/** The first and the last index of each kind of block in a section. */
type Extent = Map<string, { readonly first: number; last: number }>;

/** Every run of text of the region in the blocks, by file, with what stands around its paragraph. */
export function passagesOf(blocks: readonly Block[]): ReadonlyMap<string, readonly Passage[]> {
  const { found, extents } = collect(blocks);
  const passages = new Map<string, Passage[]>();
  for (const { index, section, file, passage } of found) {
    const kinds = [...(extents[section] ?? [])];
    const before = new Set(kinds.flatMap(([kind, { first }]) => (first < index ? [kind] : [])));
    const after = new Set(kinds.flatMap(([kind, { last }]) => (last > index ? [kind] : [])));
    const list = passages.get(file) ?? [];
    passages.set(file, list);
    list.push({ ...passage, before, after });
  }
  return passages;
}

function collect(blocks: readonly Block[]) {
  const found: Found[] = [];
  const extents: Extent[] = [new Map()];
  let chapter = 0;
  let index = 0;
  const visit = (list: readonly Block[]): void => {
    for (const [position, block] of list.entries()) {
      index++;
      if (block.type === 'heading' && block.level === 2) {
        extents.push(new Map());
        if (block.series !== 'annex') chapter++;
      }
      const extent = extents.at(-1) ?? new Map();
      const known = extent.get(block.type);
      if (known) known.last = index;
      else extent.set(block.type, { first: index, last: index });
      if (block.type === 'paragraph') {
        const texts = [...walkInlines(block.children)].filter((node) => node.type === 'text');
        for (const node of texts) {
          const { layer, file, span } = node.origin;
          if (layer === 'template') continue;
          const place = { start: span.start.offset, end: span.end.offset, chapter };
          const passage = { ...place, closes: node === texts.at(-1), next: nameOf(list[position + 1]) };
          found.push({ index, section: extents.length - 1, file, passage });
        }
      }
      for (const inner of childrenOf(block)) visit(inner);
    }
  };
  visit(blocks);
  return { found, extents };
}

/** A paragraph that is a label over what comes next is told apart. */
const nameOf = (block: Block | undefined) =>
  block?.type === 'paragraph' && block.role === 'label' ? 'label' : block?.type;

function childrenOf(block: Block): readonly (readonly Block[])[] {
  if (block.type === 'list') return block.items.map(({ children }) => children);
  if (block.type === 'notice' || block.type === 'quote') return [block.children];
  if (block.type !== 'table') return [];
  return [...block.head, ...block.body].flatMap(({ cells }) => cells.map(({ children }) => children));
}

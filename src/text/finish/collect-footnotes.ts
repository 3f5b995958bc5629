import type { Compilation } from '../compilation.ts';
import { mapBlocks } from '../map-tree.ts';
import { slug } from '../slug.ts';
import type { Block } from '../tree/block.ts';
import type { Footnote } from '../tree/document-tree.ts';
import type { Inline } from '../tree/inline.ts';
import type { Origin } from '../tree/origin.ts';
import { walkBlocks } from '../walk.ts';

interface Noted {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
}

/** Joins every mark with its footnote under an id that is unique in the document. */
export function collectFootnotes(blocks: readonly Block[], compilation: Compilation): Noted {
  const { footnotes: texts } = compilation;
  const ids = finalIds(mentionedFootnotes(blocks, texts), texts);
  const marks = {
    inline: (inline: Inline): readonly Inline[] => {
      if (inline.type !== 'footnote') return [inline];
      const id = ids.get(inline.id);
      return id === undefined ? [] : [{ ...inline, id }];
    },
  };
  const footnotes = [...ids].flatMap(([key, id]): readonly Footnote[] => {
    const text = texts.get(key);
    return text ? [{ id, number: 0, children: mapBlocks(text.children, marks), origin: text.origin }] : [];
  });
  return { blocks: mapBlocks(blocks, marks), footnotes };
}

/** Where each footnote is mentioned first, in that order; a note in a note follows the note it stands in. */
export function mentionedFootnotes(
  blocks: readonly Block[],
  texts: Compilation['footnotes'],
): ReadonlyMap<string, Origin> {
  const order = new Map<string, Origin>();
  const visit = (given: readonly Block[]) => {
    for (const node of walkBlocks(given)) {
      if (node.type !== 'footnote' || order.has(node.id)) continue;
      order.set(node.id, node.origin);
      visit(texts.get(node.id)?.children ?? []);
    }
  };
  visit(blocks);
  return order;
}

/** Ids from the names people gave; those of a gemeente come last, so that they never change a shared one. */
function finalIds(order: ReadonlyMap<string, unknown>, texts: Compilation['footnotes']): Map<string, string> {
  const keys = [...order.keys()].filter((key) => texts.has(key));
  const isOwn = (key: string) => texts.get(key)?.origin.layer === 'gemeente';
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  for (const key of [...keys.filter((key) => !isOwn(key)), ...keys.filter(isOwn)]) {
    const name = slug(texts.get(key)?.name ?? '') || 'noot';
    let id = name;
    for (let count = 2; taken.has(id); count++) id = `${name}-${count}`;
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}

import { mapBlocks } from '../text/map-tree.ts';
import type { Block } from '../text/tree/block.ts';
import type { Inline, Text } from '../text/tree/inline.ts';
import { walkBlocks } from '../text/walk.ts';

/** A word with a fixed meaning. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly afkorting?: string | undefined;
}

/** The place of a term in a document that explains it. */
export const termAnchor = (id: string) => `begrip-${id}`;

interface Needle {
  readonly target: string;
  readonly pattern: RegExp;
  /** What the abbreviation stands for. */
  readonly expansion?: string;
}

/**
 * Makes the first use of each term in the running text a reference to its entry, in a document that has one. Titles,
 * labels, small print, links and the entries themselves stay as they are, and so does what a gemeente wrote for itself.
 */
export function linkTerms(blocks: readonly Block[], terms: readonly Term[]): readonly Block[] {
  const places = new Set([...walkBlocks(blocks)].flatMap((node) => (node.type === 'heading' ? node.id : [])));
  const open = new Set(needlesOf(terms.filter(({ id }) => places.has(termAnchor(id)))));
  if (open.size === 0) return blocks;
  const anchors = new Set(terms.map(({ id }) => termAnchor(id)));
  let inEntry = false;
  return mapBlocks(blocks, {
    enter: (block) => {
      if (block.type === 'heading') inEntry = anchors.has(block.id);
      return block;
    },
    block: (block) => {
      if (block.type !== 'paragraph' || inEntry || block.role === 'label' || block.role === 'note')
        return block;
      return { ...block, children: linked(block.children, open) };
    },
  });
}

/** The longest first, so that a term within a longer one does not take its place. */
function needlesOf(terms: readonly Term[]): readonly Needle[] {
  const needles = terms.flatMap(({ id, term, afkorting }): Needle[] => [
    { target: termAnchor(id), pattern: wordPattern(term, true) },
    ...(afkorting === undefined
      ? []
      : [{ target: termAnchor(id), pattern: wordPattern(afkorting, false), expansion: term }]),
  ]);
  return needles.toSorted((a, b) => b.pattern.source.length - a.pattern.source.length);
}

/** A whole word, also in the plural; a term may begin with a capital, an abbreviation is written as it is. */
function wordPattern(word: string, isTerm: boolean): RegExp {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const spaced = escaped.replaceAll(/\s+/gu, String.raw`\s+`);
  const ending = isTerm ? '(?:en|s|n)?' : '';
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${spaced}${ending}(?![\p{L}\p{N}-])`, isTerm ? 'iu' : 'u');
}

function linked(inlines: readonly Inline[], open: Set<Needle>): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.type === 'strong' || inline.type === 'emphasis') {
      return [{ ...inline, children: linked(inline.children, open) }];
    }
    return inline.type === 'text' && inline.origin.layer !== 'gemeente' ? linkedText(inline, open) : [inline];
  });
}

function linkedText(node: Text, open: Set<Needle>): readonly Inline[] {
  let found: { readonly needle: Needle; readonly at: number; readonly word: string } | undefined;
  for (const needle of open) {
    const match = needle.pattern.exec(node.text);
    if (match && (!found || match.index < found.at)) found = { needle, at: match.index, word: match[0] };
  }
  if (!found) return [node];
  const { needle, at, word } = found;
  const { origin } = node;
  for (const other of open) if (other.target === needle.target) open.delete(other);
  const before: Text = { ...node, text: node.text.slice(0, at) };
  const text: Text = { type: 'text', text: word, origin };
  const { expansion } = needle;
  const children: readonly Inline[] = expansion
    ? [{ type: 'phrase', expansion, children: [text], origin }]
    : [text];
  const rest: Text = { ...node, text: node.text.slice(at + word.length) };
  return [
    ...(before.text === '' ? [] : [before]),
    { type: 'reference', target: needle.target, children, origin },
    ...(rest.text === '' ? [] : linkedText(rest, open)),
  ];
}

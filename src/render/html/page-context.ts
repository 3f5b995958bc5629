import type { Block, Heading } from '../../text/tree/block.ts';
import type { DocumentTree } from '../../text/tree/document-tree.ts';
import { type HouseColours, houseColours } from '../house-colours.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import { type Words, wordsFor } from './words.ts';

/** What every part of one page needs to know of the whole. */
export interface PageContext {
  readonly anchors: Anchors;
  readonly words: Words;
  /** The sender's colours, for drawings; the style sheet has its own. */
  readonly colours: HouseColours;
  readonly headings: readonly Heading[];
  /** The heading that is the page's h1. */
  readonly title: Heading | undefined;
  /** Records a mention of a footnote and returns the id its mark gets. */
  readonly mention: (footnoteAnchor: string) => string;
  /** The ids of the marks written so far that point at a footnote. */
  readonly mentions: (footnoteAnchor: string) => readonly string[];
  /** Writes blocks that stand inside another block. */
  readonly blocks: (blocks: readonly Block[]) => string;
}

/** The context of one rendering; `write` turns blocks into HTML with it. */
export function pageContext(
  tree: DocumentTree,
  write: (blocks: readonly Block[], context: PageContext) => string,
): PageContext {
  const marks = new Map<string, string[]>();
  const headings = tree.blocks.filter((block) => block.type === 'heading');
  const context: PageContext = {
    anchors: anchorsOf(tree),
    words: wordsFor(tree.metadata.language),
    colours: houseColours(tree.houseStyle.colour),
    headings,
    title: headings.find((heading) => heading.level === 1),
    mention: (anchor) => {
      const seen = marks.get(anchor) ?? [];
      const mark = seen.length === 0 ? `terug:${anchor}` : `terug:${anchor}:${seen.length + 1}`;
      marks.set(anchor, [...seen, mark]);
      return mark;
    },
    mentions: (anchor) => marks.get(anchor) ?? [],
    blocks: (blocks) => write(blocks, context),
  };
  return context;
}

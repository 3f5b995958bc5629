import { plainText } from '../../text/plain-text.ts';
import type { Block, Heading } from '../../text/tree/block.ts';

/** The anchor each heading gets on GitHub, by the heading's id in the tree. */
export type HeadingSlugs = ReadonlyMap<string, string>;

/** The words of a heading with the number it carries. */
export function headingWords(heading: Heading): string {
  const words = plainText(heading.children).replace(/\s+/g, ' ').trim();
  return heading.number === undefined ? words : `${heading.number} ${words}`;
}

/** Works the anchors out as GitHub does: lower case, no punctuation, hyphens for spaces, a count for repeats. */
export function headingSlugs(blocks: readonly Block[]): HeadingSlugs {
  const seen = new Set<string>();
  const slugs = new Map<string, string>();
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const base = headingWords(block)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{Nd}\p{Pc} -]/gu, '')
      .replace(/ /g, '-');
    let slug = base;
    for (let count = 1; seen.has(slug); count += 1) slug = `${base}-${count}`;
    seen.add(slug);
    if (!slugs.has(block.id)) slugs.set(block.id, slug);
  }
  return slugs;
}

import { plainText } from '../../text/plain-text.ts';
import type { Heading, TableOfContents } from '../../text/tree/block.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import type { PageContext } from './page-context.ts';

/** The table of contents: a navigation landmark with nested lists of links, the title itself left out. */
export function contentsHtml(contents: TableOfContents, context: PageContext): string {
  const entries = context.headings.filter((heading) => heading.level > 1 && heading.level <= contents.depth);
  if (entries.length === 0) return '';
  const title = contents.title || context.words.contents;
  const heading = element('p', { class: 'contents-title' }, escapeHtml(title));
  return element(
    'nav',
    { class: 'contents', 'aria-label': title },
    `${heading}\n${levelList(entries, context)}`,
  );
}

function levelList(entries: readonly Heading[], context: PageContext): string {
  const top = Math.min(...entries.map((entry) => entry.level));
  const items: string[] = [];
  for (let index = 0; index < entries.length; ) {
    let end = index + 1;
    while ((entries[end]?.level ?? 0) > top) end += 1;
    const own = entries.slice(index, end);
    const [first, ...below] = own;
    if (first !== undefined && first.level === top) {
      items.push(
        element('li', {}, link(first, context) + (below.length === 0 ? '' : levelList(below, context))),
      );
    } else {
      items.push(element('li', {}, levelList(own, context)));
    }
    index = end;
  }
  return element('ul', { role: 'list' }, items.join('\n'));
}

function link(heading: Heading, context: PageContext): string {
  const number =
    heading.number === undefined
      ? ''
      : `${element('span', { class: 'number' }, escapeHtml(heading.number))} `;
  const words = number + escapeHtml(plainText(heading.children).trim());
  return element('a', { href: `#${context.anchors.for(heading) ?? ''}` }, words);
}

import type { Block } from '../../text/tree/block.ts';
import type { Footnote } from '../../text/tree/document-tree.ts';
import { element } from './element.ts';
import { inlineHtml } from './inline-html.ts';
import type { PageContext } from './page-context.ts';

/** The footnotes as a list at the end; each leads back to every place that mentions it. Call it after the text is written. */
export function footnotesHtml(footnotes: readonly Footnote[], context: PageContext): string {
  if (footnotes.length === 0) return '';
  // A note may mention another note, so all texts are written before any way back.
  const texts = footnotes.map((note) => noteText(note.children, context));
  const items = footnotes.map((note, index) => {
    const anchor = context.anchors.footnote(note.id);
    const back = anchor === undefined ? '' : backLinks(note.number, anchor, context);
    return element('li', { id: anchor, value: note.number }, (texts[index] ?? '') + back);
  });
  const heading = element('h2', { id: 'voetnoten:kop', class: 'footnotes-title' }, context.words.footnotes);
  const list = element('ol', {}, items.join('\n'));
  return element(
    'section',
    { class: 'footnotes', role: 'doc-endnotes', 'aria-labelledby': 'voetnoten:kop' },
    `${heading}\n${list}`,
  );
}

function noteText(children: readonly Block[], context: PageContext): string {
  const [first] = children;
  return first?.type === 'paragraph' && children.length === 1
    ? inlineHtml(first.children, context)
    : context.blocks(children);
}

function backLinks(number: number, anchor: string, context: PageContext): string {
  return context
    .mentions(anchor)
    .map((mark, index) => {
      const label = context.words.back(number, index + 1);
      const attributes = { href: `#${mark}`, role: 'doc-backlink', class: 'back', 'aria-label': label };
      return ` ${element('a', attributes, '↑')}`;
    })
    .join('');
}

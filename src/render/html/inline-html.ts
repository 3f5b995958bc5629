import type { FootnoteMark, Inline, Phrase } from '../../text/tree/inline.ts';
import { safeHref } from '../safe-href.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import type { PageContext } from './page-context.ts';

const phraseElements = { strong: 'strong', emphasis: 'em', superscript: 'sup' } as const;

/** A line of text as HTML. What points nowhere is written as the words it would have shown. */
export function inlineHtml(children: readonly Inline[], context: PageContext): string {
  return children.map((child) => one(child, context)).join('');
}

function one(node: Inline, context: PageContext): string {
  switch (node.type) {
    case 'text':
      return escapeHtml(node.text);
    case 'break':
      return '<br>';
    case 'link': {
      const href = safeHref(node.href);
      const content = inlineHtml(node.children, context);
      return href === undefined ? content : element('a', { href }, content);
    }
    case 'reference': {
      const anchor = context.anchors.of(node.target);
      const content = inlineHtml(node.children, context);
      return anchor === undefined ? content : element('a', { href: `#${anchor}` }, content);
    }
    case 'footnote':
      return footnoteMark(node, context);
    default:
      return phrase(node, context);
  }
}

function phrase(node: Phrase, context: PageContext): string {
  const content = inlineHtml(node.children, context);
  const abbreviated =
    node.expansion === undefined ? content : element('abbr', { title: node.expansion }, content);
  if (node.type === 'phrase') {
    return node.lang === undefined ? abbreviated : element('span', { lang: node.lang }, abbreviated);
  }
  return element(phraseElements[node.type], { lang: node.lang }, abbreviated);
}

function footnoteMark(node: FootnoteMark, context: PageContext): string {
  const anchor = context.anchors.footnote(node.id);
  if (anchor === undefined) return element('sup', {}, String(node.number));
  const attributes = {
    href: `#${anchor}`,
    id: context.mention(anchor),
    role: 'doc-noteref',
    'aria-label': context.words.footnote(node.number),
  };
  return element('sup', { class: 'noteref' }, element('a', attributes, String(node.number)));
}

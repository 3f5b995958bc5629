import type { List } from '../../text/tree/block.ts';
import { element } from './element.ts';
import { flowHtml } from './flow-html.ts';
import type { PageContext } from './page-context.ts';

/** A list with the marker its style asks for, also where style sheets are off. */
export function listHtml(list: List, context: PageContext): string {
  const items = list.items.map((item) => element('li', {}, flowHtml(item.children, context))).join('\n');
  if (list.style === 'bullet') return element('ul', {}, `\n${items}\n`);
  const attributes = {
    type: list.style === 'letter' ? 'a' : undefined,
    class: list.style === 'parenthesis' ? 'parenthesis' : undefined,
    start: list.start === 1 ? undefined : list.start,
  };
  return element('ol', attributes, `\n${items}\n`);
}

import { plainText } from '../../text/plain-text.ts';
import type { Figure } from '../../text/tree/block.ts';
import { inHouseColours } from '../in-house-colours.ts';
import { attributesText, element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import type { PageContext } from './page-context.ts';
import { captionHtml } from './table-html.ts';

/** A figure: the drawing inline with its name and text alternative, then its caption. */
export function figureHtml(figure: Figure, context: PageContext): string {
  const id = context.anchors.for(figure) ?? figure.id;
  const nameId = `${id}:naam`;
  const textId = `${id}:alternatief`;
  const name =
    figure.caption === undefined
      ? context.words.figure
      : [figure.caption.label, plainText(figure.caption.children)].filter(Boolean).join(' ');
  const attributes = attributesText({ role: 'img', 'aria-labelledby': `${nameId} ${textId}` });
  const described = `${element('title', { id: nameId }, escapeHtml(name))}${element('desc', { id: textId }, escapeHtml(figure.alternative))}`;
  const drawing = inHouseColours(figure.svg, context.colours)
    .replace(/^[\s\S]*?(?=<svg\b)/, '')
    .replace(/^<svg\b([^>]*)>/, (_, own: string) => `<svg${attributes}${own}>${described}`);
  const region = { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': name };
  const caption =
    figure.caption === undefined
      ? ''
      : captionHtml(figure.caption, `${id}:bijschrift`, context, 'figcaption');
  return element('figure', { id }, `${element('div', region, drawing)}\n${caption}`);
}

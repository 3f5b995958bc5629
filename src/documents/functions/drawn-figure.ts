import type { Figure } from '../../text/tree/block.ts';
import type { Origin } from '../../text/tree/origin.ts';
import type { Drawing } from '../drawing/house-palette.ts';

/** A drawing as a figure of the document: what it is called, and the same in words. */
export function drawnFigure(
  drawn: Drawing,
  words: { readonly id: string; readonly caption: string; readonly alternative: string },
  origin: Origin,
): Figure {
  const { id, caption, alternative } = words;
  return {
    type: 'figure',
    id,
    ...drawn,
    alternative,
    caption: { children: [{ type: 'text', text: caption, origin }] },
    origin,
  };
}

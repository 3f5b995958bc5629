import type { DocumentTree } from '../../../text/tree/document-tree.ts';
import { type Context, linesOf } from '../block/context.ts';
import { type Item, moved } from '../strip/item.ts';
import { smallText } from '../text/typography.ts';
import type { Geometry } from './geometry.ts';

const gutter = 20;

/** The foot of every page and, from the second page, its head: one line each, cut with an ellipsis when too long. */
export function runningLines(
  tree: DocumentTree,
  geometry: Geometry,
  context: Context,
  page: number,
  pageCount: number,
): Item[] {
  const { metadata } = tree;
  const number = `Pagina ${page} van ${pageCount}`;
  const numberWidth = context.shelf.face('regular').widthOf(number, smallText.size);
  const width = geometry.width;
  const line = (
    text: string,
    room: number,
    role: 'running-head' | 'running-foot',
    x: number,
    y: number,
  ): Item[] => {
    const plain: Context = { ...context, align: 'left', hyphenate: false };
    const fitting = shortened(text, room, (part) =>
      context.shelf.face('regular').widthOf(part, smallText.size),
    );
    const [first] = linesOf(plain, fitting, { style: smallText, width: room + 1, role, owner: tree });
    return first === undefined ? [] : [moved(first, x, y)];
  };
  const foot = metadata.notice ?? metadata.title;
  const head = metadata.author === '' ? metadata.title : `${metadata.author} \u2013 ${metadata.title}`;
  return [
    ...(page > 1 ? line(head, width, 'running-head', geometry.left, geometry.headTop) : []),
    ...line(foot, width - numberWidth - gutter, 'running-foot', geometry.left, geometry.footTop),
    ...line(number, numberWidth, 'running-foot', geometry.left + width - numberWidth, geometry.footTop),
  ];
}

function shortened(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const part = `${words.join(' ')}\u2026`;
    if (widthOf(part) <= room) return part;
  }
  return '\u2026';
}

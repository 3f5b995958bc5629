import type { Block, List, ListItem } from '../../text/tree/block.ts';
import { letterOf } from './cell-markdown.ts';

/** A list with its items indented under their marker; without blank lines between them when all are short. */
export function listMarkdown(
  list: List,
  write: (blocks: readonly Block[], tight: boolean) => string,
): string {
  const tight = isTight(list);
  const items = list.items.map((item, index) => {
    const marker = markerOf(list, index);
    // Markdown has no lettered lists: the letter is text after a bullet.
    const letter = list.style === 'letter' ? `${letterOf(list.start + index)}. ` : '';
    const [first = '', ...rest] = `${letter}${write(item.children, tight)}`.trimEnd().split('\n');
    const indent = ' '.repeat(marker.length + 1);
    return [`${marker} ${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : indent + line))].join(
      '\n',
    );
  });
  return items.join(tight ? '\n' : '\n\n');
}

function markerOf(list: List, index: number): string {
  const number = Math.min(list.start + index, 999_999_999);
  if (list.style === 'decimal') return `${number}.`;
  return list.style === 'parenthesis' ? `${number})` : '-';
}

function isTight(list: List): boolean {
  return list.items.every(isShort);
}

function isShort(item: ListItem): boolean {
  const [first, second, ...rest] = item.children;
  if (first?.type !== 'paragraph' || first.role !== undefined || first.children.length === 0) return false;
  if (second === undefined) return true;
  // A numbered list cannot follow a paragraph directly unless it begins at 1.
  const follows =
    second.type === 'list' && (second.style === 'bullet' || second.style === 'letter' || second.start === 1);
  return rest.length === 0 && follows && isTight(second);
}

import type { Block, Cell, Column } from '../text/tree/block.ts';
import type { Inline } from '../text/tree/inline.ts';
import type { Origin } from '../text/tree/origin.ts';

type Content = string | readonly Inline[];

/** Makes parts of a tree that all have one origin. */
export interface TreeParts {
  text(words: string): Inline;
  strong(words: string): Inline;
  heading(level: 1 | 2 | 3, words: string): Block;
  paragraph(content: Content): Block;
  list(items: readonly string[]): Block;
  fields(rows: readonly (readonly [label: string, value: string])[]): Block;
  notice(children: readonly Block[]): Block;
  /** A table with a head; the first cell of a row names it. */
  table(
    caption: string,
    columns: readonly Column[],
    head: readonly string[],
    rows: readonly (readonly Content[])[],
  ): Block;
}

/** Parts that come from `origin`; what is made twice has the same ids. */
export function treeParts(origin: Origin): TreeParts {
  let made = 0;
  const id = (): string => `deel-${++made}`;
  const text = (words: string): Inline => ({ type: 'text', text: words.normalize('NFC'), origin });
  const inlines = (content: Content): readonly Inline[] =>
    typeof content === 'string' ? [text(content)] : content;
  const paragraph = (content: Content): Block => ({
    type: 'paragraph',
    children: inlines(content),
    origin,
  });
  const cell = (content: Content, header: boolean): Cell => ({
    header,
    columnSpan: 1,
    rowSpan: 1,
    children: [paragraph(content)],
    origin,
  });
  return {
    text,
    strong: (words) => ({ type: 'strong', children: [text(words)], origin }),
    heading: (level, words) => ({ type: 'heading', level, id: id(), children: [text(words)], origin }),
    paragraph,
    list: (items) => ({
      type: 'list',
      style: 'bullet',
      start: 1,
      items: items.map((item) => ({ children: [paragraph(item)], origin })),
      origin,
    }),
    fields: (rows) => ({
      type: 'fields',
      fields: rows.map(([label, value]) => ({ label, value: [text(value)], origin })),
      origin,
    }),
    notice: (children) => ({ type: 'notice', children, origin }),
    table: (caption, columns, head, rows) => ({
      type: 'table',
      id: id(),
      caption: { children: [text(caption)] },
      columns,
      head: [{ cells: head.map((words) => cell(words, true)), origin }],
      body: rows.map((row) => ({ cells: row.map((content, index) => cell(content, index === 0)), origin })),
      origin,
    }),
  };
}

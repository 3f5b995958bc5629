import type {
  Block,
  Cell,
  Column,
  Field,
  Fields,
  Figure,
  Heading,
  LetterHead,
  List,
  Notice,
  PageBreak,
  Paragraph,
  Quote,
  Row,
  Signature,
  Table,
  TableOfContents,
} from '../../../src/text/tree/block.ts';
import type { DocumentTree, Footnote, Metadata } from '../../../src/text/tree/document-tree.ts';
import type {
  CrossReference,
  FootnoteMark,
  Inline,
  LineBreak,
  Link,
  Phrase,
  Text,
} from '../../../src/text/tree/inline.ts';
import type { Origin } from '../../../src/text/tree/origin.ts';

let offset = 0;

/** An origin of its own for every node, so that a finding's place tells which node it is about. */
function origin(): Origin {
  offset += 1;
  const start = { offset, line: offset, column: 1 };
  return { layer: 'region', file: 'regio/tekst.md', span: { start, end: { ...start, offset: offset + 1 } } };
}

type Content = string | Inline | readonly Inline[];

const inlines = (content: Content): readonly Inline[] => {
  if (typeof content === 'string') return [text(content)];
  return 'type' in content ? [content] : content;
};

export const text = (value: string): Text => ({ type: 'text', text: value, origin: origin() });
export const phrase = (type: Phrase['type'], content: Content): Phrase => ({
  type,
  children: inlines(content),
  origin: origin(),
});
export const strong = (content: Content): Phrase => phrase('strong', content);
export const link = (href: string, content: Content): Link => ({
  type: 'link',
  href,
  children: inlines(content),
  origin: origin(),
});
export const reference = (target: string, content: Content): CrossReference => ({
  type: 'reference',
  target,
  children: inlines(content),
  origin: origin(),
});
export const mark = (number: number): FootnoteMark => ({
  type: 'footnote',
  id: `n${number}`,
  number,
  origin: origin(),
});
export const lineBreak = (): LineBreak => ({ type: 'break', origin: origin() });

export const heading = (
  level: Heading['level'],
  content: Content,
  more: { id?: string; number?: string } = {},
): Heading => ({
  type: 'heading',
  level,
  id: more.id ?? `kop-${offset}`,
  children: inlines(content),
  origin: origin(),
  ...(more.number === undefined ? {} : { number: more.number }),
});
export const paragraph = (content: Content, role?: Paragraph['role']): Paragraph => ({
  type: 'paragraph',
  children: inlines(content),
  origin: origin(),
  ...(role && { role }),
});
export const list = (
  style: List['style'],
  items: readonly (string | readonly Block[])[],
  start = 1,
): List => ({
  type: 'list',
  style,
  start,
  origin: origin(),
  items: items.map((item) => ({
    children: typeof item === 'string' ? [paragraph(item)] : item,
    origin: origin(),
  })),
});
export const cell = (content: string | readonly Block[], more: Partial<Cell> = {}): Cell => ({
  header: false,
  columnSpan: 1,
  rowSpan: 1,
  children: typeof content === 'string' ? [paragraph(content)] : content,
  origin: origin(),
  ...more,
});
export const row = (...cells: readonly (string | Cell)[]): Row => ({
  cells: cells.map((one) => (typeof one === 'string' ? cell(one) : one)),
  origin: origin(),
});
export const column = (width: number, align: Column['align'] = 'left'): Column => ({ width, align });
export const table = (
  columns: readonly Column[],
  head: readonly Row[],
  body: readonly Row[],
  caption?: { label?: string; text: string },
): Table => ({
  type: 'table',
  id: `tabel-${offset}`,
  columns,
  head,
  body,
  origin: origin(),
  ...(caption && {
    caption: {
      children: inlines(caption.text),
      ...(caption.label === undefined ? {} : { label: caption.label }),
    },
  }),
});
export const figure = (
  svg: string,
  width: number,
  height: number,
  caption?: { label: string; text: string },
): Figure => ({
  type: 'figure',
  id: `figuur-${offset}`,
  svg,
  width,
  height,
  alternative: 'Een figuur',
  origin: origin(),
  ...(caption && { caption: { label: caption.label, children: inlines(caption.text) } }),
});
export const field = (label: string, value: Content): Field => ({
  label,
  value: inlines(value),
  origin: origin(),
});
export const fields = (...all: readonly Field[]): Fields => ({
  type: 'fields',
  fields: all,
  origin: origin(),
});
export const letterhead = (
  wordmark: string,
  sender: readonly (readonly [string | undefined, string])[],
  recipient: readonly string[],
): LetterHead => ({
  type: 'letterhead',
  wordmark,
  origin: origin(),
  recipient: recipient.map(inlines),
  sender: sender.map(([label, value]) => ({
    value: inlines(value),
    origin: origin(),
    ...(label === undefined ? {} : { label }),
  })),
});
export const signature = (
  closing: string,
  body: string,
  signers: readonly { name?: string; role: string }[],
): Signature => ({
  type: 'signature',
  closing: inlines(closing),
  body: inlines(body),
  origin: origin(),
  signers: signers.map((signer) => ({ ...signer, origin: origin() })),
});
export const notice = (...children: readonly Block[]): Notice => ({
  type: 'notice',
  children,
  origin: origin(),
});
export const quote = (...children: readonly Block[]): Quote => ({
  type: 'quote',
  children,
  origin: origin(),
});
export const contents = (depth: TableOfContents['depth'] = 3): TableOfContents => ({
  type: 'contents',
  title: 'Inhoud',
  depth,
  origin: origin(),
});
export const pageBreak = (): PageBreak => ({ type: 'pagebreak', origin: origin() });
export const footnote = (number: number, ...children: readonly (string | Block)[]): Footnote => ({
  id: `n${number}`,
  number,
  origin: origin(),
  children: children.map((child) => (typeof child === 'string' ? paragraph(child) : child)),
});

export const tree = (
  blocks: readonly Block[],
  more: {
    footnotes?: readonly Footnote[];
    orientation?: DocumentTree['orientation'];
    metadata?: Partial<Metadata>;
    colour?: string;
  } = {},
): DocumentTree => ({
  metadata: {
    title: 'Regionaal segmentenplan',
    author: 'Gemeente Voorbeeldstad',
    subject: 'Inkoop van zorg',
    keywords: ['inkoop', 'zorg'],
    language: 'nl-NL',
    date: '2020-10-26',
    kind: 'raadsinformatiebrief',
    status: 'concept',
    ...more.metadata,
  },
  houseStyle: { colour: more.colour ?? '#1f5a8a' },
  orientation: more.orientation ?? 'portrait',
  blocks,
  footnotes: more.footnotes ?? [],
  origin: origin(),
});

/** Plain Dutch of about `words` words, the same every time. */
export function prose(words: number): string {
  const stock =
    'de gemeenten kopen samen ondersteuning in voor inwoners die dat nodig hebben en spreken per segment af welke resultaten zij verwachten zodat aanbieders weten waar zij aan toe zijn'.split(
      ' ',
    );
  const sentence = Array.from(
    { length: words },
    (_, index) => stock[(index * 7 + (index % 5)) % stock.length],
  ).join(' ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

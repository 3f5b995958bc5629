import { describe, expect, it } from 'vitest';
import { contentsEntries } from '../../../src/render/pdf/contents-entries.ts';
import { createPdfRenderer } from '../../../src/render/pdf/create-pdf-renderer.ts';
import { layout } from '../../../src/render/pdf/layout.ts';
import type { Block } from '../../../src/text/tree/block.ts';
import type { DocumentTree } from '../../../src/text/tree/document-tree.ts';
import type { Inline } from '../../../src/text/tree/inline.ts';
import { randomTree, seededDice } from './random-tree.ts';
import { type ReadElement, type ReadFile, readStructure } from './read-structure.ts';
import { letter, matrix } from './samples.ts';
import { assets, shelf } from './shelf.ts';
import {
  cell,
  column,
  contents,
  figure,
  footnote,
  heading,
  link,
  list,
  mark,
  paragraph,
  phrase,
  prose,
  row,
  table,
  text,
  tree,
} from './tree-builder.ts';

const renderer = createPdfRenderer(assets);

async function read(document: DocumentTree): Promise<ReadFile> {
  const { bytes, findings } = await renderer.render(document);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return readStructure(bytes ?? new Uint8Array());
}

/** Generated trees that fit their pages. */
function fitting(count: number): DocumentTree[] {
  const found: DocumentTree[] = [];
  for (let seed = 1; found.length < count; seed++) {
    const made = randomTree(seededDice(seed), 4, true);
    if (layout(made, shelf).findings.length === 0) found.push(made);
  }
  return found;
}

/** What a glyph shared by two characters cannot tell apart, and white space that a line's end swallows. */
const plain = (value: string): string =>
  value.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-').replace(/\s+/gu, ' ').trim();

const inline = new Set(['Span', 'Strong', 'Em', 'Link', 'Reference']);

/** Role and text of every element that holds text, in reading order; what is inline belongs to its block. */
function textsIn(element: ReadElement): string[] {
  const own = (kids: ReadElement['kids']): string =>
    kids.map((kid) => (typeof kid === 'string' ? kid : inline.has(kid.role) ? own(kid.kids) : '')).join('');
  const within = element.kids.flatMap((kid) =>
    typeof kid === 'string' || inline.has(kid.role) ? [] : textsIn(kid),
  );
  const text = element.role === 'Figure' ? '' : plain(own(element.kids));
  return text === '' ? within : [text, ...within];
}

const said = (inlines: readonly Inline[]): string =>
  inlines
    .map((one) => {
      if (one.type === 'text') return one.text;
      if (one.type === 'break') return ' ';
      return one.type === 'footnote' ? String(one.number) : said(one.children);
    })
    .join('');

/** The texts of a tree in its own order; entries of contents come from its headings. */
function textsOf(blocks: readonly Block[], entries: readonly string[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'heading':
        return [`${block.number ?? ''} ${said(block.children)}`];
      case 'paragraph':
        return [said(block.children)];
      case 'list':
        return block.items.flatMap((item, index) => [
          block.style === 'bullet' ? '•' : `marker ${block.style} ${block.start + index}`,
          ...textsOf(item.children, entries),
        ]);
      case 'table': {
        const cells = [...block.head, ...block.body].flatMap((one) => one.cells);
        return [...captionOf(block), ...cells.flatMap((one) => textsOf(one.children, entries))];
      }
      case 'figure':
        return captionOf(block);
      case 'letterhead':
        return [
          block.wordmark,
          ...block.sender.map((line) => `${line.label ?? ''} ${said(line.value)}`),
          ...block.recipient.map(said),
        ];
      case 'fields':
        return block.fields.flatMap((field) => [field.label, said(field.value)]);
      case 'signature':
        return [
          said(block.closing),
          said(block.body),
          ...block.signers.map(({ name = '', role }) => `${name} ${role}`),
        ];
      case 'notice':
      case 'quote':
        return textsOf(block.children, entries);
      case 'contents':
        return entries.length === 0 ? [] : [block.title, ...entries];
      default:
        return [];
    }
  });
}

function captionOf(block: Extract<Block, { type: 'table' | 'figure' }>): string[] {
  if (block.caption === undefined) return [];
  const { label, children } = block.caption;
  return [label === undefined ? said(children) : `${label} – ${said(children)}`];
}

function markerOf(text: string): string {
  const [, style, digits = ''] = /^marker (\w+) (\d+)$/.exec(text) ?? [];
  if (style === undefined) return text;
  if (style === 'letter') return `${String.fromCharCode(96 + Number(digits))}.`;
  return style === 'parenthesis' ? `${digits})` : `${digits}.`;
}

/** All texts of a document as a person should hear them; `…` stands for the entries of contents. */
function heard(document: DocumentTree): string[] {
  const notes = document.footnotes.flatMap((note) => [String(note.number), ...textsOf(note.children, [])]);
  const entries = contentsEntries(document.blocks).length === 0 ? [] : ['…'];
  return [...textsOf(document.blocks, entries), ...notes].map(markerOf).map(plain).filter(Boolean);
}

describe('the structure of a PDF', () => {
  const samples: readonly (readonly [string, DocumentTree])[] = [
    ['a letter', letter()],
    ['a matrix', matrix()],
    ...fitting(6).map((one, index) => [`generated tree ${index + 1}`, one] as const),
  ];

  it.each(samples)('reads as the source, element by element, in its order: %s', async (_, document) => {
    const { root, loose } = await read(document);
    const expected = heard(document);
    const actual = textsIn(withoutEntries(root));
    expect(loose).toBe('');
    expect(actual).toEqual(expected.filter((text) => text !== '…'));
  });

  it('leaves running lines, break hyphens and repeated heads out', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => row(`rij ${index}`, prose(9)));
    const { root, artifacts } = await read(
      tree([table([column(1), column(2)], [row('Kop', 'Uitleg')], rows)]),
    );
    expect(textsIn(root).filter((text) => text === 'Kop')).toHaveLength(1);
    expect(artifacts).toContain('Kop');
    expect(artifacts).toContain('Pagina 2 van');
  });

  it('says what everything is', async () => {
    const document = tree(
      [
        heading(1, 'Titel', { id: 'titel' }),
        contents(),
        heading(2, 'Kop', { id: 'kop' }),
        paragraph([
          text('Tekst '),
          link('https://www.example.nl/', 'buiten'),
          mark(1),
          { ...phrase('phrase', 'Frysk'), lang: 'fy-NL' },
          { ...phrase('phrase', 'Wmo'), expansion: 'Wet maatschappelijke ondersteuning' },
        ]),
        list('letter', [[paragraph('een'), list('bullet', ['twee'])]]),
        table(
          [column(1), column(1), column(1)],
          [row('a', cell('b', { columnSpan: 2 }))],
          [row(cell('c', { header: true, rowSpan: 2 }), 'd', 'e'), row('f')],
          { label: 'Tabel 1', text: 'Cijfers' },
        ),
        figure('<svg viewBox="0 0 9 9"/>', 90, 90, { label: 'Figuur 1', text: 'Lijn' }),
      ],
      { footnotes: [footnote(1, 'Noot')] },
    );
    const { root, objects } = await read(document);
    expect(outline(root)).toBe(
      [
        'Document(H1 TOC(Caption TOCI(Reference(Link)))',
        'H2 P(Link Reference(Link) Span Span)',
        'L(LI(Lbl LBody(P L(LI(Lbl LBody)))))',
        'Table(Caption THead(TR(TH TH)) TBody(TR(TH TD TD) TR(TD TD)))',
        'Div(Figure Caption) Note(Lbl(Link) P))',
      ].join(' '),
    );
    const entries = [...all(root)].map((element) => element.entries.replace(/\s+/g, ' '));
    for (const entry of [
      '/Lang (fy-NL)',
      '/E (Wet maatschappelijke ondersteuning)',
      '/ListNumbering /LowerAlpha',
      '/O /Table /Scope /Column /ColSpan 2',
      '/O /Table /Scope /Row /RowSpan 2',
      '/Alt (Een figuur)',
      '/ID (noot-n1)',
      '/BBox [',
    ])
      expect(entries.filter((one) => one.includes(entry))).toHaveLength(1);
    const links = [...objects.values()].filter((body) => body.includes('/Subtype /Link'));
    // An entry of contents is two: its words and its page number.
    expect(links).toHaveLength(5);
    for (const body of links) expect(body).toMatch(/\/Contents \([^)]+\)[\s\S]*\/StructParent \d/);
  });
});

function* all(element: ReadElement): Generator<ReadElement> {
  yield element;
  for (const kid of element.kids) if (typeof kid !== 'string') yield* all(kid);
}

function withoutEntries(element: ReadElement): ReadElement {
  const kept = element.kids.filter((kid) => typeof kid === 'string' || kid.role !== 'TOCI');
  return { ...element, kids: kept.map((kid) => (typeof kid === 'string' ? kid : withoutEntries(kid))) };
}

function outline({ role, kids }: ReadElement): string {
  const within = kids.filter((kid) => typeof kid !== 'string').map(outline);
  return within.length === 0 ? role : `${role}(${within.join(' ')})`;
}

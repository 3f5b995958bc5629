import { describe, expect, it } from 'vitest';
import { createPdfRenderer } from '../../../src/render/pdf/create-pdf-renderer.ts';
import { layout } from '../../../src/render/pdf/layout.ts';
import type { DocumentTree } from '../../../src/text/tree/document-tree.ts';
import { heard, textsIn } from './heard.ts';
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

describe('the structure of a PDF', () => {
  const samples: readonly (readonly [string, DocumentTree])[] = [
    ['a letter', letter()],
    ['a matrix', matrix()],
    ...fitting(6).map((one, index) => [`generated tree ${index + 1}`, one] as const),
  ];

  it.each(samples)('reads as the source, element by element, in its order: %s', async (_, document) => {
    const { root, loose } = await read(document);
    expect(loose).toBe('');
    expect(textsIn(root)).toEqual(heard(document, layout(document, shelf).facts.pageOf));
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

function outline({ role, kids }: ReadElement): string {
  const within = kids.filter((kid) => typeof kid !== 'string').map(outline);
  return within.length === 0 ? role : `${role}(${within.join(' ')})`;
}

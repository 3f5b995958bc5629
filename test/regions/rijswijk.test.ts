import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeAssets } from '../../src/cli/node-assets.ts';
import type { CompiledRegion } from '../../src/documents/compiled-region.ts';
import { createHtmlRenderer } from '../../src/render/html/html-renderer.ts';
import { createMarkdownRenderer } from '../../src/render/markdown/markdown-renderer.ts';
import { createPdfRenderer } from '../../src/render/pdf/create-pdf-renderer.ts';
import type { Table } from '../../src/text/tree/block.ts';
import type { DocumentTree } from '../../src/text/tree/document-tree.ts';
import { walkBlocks } from '../../src/text/walk.ts';
import { documentOf, shippedRegion } from '../support/shipped.ts';

let region: CompiledRegion;
let tree: DocumentTree;
beforeAll(async () => {
  region = await shippedRegion('rijswijk');
  tree = documentOf(region, 'inkoopplan', 'rijswijk').tree().tree;
});

const textOf = (blocks: Parameters<typeof walkBlocks>[0]) =>
  [...walkBlocks(blocks)].map((node) => (node.type === 'text' ? node.text : '')).join('');
const rowsOf = (id: string) => {
  const table = tree.blocks.find((block): block is Table => block.type === 'table' && block.id === id);
  return (table?.body ?? []).map((row) => row.cells.map((cell) => textOf(cell.children)));
};
const figureTables = [
  'tabel-voorzieningen',
  'tabel-indicaties',
  'tabel-verdieping-indicaties',
  'tabel-verdieping-zwaarte-individueel',
  'tabel-verdieping-zwaarte-dagbesteding',
];

describe('the inkoopplan of Rijswijk', () => {
  it('is without findings', () => {
    expect(region.findings).toEqual([]);
  });

  it('has four focuspunten, five tables of figures and the financial one', () => {
    const headings = tree.blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 4 ? [textOf([block])] : [],
    );
    expect(headings.filter((text) => /^Focuspunt \d:/u.test(text))).toHaveLength(4);
    for (const id of [...figureTables, 'tabel-financien']) expect(rowsOf(id).length, id).toBeGreaterThan(1);
    const titles = tree.blocks.flatMap((block) =>
      block.type === 'heading' && block.number ? [block.number] : [],
    );
    for (const number of ['1', '2', '3', '4', 'Bijlage 1', 'Bijlage 2', 'Bijlage 3'])
      expect(titles).toContain(number);
    expect(tree.blocks.filter((block) => block.type === 'figure')).toHaveLength(1);
  });

  it('computes the development from the counts', () => {
    const expected = (from: number, to: number) => {
      const share = Math.round((Math.abs(to - from) / from) * 100);
      return `${to > from ? '+' : '-'}${share}%`;
    };
    const number = (text = '') => Number(text.replaceAll('.', ''));
    for (const id of ['tabel-indicaties', 'tabel-verdieping-indicaties']) {
      for (const [, from, to, change] of rowsOf(id)) expect(change).toBe(expected(number(from), number(to)));
    }
    for (const [, , from, , to, change] of rowsOf('tabel-voorzieningen'))
      expect(change).toBe(expected(number(from), number(to)));
    expect(rowsOf('tabel-indicaties').map((row) => row.at(-1))).toEqual(['-3%', '+22%', '+4%']);
  });

  it('computes totals, shares and the balance, and says what is unknown', () => {
    expect(rowsOf('tabel-indicaties').at(-1)).toEqual(['Totaal', '544', '568', '+4%']);
    expect(rowsOf('tabel-verdieping-zwaarte-individueel')).toEqual([
      ['Basis', '211', '56%', '92', '25%'],
      ['Speciaal', '167', '44%', '273', '75%'],
      ['Totaal', '378', '100%', '365', '100%'],
    ]);
    expect(rowsOf('tabel-financien').at(-2)?.[1]).toBe('6.949.302,90');
    expect(rowsOf('tabel-financien').at(-1)?.slice(1)).toEqual([
      '5.444.394,05',
      '7.716.484,41',
      '8.352.790,00',
    ]);
    expect(
      rowsOf('tabel-financien')
        .flat()
        .filter((text) => text === 'onbekend'),
    ).toHaveLength(2);
    expect(textOf(tree.blocks)).toContain('tellen wat onbekend is niet mee');
  });

  it('holds every row of every table, and every focuspunt, in Markdown, HTML and PDF', async () => {
    const kept = [...figureTables, 'tabel-financien'].flatMap((id) => rowsOf(id).map((row) => row.join('')));
    const points = tree.blocks.flatMap((block) =>
      block.type === 'heading' && block.level === 4 ? [textOf([block])] : [],
    );
    const markdown = new TextDecoder().decode((await createMarkdownRenderer().render(tree)).bytes);
    const html = new TextDecoder().decode((await createHtmlRenderer(nodeAssets).render(tree)).bytes);
    const pdf = await createPdfRenderer(nodeAssets).render(tree);
    const texts = {
      markdown: bare(markdown.replaceAll(/<[^>]+>/gu, '')),
      html: bare(html.replaceAll(/<[^>]+>/gu, '').replaceAll('&amp;', '&')),
      pdf: bare(await textOfPdf(pdf.bytes ?? new Uint8Array())),
    };
    for (const [format, text] of Object.entries(texts))
      for (const whole of [...kept, ...points]) expect(text, format).toContain(bare(whole));
  });
});

describe('taking a datum away', () => {
  // Every number of every dataset, as it stands in the file: `begin2015: 378` and `inkomsten2015: null`.
  const datum = /(?:, )?\b([a-z]+20\d\d): (\d[\d.]*|null)/gu;

  it('breaks the build, whichever datum it is', async () => {
    let text = '';
    await shippedRegion('rijswijk', (path, original) => {
      if (path.endsWith('datasets.yaml')) text = original;
      return original;
    });
    const data = [...text.matchAll(datum)];
    expect(data.length).toBeGreaterThan(40);
    for (const match of data) {
      const without = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`.replace(
        '{ , ',
        '{ ',
      );
      const changed = await shippedRegion('rijswijk', (path, original) =>
        path.endsWith('datasets.yaml') ? without : original,
      );
      const errors = changed.findings.filter(({ severity }) => severity === 'error');
      expect(
        errors.map(({ code }) => code),
        match[0],
      ).toEqual(['SEG230']);
      expect(errors[0]?.file).toBe('segments/rijswijk/datasets.yaml');
      expect(changed.documents).toEqual([]);
    }
  }, 120_000);

  it('breaks the build where prose reads it, when the table leaves the cell out on purpose', async () => {
    const changed = await shippedRegion('rijswijk', (path, original) =>
      path.endsWith('datasets.yaml')
        ? original.replace(
            'waarden: { begin2015: 378, begin2016: 365 }',
            'nvt: [begin2015], waarden: { begin2016: 365 }',
          )
        : original,
    );
    const errors = changed.findings.filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    for (const { file } of errors) expect(file).toMatch(/^segments\/rijswijk\/teksten\//u);
  });
});

/** What is left of a text when layout and marks are taken away. */
const bare = (text: string) => text.replaceAll(/[\s\u00ad*\\|#-]/gu, '');

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
  }
  return pages.join('\n');
}

import { marked } from 'marked';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeAssets } from '../../src/cli/node-assets.ts';
import type { CompiledRegion } from '../../src/documents/compiled-region.ts';
import { createHtmlRenderer } from '../../src/render/html/html-renderer.ts';
import { createMarkdownRenderer } from '../../src/render/markdown/markdown-renderer.ts';
import { createPdfRenderer } from '../../src/render/pdf/create-pdf-renderer.ts';
import type { BreakHyphen } from '../../src/render/renderer.ts';
import { plainText } from '../../src/text/plain-text.ts';
import type { Table } from '../../src/text/tree/block.ts';
import type { DocumentTree } from '../../src/text/tree/document-tree.ts';
import { walkBlocks } from '../../src/text/walk.ts';
import { withoutLayer } from '../../src/text/without-layer.ts';
import { documentOf, shippedRegion } from '../support/shipped.ts';

const gemeenten = ['beesel', 'bergen', 'gennep', 'horst-aan-de-maas', 'peel-en-maas', 'venlo', 'venray'];
const soorten = [
  'adviesnota',
  'raadsinformatiebrief',
  'bijlage-planning',
  'bijlage-segmenten',
  'bijlage-instrumenten',
];

let region: CompiledRegion;
beforeAll(async () => {
  region = await shippedRegion('noord-limburg');
});

const treeOf = (soort: string, gemeente: string) => documentOf(region, soort, gemeente).tree().tree;
const tablesOf = (tree: DocumentTree) =>
  tree.blocks.filter((block): block is Table => block.type === 'table');

describe('Noord-Limburg', () => {
  it('is without findings', () => {
    expect(region.findings).toEqual([]);
  });

  it('yields five documents for each of its seven gemeenten, and a factsheet for each segment', () => {
    const municipal = region.documents.filter(({ gemeente }) => gemeente);
    const made = municipal.map(({ soort, gemeente }) => `${gemeente?.id} ${soort}`).sort();
    const regional = region.documents.filter(({ gemeente }) => !gemeente);
    expect(regional.map(({ soort }) => soort)).toEqual(Array(13).fill('factsheet'));
    expect(made).toEqual(gemeenten.flatMap((id) => soorten.map((soort) => `${id} ${soort}`)).sort());
  });

  it('says the same to all seven councils, but for what each gemeente decides itself', () => {
    for (const soort of soorten) {
      const shared = gemeenten.map((id) => {
        const { blocks, footnotes } = treeOf(soort, id);
        return JSON.stringify(withoutLayer({ blocks, footnotes }, 'gemeente'));
      });
      expect(new Set(shared).size, soort).toBe(1);
      expect(shared[0]?.length).toBeGreaterThan(2000);
    }
  });

  it('numbers the annexes of the letter by their order, and cites all three', () => {
    const letter = [...walkBlocks(treeOf('raadsinformatiebrief', 'venray').blocks)];
    const text = letter.map((node) => (node.type === 'text' ? node.text : '')).join('');
    for (const number of [1, 2, 3]) expect(text).toContain(`bijlage\u00a0${number}`);
    expect(text).not.toContain('bijlage\u00a04');
  });

  it('has a cell for every question of every segment, each settled by a decision or open', () => {
    const [matrix] = tablesOf(treeOf('bijlage-instrumenten', 'venray'));
    expect(matrix?.body).toHaveLength(13);
    for (const row of matrix?.body ?? []) {
      expect(row.cells).toHaveLength(7);
      for (const cell of row.cells.slice(1)) {
        const text = cell.children
          .flatMap((block) => (block.type === 'paragraph' ? plainText(block.children) : []))
          .join(' ');
        expect(text).toMatch(/\(besluit\u00a0\d+\)|Nog te bepalen/u);
      }
    }
  });
});

describe('bijlage 2 of Noord-Limburg', () => {
  const goalsOf = (table: Table) =>
    table.body.flatMap((row) =>
      (row.cells[2]?.children ?? []).flatMap((block) => (block.type === 'list' ? block.items : [])),
    );
  const textOf = (blocks: Parameters<typeof walkBlocks>[0]) =>
    [...walkBlocks(blocks)].map((node) => (node.type === 'text' ? node.text : '')).join('');
  const expected = (tree: DocumentTree) => ({
    names: tablesOf(tree).flatMap((table) => table.body.map((row) => textOf(row.cells[0]?.children ?? []))),
    goals: tablesOf(tree).flatMap((table) => goalsOf(table).map((item) => textOf(item.children))),
  });

  it('has thirteen segmenten with 39, 21 and 26 doelen in three tables', () => {
    const tables = tablesOf(treeOf('bijlage-segmenten', 'venray'));
    expect(tables.map((table) => table.body.length)).toEqual([6, 4, 3]);
    expect(tables.map((table) => goalsOf(table).length)).toEqual([39, 21, 26]);
    const groups = tables[0]?.body[2]?.cells[2]?.children.filter((block) => block.type === 'list');
    expect(groups?.map((list) => (list.type === 'list' ? list.items.length : 0))).toHaveLength(3);
  });

  it('holds every name and every doel whole in Markdown', async () => {
    const tree = treeOf('bijlage-segmenten', 'venray');
    const { bytes } = await createMarkdownRenderer().render(tree);
    const rows = marked
      .lexer(new TextDecoder().decode(bytes))
      .flatMap((token) => (token.type === 'table' ? (token.rows as { text: string }[][]) : []))
      .map((cells) => cells.map(({ text }) => text));
    const { names, goals } = expected(tree);
    expect(rows.map(([name]) => name?.replaceAll(/[*\\]/gu, ''))).toEqual(names);
    const cells = rows
      .map((row) => row[2]?.replaceAll('\\', '') ?? '')
      .join('<br>')
      .split('<br>');
    expect(cells.filter((line) => line.startsWith('• ')).map((line) => line.slice(2))).toEqual(goals);
  });

  it('holds every name and every doel whole in HTML', async () => {
    const tree = treeOf('bijlage-segmenten', 'venray');
    const { bytes } = await createHtmlRenderer(nodeAssets).render(tree);
    const html = new TextDecoder().decode(bytes);
    const text = (part: string) =>
      part
        .replaceAll(/<[^>]+>/gu, '')
        .replaceAll('&amp;', '&')
        .trim();
    const rows = [...html.matchAll(/<th scope="row"[^>]*>([\s\S]*?)<\/th>/gu)].map(([, cell = '']) =>
      text(cell),
    );
    const { names, goals } = expected(tree);
    expect(rows).toEqual(names);
    const items = [...html.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/gu)].map(([, item = '']) => text(item));
    expect(items.filter((item) => goals.includes(item))).toEqual(goals);
  });

  it('holds every name and every doel whole in PDF, and the letter every footnote', async () => {
    for (const soort of ['bijlage-segmenten', 'raadsinformatiebrief']) {
      const tree = treeOf(soort, 'venray');
      const { bytes, hyphens = [] } = await createPdfRenderer(nodeAssets).render(tree);
      const text = squeezed(await textOfPdf(bytes ?? new Uint8Array(), hyphens));
      const { names, goals } = expected(tree);
      const notes = tree.footnotes.map((note) => textOf(note.children));
      for (const whole of [...names, ...goals, ...notes]) expect(text).toContain(squeezed(whole));
    }
  });
});

const squeezed = (text: string) => text.replaceAll(/\s+/gu, '');

/** The text of a PDF page by page, with the recorded break hyphens undone. */
async function textOfPdf(bytes: Uint8Array, hyphens: readonly BreakHyphen[]): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    let text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    let from = 0;
    for (const { word, at } of hyphens.filter(({ page }) => page === number)) {
      const [before, after] = [word.slice(Math.max(0, at - 3), at), word.slice(at, at + 3)];
      const found = text.indexOf(`${before}-\n${after}`, from);
      expect(found, `${before}-${after}`).toBeGreaterThanOrEqual(0);
      text = text.slice(0, found) + before + after + text.slice(found + before.length + after.length + 2);
      from = found;
    }
    pages.push(text);
  }
  return pages.join('\n');
}

import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeAssets } from '../../src/cli/node-assets.ts';
import type { CompiledRegion } from '../../src/documents/compiled-region.ts';
import { createHtmlRenderer } from '../../src/render/html/html-renderer.ts';
import { createMarkdownRenderer } from '../../src/render/markdown/markdown-renderer.ts';
import { createPdfRenderer } from '../../src/render/pdf/create-pdf-renderer.ts';
import { plainBlockText } from '../../src/text/plain-text.ts';
import type { Block, Table } from '../../src/text/tree/block.ts';
import type { DocumentTree } from '../../src/text/tree/document-tree.ts';
import { walkBlocks } from '../../src/text/walk.ts';
import { withoutLayer } from '../../src/text/without-layer.ts';
import { documentOf, shippedRegion } from '../support/shipped.ts';

const gemeenten = ['bodegraven-reeuwijk', 'gouda', 'krimpenerwaard', 'waddinxveen', 'zuidplas'];
/** Cliënten, aanbieders and omzet of the eight profiles. */
const profiles = [
  ['1.020', '7', '9,2'],
  ['172', '10', '1,1'],
  ['526', '16', '9,3'],
  ['5.331', '98', '27,7'],
  ['619', '33', '16,9'],
  ['4.445', '91', '23,9'],
  ['1.469', '55', '9,0'],
  ['5.843', '28', '14,2'],
];

let region: CompiledRegion;
let kader: DocumentTree;
beforeAll(async () => {
  region = await shippedRegion('midden-holland');
  kader = documentOf(region, 'kaderdocument').tree().tree;
});

const nodes = (tree = kader) => [...walkBlocks(tree.blocks)];
const headings = () => nodes().flatMap((node) => (node.type === 'heading' ? [node] : []));
const textOf = (blocks: readonly Block[]) => plainBlockText(blocks);
const rowNamed = (table: Table, name: string) =>
  table.body.find((row) => textOf(row.cells[0]?.children ?? []) === name)?.cells[1]?.children ?? [];
const itemsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'list' ? block.items.map((item) => textOf(item.children)) : []));
const descriptions = () =>
  kader.blocks.filter(
    (block): block is Table => block.type === 'table' && rowNamed(block, 'Indicatoren').length > 0,
  );
const goals = () => descriptions().flatMap((table) => itemsOf(rowNamed(table, 'Doelen')));
const indicators = () => descriptions().flatMap((table) => itemsOf(rowNamed(table, 'Indicatoren')));
const terms = () => headings().filter(({ id }) => id.startsWith('begrip-'));

describe('the kaderdocument of Midden-Holland', () => {
  it('keeps, as a concept, what is true of the original: no date, no sources, no targets, one-sided raakvlakken', () => {
    const codes = region.findings.map(({ code }) => code);
    const several = (code: string, times: number) => Array<string>(times).fill(code);
    const expected = [several('SEG255', 3), several('SEG279', 2), 'SEG291', several('SEG298', 3)];
    expect(codes.sort()).toEqual([...expected, several('SEG311', 16), 'SEG316'].flat());
    for (const finding of region.findings)
      expect(finding).toMatchObject({ severity: 'warning', conceptOnly: true });
  });

  it('describes 8 segmenten in 12 parts with 48 doelen and 30 indicatoren', () => {
    expect(headings().filter(({ number }) => /^B4\.\d+$/u.test(number ?? ''))).toHaveLength(8);
    expect(descriptions()).toHaveLength(12);
    expect(goals()).toHaveLength(48);
    const directions = indicators().map((text) => /: (afname|toename|stabilisatie)/u.exec(text)?.[1]);
    expect(directions).toHaveLength(30);
    const count = (direction: string) => directions.filter((one) => one === direction).length;
    expect([count('afname'), count('toename'), count('stabilisatie')]).toEqual([22, 7, 1]);
  });

  it('has the eight profiles with their figures, and their totals', () => {
    const fields = kader.blocks.flatMap((block) =>
      block.type === 'fields' && block.fields[0]?.label === 'Cliënten' ? [textOf([block])] : [],
    );
    expect(fields).toHaveLength(8);
    for (const [index, [clienten, aanbieders, omzet]] of profiles.entries()) {
      for (const words of [
        `Cliënten ${clienten}`,
        `Aanbieders ${aanbieders}`,
        `Omzet €\u00a0${omzet}\u00a0mln`,
      ]) {
        expect(fields[index]).toContain(words);
      }
      expect(fields[index]).toContain('2022');
    }
    const table = kader.blocks.find(
      (block): block is Table => block.type === 'table' && block.id === 'kengetallen',
    );
    const total = table?.body.at(-1)?.cells.map((cell) => textOf(cell.children));
    expect(total).toEqual(['Totaal', '19.425', '–', '€\u00a0111,3\u00a0mln']);
  });

  it('summarises every doel of the annex in chapter 4', () => {
    const table = kader.blocks.find(
      (block): block is Table => block.type === 'table' && block.id === 'doelen-in-het-kort',
    );
    const short = table?.body.flatMap((row) => itemsOf(row.cells[2]?.children ?? [])) ?? [];
    expect(table?.body).toHaveLength(12);
    expect(short).toHaveLength(48);
  });

  it('sorts 26 begrippen and links the first use of each to its entry, once', () => {
    const words = terms().map(({ children }) =>
      plainBlockText([{ type: 'paragraph', children, origin: kader.origin }]),
    );
    expect(words).toHaveLength(26);
    expect(words.map((word) => word.toLowerCase())).toEqual(
      words.map((word) => word.toLowerCase()).toSorted(),
    );
    const links = nodes().flatMap((node) =>
      node.type === 'reference' && node.target.startsWith('begrip-') ? [node.target] : [],
    );
    expect(links.toSorted()).toEqual(
      terms()
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('numbers chapters, and annexes apart from them', () => {
    const numbers = headings()
      .filter(({ level }) => level === 2)
      .map(({ number }) => number ?? '');
    expect(numbers).toEqual(['', '', '1', '2', '3', '4', 'Bijlage 1', 'Bijlage 2', 'Bijlage 3', 'Bijlage 4']);
    const all = headings().flatMap(({ number }) => number ?? []);
    expect(new Set(all).size).toBe(all.length);
  });

  it('says that it is a concept on every page and in its text', () => {
    expect(kader.metadata.notice).toContain('Concept');
    expect(textOf(kader.blocks)).toContain('Status: concept.');
  });

  it('holds every doel, indicator and begrip whole in Markdown, HTML and PDF', async () => {
    const wholes = [
      ...goals(),
      ...indicators(),
      ...terms().map(({ children }) => textOf([{ type: 'paragraph', children, origin: kader.origin }])),
    ];
    const markdown = new TextDecoder().decode((await createMarkdownRenderer().render(kader)).bytes);
    const html = new TextDecoder().decode((await createHtmlRenderer(nodeAssets).render(kader)).bytes);
    const pdf = await createPdfRenderer(nodeAssets).render(kader);
    const said = {
      markdown: markdown.replaceAll(/\]\([^)]*\)|[[\]\\*]/gu, ''),
      html: html.replaceAll(/<[^>]+>/gu, '').replaceAll('&amp;', '&'),
      pdf: await textOfPdf(pdf.bytes ?? new Uint8Array()),
    };
    for (const [format, text] of Object.entries(said)) {
      const squeezedText = squeezed(text);
      const missing = wholes.filter((whole) => !squeezedText.includes(squeezed(whole)));
      expect(missing, format).toEqual([]);
    }
  });

  it('shows the 28 raakvlakken as references, and a figure of them', () => {
    const table = kader.blocks.find(
      (block): block is Table => block.type === 'table' && block.id === 'raakvlakken-tabel',
    );
    const cells = table?.body.flatMap((row) => row.cells[1]?.children ?? []) ?? [];
    const targets = [...walkBlocks(cells)].filter((node) => node.type === 'reference');
    expect(targets).toHaveLength(28);
    const figures = kader.blocks.flatMap((block) => (block.type === 'figure' ? [block.id] : []));
    expect(figures).toEqual(['omslag', 'tijdlijn', 'kengetallen-in-beeld', 'raakvlakken-in-beeld']);
  });

  it('draws a portfolio as soon as there are scores, with a table of them', async () => {
    const scored = await shippedRegion('midden-holland', (path, text) =>
      path.endsWith('2-crisis.yaml')
        ? `${text}    portfolio: { financieel: { waarde: 1 }, leveringsrisico: { waarde: 9, oordeel: weinig plekken } }\n`
        : text,
    );
    const { blocks } = documentOf(scored, 'kaderdocument').tree().tree;
    const ids = blocks.flatMap((block) =>
      block.type === 'figure' || block.type === 'table' ? [block.id] : [],
    );
    expect(ids).toContain('portfolio-in-beeld');
    expect(ids).toContain('portfolio');
  });

  it('cannot do without a figure it counts with', async () => {
    const without = await shippedRegion('midden-holland', (path, text) =>
      path.endsWith('2-crisis.yaml') ? text.replace(' clienten: 172,', '') : text,
    );
    expect(without.findings.length).toBeGreaterThan(0);
  });
});

describe('the council documents of Midden-Holland', () => {
  it('come for each of the five gemeenten, and say the same but for who issues them', () => {
    for (const soort of ['raadsvoorstel', 'ontwerp-raadsbesluit']) {
      const shared = gemeenten.map((id) => {
        const { blocks, footnotes } = documentOf(region, soort, id).tree().tree;
        return JSON.stringify(withoutLayer({ blocks, footnotes }, 'gemeente'));
      });
      expect(new Set(shared).size, soort).toBe(1);
    }
  });

  it('leaves room for amendementen and shows that no council has decided', () => {
    const text = textOf(documentOf(region, 'raadsvoorstel', 'gouda').tree().tree.blocks);
    expect(text).toContain('Amendementen');
    expect(text.match(/Nog niet besloten/gu)).toHaveLength(5);
  });

  it('follows the vaststellingen', async () => {
    const decided = await shippedRegion('midden-holland', (path, text) =>
      path.endsWith('regio.yaml')
        ? `${text}\nvaststellingen:\n  - { document: kaderdocument, gemeente: gouda, orgaan: raad, versie: "1.0", datum: 2023-05-10, uitkomst: gewijzigd }\n`
        : text,
    );
    const voorstel = textOf(documentOf(decided, 'raadsvoorstel', 'zuidplas').tree().tree.blocks);
    expect(voorstel).toContain('gewijzigd vastgesteld op 10 mei 2023 (versie 1.0)');
    const besluit = textOf(documentOf(decided, 'ontwerp-raadsbesluit', 'gouda').tree().tree.blocks);
    expect(besluit).toContain('gewijzigd vastgesteld');
  });
});

// Hyphens at a line's end count for nothing on either side: the text itself is compared in the renderer's own tests.
const squeezed = (text: string) => text.replaceAll(/[\s\u00ad-]+/gu, '');

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  expect(pdf.numPages).toBeGreaterThanOrEqual(25);
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join('');
    expect(text, `page ${number}`).toContain('Concept');
    pages.push(text);
  }
  return pages.join('\n');
}

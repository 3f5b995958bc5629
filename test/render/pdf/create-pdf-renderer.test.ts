import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { createPdfRenderer } from '../../../src/render/pdf/create-pdf-renderer.ts';
import type { DocumentTree } from '../../../src/text/tree/document-tree.ts';
import { textsIn } from './heard.ts';
import { readStructure } from './read-structure.ts';
import { letter, matrix, overview } from './samples.ts';
import { assets } from './shelf.ts';
import { heading, paragraph, strong, text, tree } from './tree-builder.ts';

const render = async (document: DocumentTree, renderer = createPdfRenderer(assets)): Promise<Uint8Array> => {
  const { bytes, findings } = await renderer.render(document);
  expect(findings).toEqual([]);
  if (bytes === undefined) throw new Error('no bytes');
  return bytes;
};

// pdf.js takes the buffer it is given for itself.
const open = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

const textOf = async (bytes: Uint8Array): Promise<string[]> => {
  const pdf = await open(bytes);
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
};

describe('createPdfRenderer', () => {
  it('says what it is: title, author, language, dates at noon', async () => {
    const pdf = await open(await render(letter()));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Regionaal segmentenplan',
      Author: 'Gemeente Voorbeeldstad',
      Subject: 'Inkoop van zorg',
      Keywords: 'inkoop, zorg',
      Language: 'nl-NL',
      CreationDate: 'D:20201026120000Z',
      ModDate: 'D:20201026120000Z',
    });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it('carries no date when the document has none', async () => {
    const { date: _, ...metadata } = letter().metadata;
    const bytes = await render({ ...letter(), metadata });
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(/CreationDate|ModDate|CreateDate|1970/);
  });

  it('writes metadata a reader of XML understands, whatever a title holds', async () => {
    const metadata = { ...letter().metadata, title: 'Zorg & <wonen>' };
    const bytes = await render({ ...letter(), metadata });
    const xmp = (await (await open(bytes)).getMetadata()).metadata;
    expect(xmp?.get('dc:title')).toBe('Zorg & <wonen>');
    expect(Buffer.from(bytes).toString('utf8')).toContain(
      '<xmp:CreateDate>2020-10-26T12:00:00Z</xmp:CreateDate>',
    );
  });

  it('numbers every page and repeats author and title from the second', async () => {
    const pages = await textOf(await render(letter()));
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`Pagina ${index + 1} van ${pages.length}`);
      expect(page).toContain('Voorbeeld, geen officieel document');
      expect(page.includes('Gemeente Voorbeeldstad – Regionaal segmentenplan')).toBe(index > 0);
    }
  });

  it('makes bookmarks of headings, nested, that lead to their page', async () => {
    const pdf = await open(await render(letter()));
    const outline = await pdf.getOutline();
    expect(outline.map((item) => item.title)).toEqual(['Segmenten voor de inkoop van jeugdhulp en Wmo']);
    expect(outline[0]?.items.map((item) => item.title)).toEqual([
      '1 Aanleiding',
      '2 Doelen per segment',
      '3 Vervolg',
    ]);
    expect(outline[0]?.items[1]?.items).toHaveLength(5);
  });

  it('links marks to notes and back, references to their place, and out', async () => {
    const pdf = await open(await render(letter()));
    const places = Object.keys((await pdf.getDestinations()) ?? {});
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)),
    );
    const links = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat();
    const targets = links.map((link) => link.dest ?? link.url);
    for (const target of ['doelen', 'noot: n1', 'nootteken: n1', 'noot: n4']) {
      expect(targets).toContain(target);
      expect(places).toContain(target);
    }
    expect(targets).toContain('https://www.example.nl/inkoop');
  });

  it('copies as it was written: ligatures, dashes, spaces and hyphens that do not break, quotes', async () => {
    const written =
      'Efficiënt off-line „grofweg” afftoetsen fjord – €\u00a01\u00a0200, jeugd\u2011ggz ĳ Ĳ ij ½ → ☑ “officieel” e\u0301én ’s'.normalize(
        'NFC',
      );
    const bytes = await render(
      tree([heading(1, 'Titel'), paragraph([text(written)]), paragraph([strong(written)])]),
    );
    const { root } = await readStructure(bytes);
    expect(textsIn(root)).toEqual(['Titel', written, written]);
  });

  it('gives the same bytes whatever was rendered before, and another identity to another content', async () => {
    const fresh = await render(letter());
    const used = createPdfRenderer(assets);
    for (const other of [overview(), matrix()]) await render(other, used);
    await render(tree([paragraph('\u00a0\u2011ﬀ ﬁ ﬂ')]), used);
    const again = await render(letter(), used);
    expect(Buffer.from(again).equals(Buffer.from(fresh))).toBe(true);
    const identity = (bytes: Uint8Array) =>
      /\/ID \[<([0-9a-f]{32})> <\1>\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    const a = identity(await render(tree([paragraph('a')])));
    const b = identity(await render(tree([paragraph('b')])));
    expect(a).toBeDefined();
    expect(a).not.toBe(b);
  });
});

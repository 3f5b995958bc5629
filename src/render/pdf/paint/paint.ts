import type { DocumentTree } from '../../../text/tree/document-tree.ts';
import type { FontShelf } from '../font/font-shelf.ts';
import type { Layout } from '../layout.ts';
import { PdfRenderer } from '../pdfmake.ts';
import { structureOf } from '../structure/structure-of.ts';
import { createStructureRecord } from '../structure/structure-record.ts';
import { writeStructure } from '../structure/write-structure.ts';
import { createContentMarks } from './content-marks.ts';
import { HouseDocument } from './house-document.ts';
import { packed } from './packed.ts';
import { paintGraphic } from './paint-graphic.ts';
import { type Canvas, paintLine } from './paint-line.ts';
import { paintPlaces } from './paint-places.ts';

/**
 * Paints a layout of `tree` as a tagged file: everything on its pages is either content in the structure of
 * the tree or marked as no content. The same layout gives the same bytes, its /ID included.
 */
export async function paint(layout: Layout, tree: DocumentTree, shelf: FontShelf): Promise<Uint8Array> {
  const document = new HouseDocument(tree, shelf);
  const bytes = collected(document);
  const { pageWidth, pageHeight } = layout.geometry;
  const { root, book } = structureOf(tree);
  const painted = createStructureRecord(document);
  const marks = createContentMarks(document, painted);
  const renderer = new PdfRenderer(document);
  const canvas: Canvas = {
    document,
    renderer,
    marks,
    painted,
    book,
    fontOf: (name) => document.fontOf(name),
  };
  for (const { items } of layout.pages) {
    document.addPage({ size: [pageWidth, pageHeight] });
    for (const item of items) {
      if (item.kind === 'line') paintLine(item, canvas);
      else if (item.kind !== 'anchor') paintGraphic(item, canvas);
    }
    marks.close();
  }
  paintPlaces(document, layout);
  writeStructure(document, root, painted);
  document.end();
  return packed(await bytes);
}

function collected(document: HouseDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

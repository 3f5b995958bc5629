import { createHash } from 'node:crypto';
import type { DocumentTree } from '../../../text/tree/document-tree.ts';
import type { FontShelf } from '../font/font-shelf.ts';
import type { Layout } from '../layout.ts';
import { type PdfItem, type PdfPage, PdfRenderer } from '../pdfmake.ts';
import { HouseDocument } from './house-document.ts';
import { paintPlaces } from './paint-places.ts';
import { pdfGraphic, pdfLines } from './pdf-items.ts';

/** Paints a layout: the file's bytes. The same layout gives the same bytes, its /ID included. */
export async function paint(layout: Layout, tree: DocumentTree, shelf: FontShelf): Promise<Uint8Array> {
  const document = new HouseDocument(tree, shelf);
  const bytes = collected(document);
  const { pageWidth: width, pageHeight: height } = layout.geometry;
  const pages = layout.pages.map(
    ({ items }): PdfPage => ({
      pageSize: { width, height },
      items: items.flatMap((item): PdfItem[] => {
        if (item.kind === 'anchor') return [];
        if (item.kind !== 'line') return [pdfGraphic(item)];
        return pdfLines(item, (name) => document.fontOf(name)).map((line) => ({ type: 'line', item: line }));
      }),
    }),
  );
  new PdfRenderer(document).renderPages(pages);
  paintPlaces(document, layout);
  document.end();
  return withIdentity(await bytes);
}

function collected(document: HouseDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
}

/** Replaces the empty /ID of the trailer by a hash of the whole file: different content, different ID. */
function withIdentity(bytes: Buffer): Uint8Array {
  const empty = '0'.repeat(32);
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  for (let at = bytes.lastIndexOf('/ID ['), count = 0; count < 2; count++) {
    at = bytes.indexOf(empty, at);
    bytes.write(id, at, 'latin1');
  }
  return bytes;
}

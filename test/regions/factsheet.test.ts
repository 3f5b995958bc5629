import { beforeAll, describe, expect, it } from 'vitest';
import { nodeAssets } from '../../src/cli/node-assets.ts';
import type { CompiledRegion } from '../../src/documents/compiled-region.ts';
import { createPdfRenderer } from '../../src/render/pdf/create-pdf-renderer.ts';
import { squeezedPages } from '../support/pdf-text.ts';
import { shippedRegion } from '../support/shipped.ts';

describe.each([
  { regio: 'noord-limburg', pages: 13, drawn: 0 },
  // Two parts have no figures of their own: they are counted with another.
  { regio: 'midden-holland', pages: 12, drawn: 11 },
])('the factsheets of $regio', ({ regio, pages, drawn }) => {
  let region: CompiledRegion;
  beforeAll(async () => {
    region = await shippedRegion(regio);
  });
  const sheets = () => region.documents.filter(({ soort }) => soort === 'factsheet');

  it('are one for each part that is described, each with a name and a title of its own', () => {
    expect(sheets()).toHaveLength(pages);
    for (const key of ['id', 'fileName', 'titel'] as const) {
      expect(new Set(sheets().map((sheet) => sheet[key])).size).toBe(pages);
    }
  });

  it('wait for no decision', () => {
    expect(sheets().flatMap(({ vaststellingen }) => vaststellingen)).toEqual([]);
  });

  it('have the figures where the region has them', () => {
    const figures = sheets().map(
      (sheet) => sheet.tree().tree.blocks.filter(({ type }) => type === 'figure').length,
    );
    expect(figures.reduce((sum, count) => sum + count, 0)).toBe(drawn);
  });

  it('fit on one page', async () => {
    for (const sheet of sheets()) {
      const { tree } = sheet.tree();
      const { bytes = new Uint8Array() } = await createPdfRenderer(nodeAssets).render(tree);
      expect((await squeezedPages(bytes)).length, sheet.fileName).toBe(1);
    }
  });
});

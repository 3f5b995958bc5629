import { describe, expect, it } from 'vitest';
import { nodeAssets } from '../../src/cli/node-assets.ts';
import { createFontShelf } from '../../src/render/pdf/font/font-shelf.ts';
import { linesPerPage } from '../../src/render/pdf/inspect.ts';
import { layout } from '../../src/render/pdf/layout.ts';
import { shippedRegion } from '../support/shipped.ts';

/** Sheet of A4 and the space left free around what is printed, in points. */
const edge = 30;

describe('the pages of every shipped document', () => {
  it.each([
    ['noord-limburg', 48],
    ['midden-holland', 24],
    ['rijswijk', 1],
    ['achtkarspelen-tytsjerksteradiel', 1],
  ])('leave no heading alone, tear no line and stay within the sheet: %s', async (regio, count) => {
    const region = await shippedRegion(regio);
    const shelf = createFontShelf(nodeAssets);
    const flaws: string[] = [];
    for (const document of region.documents) {
      const { tree } = document.tree();
      const made = layout(tree, shelf);
      const name = `${document.gemeente?.id} ${document.soort}`;
      const [width, height] = tree.orientation === 'landscape' ? [841.89, 595.28] : [595.28, 841.89];
      flaws.push(...made.findings.map((finding) => `${name}: ${finding.code}`));
      for (const [index, lines] of linesPerPage(made).entries()) {
        const where = `${name}, page ${index + 1}`;
        const body = lines.filter(
          ({ role }) => !['note', 'note-number', 'running-head', 'running-foot'].includes(role),
        );
        const last = body.toSorted((a, b) => a.bottom - b.bottom).at(-1);
        if (last?.role === 'heading') flaws.push(`${where}: heading "${last.text}" stands last`);
        for (const line of lines) {
          const isInside =
            line.left >= edge &&
            line.right <= width - edge + 0.5 &&
            line.top >= 0 &&
            line.bottom <= height - 10;
          if (!isInside) flaws.push(`${where}: "${line.text}" leaves the sheet`);
        }
      }
    }
    expect(flaws).toEqual([]);
    expect(region.documents).toHaveLength(count);
  });
});

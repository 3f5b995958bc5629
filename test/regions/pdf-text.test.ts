import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nodeAssets } from '../../src/cli/node-assets.ts';
import { createFontShelf } from '../../src/render/pdf/font/font-shelf.ts';
import { breakHyphens } from '../../src/render/pdf/inspect.ts';
import { layout } from '../../src/render/pdf/layout.ts';
import { paint } from '../../src/render/pdf/paint/paint.ts';
import type { DocumentTree } from '../../src/text/tree/document-tree.ts';
import { withoutBreaks } from '../render/pdf/extracted.ts';
import { heard, ownTexts, plain, textsIn } from '../render/pdf/heard.ts';
import { readStructure } from '../render/pdf/read-structure.ts';
import { shippedRegion } from '../support/shipped.ts';

const shelf = createFontShelf(nodeAssets);

/** Every doel in the definitions, by its texts: short, and in full where it has that. */
function goalsIn(files: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const goals: string[][] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'doelen' && Array.isArray(child)) {
        for (const { kort, volledig } of child)
          goals.push(
            [kort, volledig].flatMap((text) =>
              typeof text === 'string' ? [plain(text.normalize('NFC'))] : [],
            ),
          );
      }
      visit(child);
    }
  };
  for (const [path, text] of files)
    if (path.startsWith('segments/') && path.endsWith('.yaml')) visit(parse(text));
  return goals;
}

describe('the text of every PDF of the shipped regions', () => {
  it.each([
    ['noord-limburg', 30],
    ['midden-holland', 30],
    // This region has no doelen of its own.
    ['rijswijk', 0],
    ['achtkarspelen-tytsjerksteradiel', 1],
  ])('is the text of its source, element by element: %s', async (regio, least) => {
    const region = await shippedRegion(regio);
    const said = new Set<string>();
    for (const document of region.documents) {
      const tree: DocumentTree = JSON.parse(JSON.stringify(document.tree().tree));
      const made = layout(tree, shelf);
      const bytes = await paint(made, tree, shelf);
      const { root, loose } = await readStructure(bytes);
      const texts = textsIn(root);
      for (const text of texts) said.add(text);
      expect(loose).toBe('');
      expect(texts).toEqual(heard(tree, made.facts.pageOf));
      const breaks = breakHyphens(made);
      expect(withoutBreaks(made, breaks)).toEqual(ownTexts(tree, made.facts.pageOf));
    }
    const goals = goalsIn(region.files);
    expect(goals.length).toBeGreaterThanOrEqual(least);
    // A doel may stand with its number or its source in one element.
    const all = [...said].join('\n');
    expect(goals.filter((texts) => !texts.some((text) => all.includes(text)))).toEqual([]);
  });
});

import type { DocumentTree } from '../../text/tree/document-tree.ts';
import type { Assets } from '../assets.ts';
import type { Renderer } from '../renderer.ts';
import { createFontShelf } from './font/font-shelf.ts';
import { breakHyphens } from './inspect.ts';
import { layout } from './layout.ts';
import { paint } from './paint/paint.ts';

/**
 * Renders trees to PDF. Fonts are read through `assets` on first use and shared by all documents; what a
 * document's bytes are does not depend on what was rendered before. An error gives findings and no bytes.
 */
export function createPdfRenderer(assets: Assets): Renderer {
  const shelf = createFontShelf(assets);
  return {
    format: 'pdf',
    async render(tree) {
      // A node may be shared by two places of a tree; on paper and in the structure it stands twice.
      const own = structuredCopy(tree);
      const made = layout(own, shelf);
      const unfit = made.findings.some((finding) => finding.severity === 'error');
      const bytes = unfit ? undefined : await paint(made, own, shelf);
      return { bytes, findings: made.findings, hyphens: breakHyphens(made), facts: made.counts };
    },
  };
}

function structuredCopy(tree: DocumentTree): DocumentTree {
  return JSON.parse(JSON.stringify(tree));
}

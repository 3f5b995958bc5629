import type { MadeEdition, MadeFile } from '../../src/proof/proof.ts';
import { createHtmlRenderer } from '../../src/render/html/html-renderer.ts';
import { createPdfRenderer } from '../../src/render/pdf/create-pdf-renderer.ts';
import type { BreakHyphen } from '../../src/render/renderer.ts';
import type { DocumentTree } from '../../src/text/tree/document-tree.ts';
import { assets } from '../render/pdf/shelf.ts';

const renderers = [createHtmlRenderer(assets), createPdfRenderer(assets)];

/** An edition with its HTML and PDF, as a build makes them, and the hyphens of its lines. */
export async function made(
  tree: DocumentTree,
): Promise<{ readonly edition: MadeEdition; readonly hyphens: readonly BreakHyphen[] }> {
  const files: MadeFile[] = [];
  const hyphens: BreakHyphen[] = [];
  for (const { format, render } of renderers) {
    const { bytes, facts, hyphens: own = [] } = await render(tree);
    if (bytes === undefined) throw new Error(`no ${format}`);
    files.push({ format, name: `stuk.${format}`, bytes, sha256: `som-${format}`, ...(facts && { facts }) });
    hyphens.push(...own);
  }
  return {
    edition: { title: 'Plan', kind: 'inkoopplan', gemeente: 'Aadorp', status: 'concept', tree, files },
    hyphens,
  };
}

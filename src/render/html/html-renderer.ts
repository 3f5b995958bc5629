import type { Assets } from '../assets.ts';
import type { Renderer } from '../renderer.ts';
import { documentPage } from './document-page.ts';
import { styleSheet } from './style-sheet.ts';

/**
 * Renders a tree as one HTML file that holds its own fonts and style, runs no script and asks nothing of a
 * network. Fonts and style sheet are read once, here.
 */
export function createHtmlRenderer(assets: Assets): Renderer {
  const sheet = styleSheet(assets);
  const encoder = new TextEncoder();
  return {
    format: 'html',
    render: async (tree) => ({ bytes: encoder.encode(documentPage(tree, sheet)), findings: [] }),
  };
}

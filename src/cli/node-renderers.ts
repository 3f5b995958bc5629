import type { Renderer } from '../render/renderer.ts';
import type { Format } from './core.ts';
import { nodeAssets } from './node-assets.ts';

/** A renderer for each format asked for; what makes a format is loaded only when it is. */
export function loadRenderers(formats: readonly Format[]): Promise<readonly Renderer[]> {
  return Promise.all(formats.map((format) => loaders[format]()));
}

const loaders: Readonly<Record<Format, () => Promise<Renderer>>> = {
  md: async () => (await import('../render/markdown/markdown-renderer.ts')).createMarkdownRenderer(),
  html: async () => (await import('../render/html/html-renderer.ts')).createHtmlRenderer(nodeAssets),
  pdf: async () => (await import('../render/pdf/create-pdf-renderer.ts')).createPdfRenderer(nodeAssets),
};

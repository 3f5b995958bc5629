import type { Core } from './core.ts';

/** The heavy parts as they are on this machine, none of them loaded yet. */
export const nodeCore: Core = {
  catalogue: async () => (await import('./node-catalogue.ts')).loadCatalogue(),
  rules: async () => (await import('./node-catalogue.ts')).loadRuleCodes(),
  compiler: async () => (await import('./node-compiler.ts')).loadCompiler(),
  renderers: async (formats) => (await import('./node-renderers.ts')).loadRenderers(formats),
  async indexPage() {
    const [{ createIndexPage }, { nodeAssets }] = await Promise.all([
      import('../render/html/index-page.ts'),
      import('./node-assets.ts'),
    ]);
    return createIndexPage(nodeAssets, 'nl-NL');
  },
  schemas: async () => (await import('./node-schemas.ts')).loadSchemas(),
  starter: async () => (await import('./node-assets.ts')).starterFiles(),
};

import { compileRegion } from '../documents/compile-region.ts';
import { loadKinds } from '../documents/load-kinds.ts';
import { loadRules } from '../rules/load-rules.ts';
import { findRegions } from '../source/find-regions.ts';
import type { Compiler } from './core.ts';
import { filesOf, ownTemplates } from './node-assets.ts';
import { loadCatalogue } from './node-catalogue.ts';

/** The compiler with every document kind and rule there is, and our own templates. */
export async function loadCompiler(): Promise<Compiler> {
  const [kinds, rules, codes] = await Promise.all([loadKinds(filesOf), loadRules(filesOf), loadCatalogue()]);
  const toolbox = { kinds, rules, templates: ownTemplates(), codes };
  return {
    regions: (reader) => findRegions(reader),
    compile: (reader, regio, options) => compileRegion(reader, regio, toolbox, options),
  };
}

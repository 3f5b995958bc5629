import { compileRegion } from '../documents/compile-region.ts';
import { loadKinds } from '../documents/load-kinds.ts';
import { loadRules } from '../rules/load-rules.ts';
import { findRegions } from '../source/find-regions.ts';
import type { Compiler } from './core.ts';
import { filesOf, ownTemplates } from './node-assets.ts';
import { loadCatalogue } from './node-catalogue.ts';
import { loadDictionary } from './node-dictionary.ts';

/** The compiler with every document kind and rule there is, our own templates and the Dutch dictionary. */
export async function loadCompiler(): Promise<Compiler> {
  const [kinds, rules, codes, dictionary] = await Promise.all([
    loadKinds(filesOf),
    loadRules(filesOf),
    loadCatalogue(),
    loadDictionary(),
  ]);
  const toolbox = { kinds, rules, templates: ownTemplates(), codes, dictionary };
  return {
    regions: (reader) => findRegions(reader),
    compile: (reader, regio, options) => compileRegion(reader, regio, toolbox, options),
  };
}

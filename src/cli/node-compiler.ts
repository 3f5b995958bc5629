import { compileRegion, type Toolbox } from '../documents/compile-region.ts';
import { loadKinds } from '../documents/load-kinds.ts';
import { loadRules } from '../rules/load-rules.ts';
import { findRegions } from '../source/find-regions.ts';
import type { Compiler } from './core.ts';
import { filesOf, ownTemplates } from './node-assets.ts';

/** The compiler with every kind, rule and template of the program. */
export async function loadCompiler(): Promise<Compiler> {
  const [kinds, rules] = await Promise.all([loadKinds(filesOf), loadRules(filesOf)]);
  const toolbox: Toolbox = { kinds, rules, templates: ownTemplates() };
  return {
    regions: (reader) => findRegions(reader),
    compile: (reader, regio, options) => compileRegion(reader, regio, toolbox, options),
  };
}

import { compareText } from '../diagnostics/reading-order.ts';
import { discoverModules } from '../source/discover-modules.ts';
import type { Rule } from './rule.ts';

/**
 * Every rule there is, in the order of their codes. Throws when a file of `checks` exports no rule, or when two
 * rules have one code: both are our bug.
 */
export async function loadRules(list: (folder: URL) => readonly string[]): Promise<readonly Rule[]> {
  const modules = await discoverModules(new URL('./checks/', import.meta.url), list);
  const rules = new Map<string, Rule>();
  for (const { rule } of modules as readonly { readonly rule?: Rule }[]) {
    if (rule === undefined) throw new Error('a file in rules/checks exports no rule');
    if (rules.has(rule.code)) throw new Error(`rule ${rule.code} is declared twice`);
    rules.set(rule.code, rule);
  }
  return [...rules.values()].sort((a, b) => compareText(a.code, b.code));
}

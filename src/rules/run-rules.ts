import { diagnose } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isGraver } from '../diagnostics/gravity.ts';
import { inReadingOrder } from '../diagnostics/reading-order.ts';
import { nouns } from '../model/nouns.ts';
import { describePath } from '../source/describe-path.ts';
import type { Rule, RuleContext, RuleFacts } from './rule.ts';
import { spotFinder } from './spot-finder.ts';

/** What the rules of one phase find in a region: in reading order, each slip once. */
export function runRules(
  rules: readonly Rule[],
  phase: Rule['phase'],
  facts: RuleFacts,
): readonly Diagnostic[] {
  const { data, locator } = facts.region;
  const finder = spotFinder(data, locator);
  const root = locator.nodeOf(data);
  const context: RuleContext = {
    ...facts,
    related: (spot, role) => [{ ...finder.placeOf(spot), role }],
    where: ({ owner }) =>
      root ? describePath(root, finder.holderOf(owner), nouns) : { nl: 'in de regio', en: 'in the region' },
    fileOf: (spot) => finder.placeOf(spot).file,
  };
  const found = new Map<string, Diagnostic>();
  for (const rule of rules.filter((candidate) => candidate.phase === phase)) {
    rule.check(context, (spot, args, details) => {
      const place = finder.placeOf(spot);
      const finding = diagnose(rule, place, args, { path: finder.pathOf(spot), ...details });
      const { start, end } = place.span;
      // A token that aliases use in many things is one slip; one key may lack many fields.
      const which = finder.isWritten(spot) ? [] : [args, finding.path];
      const identity = JSON.stringify([rule.code, place.file, start.offset, end.offset, ...which]);
      const earlier = found.get(identity);
      if (earlier === undefined || isGraver(finding, earlier)) found.set(identity, finding);
    });
  }
  return [...found.values()].sort(inReadingOrder);
}

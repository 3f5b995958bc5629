import { diagnose } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isGraver } from '../diagnostics/gravity.ts';
import { inReadingOrder } from '../diagnostics/reading-order.ts';
import { nouns } from '../model/nouns.ts';
import { describePath } from '../source/describe-path.ts';
import { type SpottedFinding, withoutOverlap } from './overlap.ts';
import { type RegionText, regionTexts } from './region-texts.ts';
import type { Rule, RuleContext, RuleFacts } from './rule.ts';
import { spotFinder } from './spot-finder.ts';
import { gravityAt, strictestOf } from './strictness.ts';

/** What the rules of one phase find in a region: in reading order, each slip once. */
export function runRules(
  rules: readonly Rule[],
  phase: Rule['phase'],
  facts: RuleFacts,
): readonly Diagnostic[] {
  const { data, locator } = facts.region;
  const finder = spotFinder(data, locator);
  const root = locator.nodeOf(data);
  let texts: readonly RegionText[] | undefined;
  const context: RuleContext = {
    ...facts,
    get texts() {
      texts ??= regionTexts(facts.region);
      return texts;
    },
    strictness: (owner, key) => strictestOf(facts.readersOf(owner, key)),
    byStatus: (spot, worst = 'error') => gravityAt(spot, worst, facts),
    replace: (spot, text) => finder.replace(spot, text),
    related: (spot, role) => [{ ...finder.placeOf(spot), role }],
    where: ({ owner }) =>
      root ? describePath(root, finder.holderOf(owner), nouns) : { nl: 'in de regio', en: 'in the region' },
    fileOf: (spot) => finder.placeOf(spot).file,
  };
  const found = new Map<string, SpottedFinding>();
  for (const rule of rules.filter((candidate) => candidate.phase === phase)) {
    rule.check(context, (spot, args, { alsoSeenAt = [], ...details } = {}) => {
      const place = finder.placeOf(spot);
      const finding = diagnose(rule, place, args, { path: finder.pathOf(spot), ...details });
      const isWritten = finder.isWritten(spot);
      const { start, end } = place.span;
      // A token that aliases use in many things is one slip; one key may lack many fields.
      const which = isWritten ? [] : [args, finding.path];
      const identity = JSON.stringify([rule.code, place.file, start.offset, end.offset, ...which]);
      const earlier = found.get(identity);
      const isAbsent = spot.key !== undefined && !isWritten;
      if (earlier === undefined || isGraver(finding, earlier.finding))
        found.set(identity, { spot, isAbsent, finding, alsoSeenAt });
    });
  }
  return [...withoutOverlap([...found.values()])].sort(inReadingOrder);
}

import type { Details } from '../diagnostics/code.ts';
import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../model/edition.ts';
import type { RuleFacts, Spot } from './rule.ts';

type Strictness = 'concept' | 'definitief';

/** The strictest status among editions; undefined when there are none. */
export function strictestOf(editions: readonly Edition[]): Strictness | undefined {
  if (editions.length === 0) return undefined;
  return editions.every(({ status }) => (status?.value ?? 'concept') === 'concept')
    ? 'concept'
    : 'definitief';
}

/** How grave a flaw at a spot is, by who reads the spot: see `RuleContext.byStatus`. */
export function gravityAt(
  { owner, key }: Spot,
  worst: Severity,
  { readersOf, region }: RuleFacts,
): Pick<Details, 'severity' | 'conceptOnly'> {
  const own = key === undefined ? undefined : strictestOf(readersOf(owner, key));
  const strictness =
    own ??
    strictestOf(
      Object.keys(owner).flatMap((name) => readersOf(owner, Array.isArray(owner) ? Number(name) : name)),
    );
  if (strictness === 'definitief') return { severity: worst };
  const severity = worst === 'error' ? 'warning' : worst;
  const isConceptOnly = strictness === 'concept' || strictestOf(region.editions) !== 'definitief';
  return isConceptOnly ? { severity, conceptOnly: true } : { severity };
}

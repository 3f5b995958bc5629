import { budgetSpent } from '../../diagnostics/catalogue/text-limit-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { type Compilation, limits, type Trust } from '../compilation.ts';
import type { Value } from '../functions/template-function.ts';
import type { SkeletonWriter } from '../skeleton.ts';
import type { Block } from '../tree/block.ts';
import type { Origin } from '../tree/origin.ts';
import type { TemplateSource } from './template-source.ts';

/** One text on its way to a skeleton. */
export interface Run {
  readonly compilation: Compilation;
  readonly source: TemplateSource;
  readonly trust: Trust;
  readonly writer: SkeletonWriter;
  /** Names of the partials that are open, outermost first. */
  readonly partials: readonly string[];
  /** Set where a value of the gemeente decided that the text stands here at all. */
  readonly decidedBy: 'gemeente' | undefined;
  /** Compiles prose of the region that a function was given. */
  readonly prose: (text: Value, site: Origin) => readonly Block[];
}

/** Takes one step from the budget. False, with one finding, when there is none left. */
export function step(run: Run, location: hbs.AST.SourceLocation): boolean {
  const { budget, findings } = run.compilation;
  if (budget.spent) return false;
  budget.steps += 1;
  budget.size = Math.max(budget.size, run.writer.length);
  if (budget.steps <= limits.steps && budget.size <= limits.size) return true;
  budget.spent = true;
  findings.push(diagnose(budgetSpent, run.source.originOf(location), {}));
  return false;
}

/** The layer of text the run writes. */
export function layerOf(run: Run): Origin['layer'] {
  return run.decidedBy ?? run.source.located.origin.layer;
}

/** The run for text that stands here because of `value`. */
export function decidedBy(run: Run, value: Value): Run {
  return value.origin?.layer === 'gemeente' ? { ...run, decidedBy: 'gemeente' } : run;
}

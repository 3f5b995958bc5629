import { tooDeep, tooManyValues } from '../../diagnostics/catalogue/file-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/span.ts';
import type { SourceNode } from '../source-node.ts';
import { nestingLimit } from './nesting.ts';

/** The number of values a file may hold, with what its references repeat. */
const valueLimit = 200_000;

/** How much of the limits a node takes, everything under it included. */
interface Extent {
  readonly values: number;
  readonly height: number;
}

/** Keeps the extent of nodes, so that a reference counts for all it repeats. */
export interface TreeLimits {
  /** Notes the extent of a node from its children's. */
  measure(node: SourceNode, children: readonly SourceNode[]): Extent;
  /** Whether `node` may be put at `depth`, after `values` others; reports the first time it may not. */
  admits(node: SourceNode, depth: number, place: Place): boolean;
}

/** Limits for one file; what passes them is reported once, through `report`. */
export function treeLimits(report: (finding: Diagnostic) => void): TreeLimits {
  const extents = new WeakMap<SourceNode, Extent>();
  let values = 0;
  let full = false;
  const extentOf = (node: SourceNode): Extent => extents.get(node) ?? { values: 1, height: 0 };
  return {
    measure(node, children) {
      let total = 1;
      let height = 0;
      for (const child of children) {
        const extent = extentOf(child);
        total += extent.values;
        height = Math.max(height, extent.height);
      }
      const extent = { values: total, height: node.kind === 'scalar' ? 0 : height + 1 };
      extents.set(node, extent);
      return extent;
    },
    admits(node, depth, place) {
      if (full) return false;
      const extent = extentOf(node);
      values += extent.values;
      if (values > valueLimit) {
        report(diagnose(tooManyValues, place, { limit: valueLimit }));
        full = true;
      } else if (depth + extent.height > nestingLimit) {
        report(diagnose(tooDeep, place, { limit: nestingLimit }));
        return false;
      }
      return !full;
    },
  };
}

import type { MapEntry, SourceNode } from '../source-node.ts';

/**
 * The entries that merge keys (`<<`) bring in. Of two maps with the same key the first wins. The nodes keep
 * the place where they are written. What is no map goes to `refuse`.
 */
export function mergedEntries(
  merges: readonly SourceNode[],
  refuse: (node: SourceNode) => void,
): readonly MapEntry[] {
  const entries = new Map<string, MapEntry>();
  for (const source of merges.flatMap((merge) => (merge.kind === 'list' ? merge.items : [merge]))) {
    if (source.kind === 'map') {
      for (const entry of source.entries) if (!entries.has(entry.key)) entries.set(entry.key, entry);
    } else if (source.kind === 'list' || source.value !== null) refuse(source);
  }
  return [...entries.values()];
}

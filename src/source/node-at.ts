import type { MapEntry, SourceNode } from './source-node.ts';

/** The node under a key or index; undefined when there is none. */
export function childOf(node: SourceNode, key: PropertyKey): SourceNode | undefined {
  if (node.kind === 'list') return node.items[Number(key)];
  return entryAt(node, key)?.value;
}

/** The entry of a map under `key`. */
export function entryAt(node: SourceNode, key: PropertyKey): MapEntry | undefined {
  return node.kind === 'map' ? node.entries.find((entry) => entry.key === String(key)) : undefined;
}

/** The node a path leads to; undefined when it leads nowhere. */
export function nodeAt(root: SourceNode, path: readonly PropertyKey[]): SourceNode | undefined {
  let node: SourceNode | undefined = root;
  for (const key of path) node = node === undefined ? undefined : childOf(node, key);
  return node;
}

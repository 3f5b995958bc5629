import type { Locator } from './locator.ts';
import type { MapEntry, MapNode, SourceNode } from './source-node.ts';
import type { SourceText } from './source-text.ts';

/**
 * Binds validated data to the tree it was read from: every object and list of `data` itself, by identity, to
 * its node. What validation added (defaults) has no node.
 */
export function bind(data: unknown, node: SourceNode, files: ReadonlyMap<string, SourceText>): Locator {
  const nodes = new WeakMap<object, SourceNode>();
  walk(data, node, nodes);
  const child = (owner: object, key: string | number): SourceNode | undefined => {
    const parent = nodes.get(owner);
    if (parent === undefined) return undefined;
    return parent.kind === 'list' ? itemOf(parent.items, key) : entryOf(parent, key)?.value;
  };
  return {
    nodeOf: (owner) => nodes.get(owner),
    valueOf: child,
    keyOf(owner, key) {
      const parent = nodes.get(owner);
      if (parent?.kind !== 'list') return entryOf(parent, key)?.keyPlace;
      const item = itemOf(parent.items, key);
      return item === undefined ? undefined : { file: item.file, span: item.span };
    },
    positionAt(file, offset) {
      return files.get(file)?.positionAt(offset) ?? { offset, line: 1, column: 1 };
    },
  };
}

function walk(data: unknown, node: SourceNode, nodes: WeakMap<object, SourceNode>): void {
  if (typeof data !== 'object' || data === null || node.kind === 'scalar') return;
  if (Array.isArray(data) !== (node.kind === 'list')) return;
  nodes.set(data, node);
  if (node.kind === 'list') {
    node.items.forEach((item, index) => {
      walk((data as readonly unknown[])[index], item, nodes);
    });
    return;
  }
  for (const { key, value } of node.entries) {
    if (Object.hasOwn(data, key)) walk((data as Readonly<Record<string, unknown>>)[key], value, nodes);
  }
}

const entriesByKey = new WeakMap<MapNode, ReadonlyMap<string, MapEntry>>();

function entryOf(node: SourceNode | undefined, key: string | number): MapEntry | undefined {
  if (node?.kind !== 'map') return undefined;
  let entries = entriesByKey.get(node);
  if (entries === undefined) {
    entries = new Map(node.entries.map((entry) => [entry.key, entry]));
    entriesByKey.set(node, entries);
  }
  return entries.get(String(key));
}

function itemOf(items: readonly SourceNode[], key: string | number): SourceNode | undefined {
  return items[Number(key)];
}

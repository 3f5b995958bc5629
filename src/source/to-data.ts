import type { SourceNode } from './source-node.ts';

/** Plain data for validation: every use of a node becomes an object of its own, so that each can be bound. */
export function toData(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(toData);
  const data: Record<string, unknown> = {};
  for (const { key, value } of node.entries) {
    // Defined, not assigned: a key called __proto__ must stay a key.
    Object.defineProperty(data, key, {
      value: toData(value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return data;
}

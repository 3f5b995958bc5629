import { givenTwice, mixedShapes } from '../diagnostics/catalogue/file-codes.ts';
import { diagnose } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MapEntry, MapNode, SourceNode } from './source-node.ts';

/** The fields by which an item of a list is known to be the same as another. */
const identities = ['id', 'document'];

/**
 * A tree with another laid over it: fields are added, and items of a list with the same id are one. What both
 * give is reported with both places; the tree below holds.
 */
export function overlaid(below: MapNode, above: MapNode, report: (finding: Diagnostic) => void): MapNode {
  const entries = new Map(below.entries.map((entry) => [entry.key, entry]));
  for (const entry of above.entries) {
    const first = entries.get(entry.key);
    entries.set(entry.key, first === undefined ? entry : { ...first, value: joined(first, entry, report) });
  }
  return { ...below, entries: [...entries.values()] };
}

function joined(first: MapEntry, second: MapEntry, report: (finding: Diagnostic) => void): SourceNode {
  const [a, b] = [first.value, second.value];
  if (a.kind === 'map' && b.kind === 'map') return overlaid(a, b, report);
  if (a.kind === 'list' && b.kind === 'list') return { ...a, items: overlaidItems(a.items, b.items, report) };
  if (isSameIdentity(first, second)) return a;
  const code = a.kind === b.kind ? givenTwice : mixedShapes;
  const related = [{ ...first.keyPlace, role: 'first' as const }];
  report(diagnose(code, second.keyPlace, { key: second.key }, { path: [second.key], related }));
  return a;
}

function overlaidItems(
  below: readonly SourceNode[],
  above: readonly SourceNode[],
  report: (finding: Diagnostic) => void,
): readonly SourceNode[] {
  const items = [...below];
  for (const item of above) {
    const identity = identityOf(item);
    const at = identity === undefined ? -1 : items.findIndex((other) => identityOf(other) === identity);
    const same = items[at];
    if (same?.kind === 'map' && item.kind === 'map') items[at] = overlaid(same, item, report);
    else items.push(item);
  }
  return items;
}

function identityOf(node: SourceNode): string | undefined {
  if (node.kind !== 'map') return undefined;
  const entry = node.entries.find(({ key, value }) => identities.includes(key) && value.kind === 'scalar');
  return entry?.value.kind === 'scalar' ? `${entry.key} ${entry.value.value}` : undefined;
}

const isSameIdentity = (first: MapEntry, second: MapEntry) =>
  identities.includes(first.key) &&
  first.value.kind === 'scalar' &&
  second.value.kind === 'scalar' &&
  first.value.value === second.value.value;

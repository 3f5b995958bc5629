import type { Locator } from '../source/locator.ts';
import type { MapEntry, SourceNode } from '../source/source-node.ts';

/**
 * Finds the field that one that is missing would come after: the last field of `owner` that stands before it in the
 * things of the same list. Undefined when no thing of the list has the field. Reads each list once per field.
 */
export function fieldBefore(
  locator: Locator,
): (owner: object, key: string, list: readonly object[]) => MapEntry | undefined {
  const known = new Map<readonly object[], Map<string, ReadonlySet<string>>>();
  const earlierIn = (list: readonly object[], key: string) => {
    const byKey = known.get(list) ?? new Map<string, ReadonlySet<string>>();
    known.set(list, byKey);
    const earlier = byKey.get(key) ?? fieldsBefore(list, key, locator);
    byKey.set(key, earlier);
    return earlier;
  };
  return (owner, key, list) => {
    const earlier = earlierIn(list, key);
    return ownFields(locator.nodeOf(owner)).findLast((field) => earlier.has(field.key));
  };
}

function fieldsBefore(list: readonly object[], key: string, locator: Locator): ReadonlySet<string> {
  const earlier = new Set<string>();
  for (const one of list) {
    const keys = ownFields(locator.nodeOf(one)).map((field) => field.key);
    for (const before of keys.slice(0, Math.max(0, keys.indexOf(key)))) earlier.add(before);
  }
  return earlier;
}

/** The fields written in the thing itself: a merge key brings in others. */
function ownFields(node: SourceNode | undefined): readonly MapEntry[] {
  if (node?.kind !== 'map') return [];
  const { start, end } = node.span;
  return node.entries.filter(
    ({ keyPlace: { file, span } }) =>
      file === node.file && span.start.offset >= start.offset && span.start.offset < end.offset,
  );
}

import { givenTwice, mixedShapes } from '../diagnostics/catalogue/file-codes.ts';
import { diagnose } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MapEntry, MapNode, SourceNode } from './source-node.ts';
import { sourceText } from './source-text.ts';

/**
 * Joins the fields of a region's files, in the order given: lists under one field are put one after the other,
 * fields under one field are put together. What is given twice is reported with both places; the first holds.
 */
export function mergeFiles(
  parts: readonly MapNode[],
  emptyFile: string,
  report: (finding: Diagnostic) => void,
): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const entry of parts.flatMap((part) => part.entries)) {
    const first = entries.get(entry.key);
    entries.set(entry.key, first === undefined ? entry : joined(first, entry, report));
  }
  const place = parts[0] ?? sourceText(emptyFile, '').placeAt(0, 0);
  return { kind: 'map', entries: [...entries.values()], file: place.file, span: place.span };
}

function joined(first: MapEntry, second: MapEntry, report: (finding: Diagnostic) => void): MapEntry {
  if (isEmpty(second.value)) return first;
  if (isEmpty(first.value)) return second;
  const { key, keyPlace } = first;
  const a = first.value;
  const b = second.value;
  const related = [{ ...keyPlace, role: 'first' as const }];
  if (a.kind === 'list' && b.kind === 'list') {
    return { key, keyPlace, value: { ...a, items: [...a.items, ...b.items] } };
  }
  if (a.kind === 'map' && b.kind === 'map') {
    return { key, keyPlace, value: { ...a, entries: together(key, a, b, report) } };
  }
  if (a.kind === b.kind) report(diagnose(givenTwice, second.keyPlace, { key }, { path: [key], related }));
  else report(diagnose(mixedShapes, second.keyPlace, { key }, { path: [key], related }));
  return first;
}

function together(
  parent: string,
  a: MapNode,
  b: MapNode,
  report: (finding: Diagnostic) => void,
): readonly MapEntry[] {
  const entries = new Map(a.entries.map((entry) => [entry.key, entry]));
  for (const entry of b.entries) {
    const first = entries.get(entry.key);
    if (first === undefined) entries.set(entry.key, entry);
    else {
      const related = [{ ...first.keyPlace, role: 'first' as const }];
      report(
        diagnose(givenTwice, entry.keyPlace, { key: entry.key }, { path: [parent, entry.key], related }),
      );
    }
  }
  return [...entries.values()];
}

function isEmpty(node: SourceNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

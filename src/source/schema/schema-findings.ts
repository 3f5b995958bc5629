import { missingKey } from '../../diagnostics/catalogue/schema-codes.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { inReadingOrder } from '../../diagnostics/reading-order.ts';
import { nodeAt } from '../node-at.ts';
import type { MapNode } from '../source-node.ts';
import { type KeyTrouble, keyFindings } from './key-findings.ts';
import type { SchemaIssue } from './schema-issue.ts';
import type { DataPath, SchemaKnowledge } from './schema-knowledge.ts';
import { asStep, valueFinding } from './value-finding.ts';

/**
 * Turns the issues of a schema into findings with places: one for each root cause, in reading order. What
 * was found before (`knowledge.known`) is not said again, and nothing is called missing in a file with mistakes.
 */
export function schemaFindings(
  issues: readonly SchemaIssue[],
  root: MapNode,
  knowledge: SchemaKnowledge,
): readonly Diagnostic[] {
  const troubles = new Map<string, { path: DataPath; unknown: string[]; missing: string[] }>();
  const troubleAt = (path: DataPath) => {
    const id = JSON.stringify(path);
    const trouble = troubles.get(id) ?? { path, unknown: [], missing: [] };
    troubles.set(id, trouble);
    return trouble;
  };
  const findings: Diagnostic[] = [];
  for (const issue of issues) {
    const path = issue.path.map(asStep);
    if (issue.code === 'unrecognized_keys') troubleAt(path).unknown.push(...(issue.keys ?? []));
    else if (isMissing(root, issue, path)) troubleAt(path.slice(0, -1)).missing.push(String(path.at(-1)));
    else findings.push(valueFinding(root, issue, path, knowledge));
  }
  for (const trouble of troubles.values()) findings.push(...keyFindings(root, distinct(trouble), knowledge));
  const known = knowledge.known ?? [];
  return findings.filter((finding) => !isKnown(finding, known)).sort(inReadingOrder);
}

function isMissing(root: MapNode, issue: SchemaIssue, path: DataPath): boolean {
  if (path.length === 0 || issue.code === 'custom') return false;
  const parent = nodeAt(root, path.slice(0, -1));
  return parent?.kind === 'map' && nodeAt(root, path) === undefined;
}

function distinct({ path, unknown, missing }: KeyTrouble): KeyTrouble {
  return { path, unknown: [...new Set(unknown)], missing: [...new Set(missing)] };
}

/** Whether an earlier finding is about the same text, or may be why something seems absent. */
function isKnown(finding: Diagnostic, known: readonly Diagnostic[]): boolean {
  return known.some((earlier) => {
    if (earlier.severity !== 'error') return false;
    if (finding.code === missingKey.code && (earlier.file === finding.file || finding.path.length === 1))
      return true;
    return (
      earlier.file === finding.file &&
      earlier.span.start.offset < finding.span.end.offset &&
      finding.span.start.offset < earlier.span.end.offset
    );
  });
}

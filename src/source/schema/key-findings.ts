import { missingKey, unknownKey } from '../../diagnostics/catalogue/schema-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic, Fix } from '../../diagnostics/diagnostic.ts';
import { editDistance, nearest } from '../../diagnostics/nearest.ts';
import type { Place } from '../../diagnostics/span.ts';
import { nodeAt } from '../node-at.ts';
import type { MapNode } from '../source-node.ts';
import { absentSite, keySite } from './issue-site.ts';
import type { DataPath, SchemaKnowledge } from './schema-knowledge.ts';

/** The keys that are wrong in one map: unknown ones, and required ones that are absent. */
export interface KeyTrouble {
  readonly path: DataPath;
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
}

/** One finding for each wrong key; an unknown key that is near a missing one is a slip, and one finding with it. */
export function keyFindings(
  root: MapNode,
  trouble: KeyTrouble,
  knowledge: SchemaKnowledge,
): readonly Diagnostic[] {
  const { path } = trouble;
  const missing = new Set(trouble.missing);
  const present = presentKeys(root, path);
  const allowed = knowledge.allowedKeys(path);
  const unknown = new Set([...trouble.unknown, ...strayKeys(present, allowed, trouble)]);
  const findings = [...unknown].map((key) => {
    const required = nearest(key, [...missing]);
    if (required !== undefined) missing.delete(required);
    const free = allowed.filter((candidate) => !present.includes(candidate));
    const suggestion = required ?? nearest(key, free);
    const site = keySite(root, [...path, key], knowledge);
    const args = { key, suggestion, required: required === undefined ? 'no' : 'yes', where: site.where };
    const fix =
      suggestion === undefined ? undefined : renaming(site.place, key, suggestion, required !== undefined);
    return diagnose(unknownKey, site.place, args, { path: site.path, ...(fix === undefined ? {} : { fix }) });
  });
  for (const key of missing) {
    const site = absentSite(root, [...path, key], knowledge);
    findings.push(diagnose(missingKey, site.place, { key, where: site.where }, { path: site.path }));
  }
  return findings;
}

/** Keys near a missing one that were not reported, because the schema could not choose a branch without it. */
function strayKeys(
  present: readonly string[],
  allowed: readonly string[],
  { missing }: KeyTrouble,
): readonly string[] {
  if (allowed.length === 0) return [];
  const stray = present.filter((key) => !allowed.includes(key));
  return missing.map((key) => nearest(key, stray)).filter((key) => key !== undefined);
}

function presentKeys(root: MapNode, path: DataPath): readonly string[] {
  const node = nodeAt(root, path);
  return node?.kind === 'map' ? node.entries.map(({ key }) => key) : [];
}

/** Renaming is safe when the right name is required, absent, and at most two slips away. */
function renaming({ span }: Place, key: string, name: string, required: boolean): Fix | undefined {
  const length = span.end.offset - span.start.offset;
  // A quoted key keeps its quotes.
  const quote = length === key.length + 2 ? 1 : 0;
  if (length !== key.length + 2 * quote) return undefined;
  const edit = { start: span.start.offset + quote, end: span.end.offset - quote, text: name };
  return { safe: required && editDistance(key, name) <= 2, edits: [edit] };
}

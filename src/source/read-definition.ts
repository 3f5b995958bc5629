import { notFields } from '../diagnostics/catalogue/file-codes.ts';
import { diagnose } from '../diagnostics/code.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MapNode, SourceNode } from './source-node.ts';
import { contentStart, type SourceText } from './source-text.ts';
import { readYaml } from './yaml/read-yaml.ts';

/** Reads a YAML file: its fields, or undefined when it is empty or has none. */
export function readDefinition(
  source: SourceText,
  report: (finding: Diagnostic) => void,
): MapNode | undefined {
  const { root, findings } = readYaml(source, contentStart(source.text), source.text.length);
  for (const finding of findings) report(finding);
  return fieldsOf(root, source, findings.length === 0 ? report : () => undefined);
}

/** The node as fields; a list or a bare text is reported, at its first line. */
export function fieldsOf(
  root: SourceNode | undefined,
  source: SourceText,
  report: (finding: Diagnostic) => void,
): MapNode | undefined {
  if (root === undefined || root.kind === 'map') return root;
  if (root.kind === 'scalar' && root.value === null) return undefined;
  const start = root.span.start.offset;
  const [firstLine = ''] = source.text.slice(start, root.span.end.offset).split(/\r?\n/u);
  const found = root.kind === 'list' ? 'list' : 'text';
  report(diagnose(notFields, source.placeAt(start, start + firstLine.length), { found }));
  return undefined;
}

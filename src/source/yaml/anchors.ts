import { isAlias, isMap, isNode, isScalar, isSeq, type ParsedNode } from 'yaml';
import { specialStart } from '../../diagnostics/catalogue/quoting-codes.ts';
import { circularAlias, unknownAnchor } from '../../diagnostics/catalogue/structure-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { SourceNode } from '../source-node.ts';
import type { TreeSource } from './build-tree.ts';

/** The anchors of a document, in the order they are read. */
export interface Anchors {
  /** Opens the anchor of a node; the answer is called with the node once it is built. */
  open(name: string): (node: SourceNode) => void;
  /** The node an alias at `start` stands for; undefined, and reported, when there is none. */
  resolve(name: string, start: number, end: number): SourceNode | undefined;
}

/** Prepares the anchors of a document, and reports texts that only look like anchors. */
export function anchorsOf(
  contents: ParsedNode,
  source: TreeSource,
  report: (finding: Diagnostic) => void,
): Anchors {
  const built = new Map<string, SourceNode | undefined>();
  const { declared, used } = namesIn(contents);
  for (const [name, at] of declared) {
    // An anchor nobody uses, on a bare text, is a text that starts with an ampersand.
    if (at !== undefined && !used.has(name)) reportStart('&', source.text.lastIndexOf('&', at));
  }
  function reportStart(character: string, start: number): void {
    report(diagnose(specialStart, source.placeAt(start, start + 1), { character }));
  }
  return {
    open(name) {
      built.set(name, undefined);
      return (node) => built.set(name, node);
    },
    resolve(name, start, end) {
      const node = built.get(name);
      if (node !== undefined) return node;
      if (built.has(name)) report(diagnose(circularAlias, source.placeAt(start, end), { name }));
      else if (declared.size === 0) reportStart('*', start);
      else {
        const suggestion = nearest(name, [...built.keys()]);
        report(diagnose(unknownAnchor, source.placeAt(start, end), { name, suggestion }));
      }
      return undefined;
    },
  };
}

interface Names {
  /** Anchors; with the offset of the value where that is a bare text. */
  readonly declared: Map<string, number | undefined>;
  readonly used: Set<string>;
}

function namesIn(contents: ParsedNode): Names {
  const names: Names = { declared: new Map(), used: new Set() };
  const visit = (node: unknown): void => {
    if (isAlias(node)) names.used.add(node.source);
    else if (isNode(node)) {
      const bareText = isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string';
      if (node.anchor !== undefined) names.declared.set(node.anchor, bareText ? node.range?.[0] : undefined);
      if (isSeq(node)) for (const item of node.items) visit(item);
      if (isMap(node)) {
        for (const { key, value } of node.items) {
          visit(key);
          visit(value);
        }
      }
    }
  };
  visit(contents);
  return names;
}

import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type ParsedNode } from 'yaml';
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
  const loose = [...declared].flatMap(([name, at]) => (at === undefined || used.has(name) ? [] : [at]));
  const isRepeated = loose.length > 0 ? repeatedTexts(contents) : undefined;
  // An anchor nobody uses, on a bare text that stands once, is a text that starts with an ampersand.
  for (const at of loose) if (!isRepeated?.(at)) reportStart('&', source.text.lastIndexOf('&', at));
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

interface Text {
  readonly words: ReadonlySet<string>;
  readonly start: number | undefined;
}

/** How many texts may share a word before the word tells nothing; this keeps the search linear. */
const crowd = 24;

/** Asks whether nearly the text at an offset stands elsewhere: it was typed over where an alias had been. */
function repeatedTexts(contents: ParsedNode): (at: number) => boolean {
  const byStart = new Map<number | undefined, Text>();
  const byWord = new Map<string, Text[]>();
  visitNode(contents, (node) => {
    if (!isScalar(node) || typeof node.value !== 'string') return;
    const text = { words: new Set(node.value.toLowerCase().split(/\s+/u)), start: node.range?.[0] };
    byStart.set(text.start, text);
    for (const word of text.words) {
      const known = byWord.get(word) ?? [];
      byWord.set(word, known);
      if (known.length <= crowd) known.push(text);
    }
  });
  return (at) => {
    const own = byStart.get(at);
    if (!own || own.words.size < 3) return false;
    const holders = [...own.words].map((word) => byWord.get(word) ?? []);
    const rivals = new Set(holders.flatMap((texts) => (texts.length > crowd ? [] : texts)));
    rivals.delete(own);
    return [...rivals].some((other) => {
      const shared = [...own.words].filter((word) => other.words.has(word)).length;
      return shared * 4 >= Math.max(own.words.size, other.words.size) * 3;
    });
  };
}

interface Names {
  /** Anchors; with the offset of the value where that is a bare text. */
  readonly declared: Map<string, number | undefined>;
  readonly used: Set<string>;
}

function namesIn(contents: ParsedNode): Names {
  const names: Names = { declared: new Map(), used: new Set() };
  visitNode(contents, (node) => {
    if (isAlias(node)) {
      names.used.add(node.source);
      return;
    }
    const bareText = isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string';
    if (node.anchor !== undefined) names.declared.set(node.anchor, bareText ? node.range?.[0] : undefined);
  });
  return names;
}

/** Calls `visit` for a node and all nodes in it, in the order they are read. */
function visitNode(node: unknown, visit: (node: Node) => void): void {
  if (!isNode(node)) return;
  visit(node);
  if (isSeq(node)) for (const item of node.items) visitNode(item, visit);
  if (isMap(node)) {
    for (const { key, value } of node.items) {
      visitNode(key, visit);
      visitNode(value, visit);
    }
  }
}

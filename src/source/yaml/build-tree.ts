import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { specialStart } from '../../diagnostics/catalogue/quoting-codes.ts';
import { duplicateKey } from '../../diagnostics/catalogue/spacing-codes.ts';
import { badMerge, customTag, keyIsNoName } from '../../diagnostics/catalogue/structure-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../diagnostics/span.ts';
import type { ListNode, MapEntry, MapNode, ScalarNode, SourceNode } from '../source-node.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import { mergedEntries } from './merged-entries.ts';
import { scalarFindings } from './scalar-findings.ts';
import { scalarNode } from './scalar-node.ts';
import { type TreeLimits, treeLimits } from './tree-limits.ts';

/** The text a tree is built from, and where its stretches stand in the file. */
export interface TreeSource {
  readonly text: string;
  readonly file: string;
  readonly placeAt: (start: number, end: number) => Place;
  readonly fileOffset: (offset: number) => number;
}

interface Builder {
  readonly source: TreeSource;
  readonly anchors: Anchors;
  readonly limits: TreeLimits;
  readonly report: (finding: Diagnostic) => void;
}

interface FoundKey {
  readonly key: string;
  readonly keyPlace: Place;
  /** Whether it is the key `<<`, which takes over the fields of its value. */
  readonly merges: boolean;
}

const knownTags = new Set(['tag:yaml.org,2002:str', 'tag:yaml.org,2002:map', 'tag:yaml.org,2002:seq', '!']);

/**
 * Turns parsed YAML into our tree: references resolved to the nodes where their value is written, merge keys
 * spelled out, and one finding for each value that would be read otherwise than it was meant.
 */
export function buildTree(
  contents: ParsedNode | null,
  source: TreeSource,
  report: (finding: Diagnostic) => void,
): SourceNode | undefined {
  if (contents === null) return undefined;
  const builder: Builder = {
    source,
    report,
    limits: treeLimits(report),
    anchors: anchorsOf(contents, source, report),
  };
  return nodeFrom(builder, contents, 0);
}

function nodeFrom(builder: Builder, node: ParsedNode, depth: number): SourceNode {
  if (isAlias(node)) return aliasNode(builder, node, depth);
  const tagged = reportTag(builder, node);
  const open = node.anchor === undefined ? undefined : builder.anchors.open(node.anchor);
  const built = isMap(node)
    ? mapNode(builder, node as YAMLMap.Parsed, depth)
    : isSeq(node)
      ? listNode(builder, node as YAMLSeq.Parsed, depth)
      : valueNode(builder, node as Scalar.Parsed, tagged);
  open?.(built);
  return built;
}

function aliasNode({ source, anchors, limits }: Builder, alias: Alias.Parsed, depth: number): SourceNode {
  const [start, end] = alias.range;
  const place = source.placeAt(start, end);
  const target = anchors.resolve(alias.source, start, end);
  return target !== undefined && limits.admits(target, depth, place)
    ? target
    : emptyNode(place, source.fileOffset(start));
}

function valueNode({ source, limits, report }: Builder, scalar: Scalar.Parsed, tagged: boolean): ScalarNode {
  const node = scalarNode(scalar, source);
  limits.measure(node, []);
  limits.admits(node, 0, { file: node.file, span: node.span });
  if (!tagged) for (const finding of scalarFindings(scalar, source)) report(finding);
  return node;
}

function listNode(builder: Builder, list: YAMLSeq.Parsed, depth: number): ListNode {
  const { source, limits } = builder;
  const items = list.items.map((item) => nodeFrom(builder, item as ParsedNode, depth + 1));
  const node: ListNode = { kind: 'list', items, ...source.placeAt(...spanOf(list, source.text)) };
  limits.measure(node, items);
  return node;
}

function mapNode(builder: Builder, map: YAMLMap.Parsed, depth: number): MapNode {
  const { source, limits } = builder;
  const entries = new Map<string, MapEntry>();
  const merges: SourceNode[] = [];
  for (const pair of map.items) {
    const key = keyOf(builder, pair.key);
    if (key === undefined) continue;
    const value = pairValue(builder, pair, depth + 1);
    if (key.merges) merges.push(value);
    else addEntry(builder, entries, { key: key.key, keyPlace: key.keyPlace, value });
  }
  const node: MapNode = {
    kind: 'map',
    entries: withMerged(builder, entries, merges),
    ...source.placeAt(...spanOf(map, source.text)),
  };
  limits.measure(
    node,
    node.entries.map(({ value }) => value),
  );
  return node;
}

function withMerged(
  builder: Builder,
  own: ReadonlyMap<string, MapEntry>,
  merges: readonly SourceNode[],
): readonly MapEntry[] {
  if (merges.length === 0) return [...own.values()];
  const merged = mergedEntries(merges, ({ file, span }) =>
    builder.report(diagnose(badMerge, { file, span }, {})),
  );
  return [...merged.filter(({ key }) => !own.has(key)), ...own.values()];
}

function addEntry({ report }: Builder, entries: Map<string, MapEntry>, entry: MapEntry): void {
  const first = entries.get(entry.key);
  if (first === undefined) entries.set(entry.key, entry);
  else {
    const args = { key: entry.key, line: first.keyPlace.span.start.line };
    report(diagnose(duplicateKey, entry.keyPlace, args, { related: [{ ...first.keyPlace, role: 'first' }] }));
  }
}

function keyOf({ source, report }: Builder, key: ParsedNode | null): FoundKey | undefined {
  const [start, end] = key?.range ?? [0, 0];
  const keyPlace = source.placeAt(start, Math.max(end, start + 1));
  if (isScalar(key) && key.range[1] > key.range[0]) {
    // A key is its text: 010 stays 010, and ja or true is a name like any other.
    const plain = key.type === 'PLAIN';
    const name = plain ? (key.source ?? String(key.value)) : String(key.value);
    return { key: name, keyPlace, merges: plain && name === '<<' };
  }
  const template = isMap(key) && source.text.startsWith('{{', start - 1);
  if (template) report(diagnose(specialStart, source.placeAt(start - 1, start), { character: '{' }));
  else report(diagnose(keyIsNoName, keyPlace, {}));
  return undefined;
}

function pairValue(builder: Builder, pair: Pair<ParsedNode, ParsedNode | null>, depth: number): SourceNode {
  const { source } = builder;
  const keyEnd = pair.key.range[1];
  const value = pair.value;
  const empty =
    value === null || (isScalar(value) && value.range[0] === value.range[1] && value.type === 'PLAIN');
  if (!empty) return nodeFrom(builder, value, depth);
  const colon = source.text.indexOf(':', keyEnd);
  const after = colon === -1 ? keyEnd : colon + 1;
  for (const finding of scalarFindings({ range: [after, after, after], value: null }, source))
    builder.report(finding);
  if (value !== null) nodeFrom(builder, value, depth);
  return emptyNode(source.placeAt(after, after), source.fileOffset(after));
}

function emptyNode({ file, span }: Place, offset: number): ScalarNode {
  return { kind: 'scalar', value: null, file, span, offsetOf: () => offset };
}

function reportTag({ source, report }: Builder, node: ParsedNode): boolean {
  const { tag } = node;
  if (tag === undefined || knownTags.has(tag)) return tag !== undefined;
  const at = source.text.lastIndexOf('!', node.range[0]);
  const written = /^\S+/u.exec(source.text.slice(Math.max(0, at)))?.[0] ?? tag;
  const start = at < 0 ? node.range[0] : at;
  report(diagnose(customTag, source.placeAt(start, start + written.length), { tag: written }));
  return true;
}

/** A block ends where its last line ends, not after the blank lines and comments that follow. */
function spanOf(node: YAMLMap.Parsed | YAMLSeq.Parsed, text: string): [number, number] {
  const [start, end] = node.range;
  return [start, start + text.slice(start, end).trimEnd().length];
}

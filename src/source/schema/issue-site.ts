import type { Place } from '../../diagnostics/span.ts';
import { describePath } from '../describe-path.ts';
import { firstToken } from '../first-token.ts';
import { childOf, entryAt, nodeAt } from '../node-at.ts';
import type { MapNode, SourceNode } from '../source-node.ts';
import type { DataPath, IssueSite, SchemaKnowledge } from './schema-knowledge.ts';

/** The site of the value at `path`: its token, or the key where the value is empty or many lines long. */
export function valueSite(root: MapNode, path: DataPath, knowledge: SchemaKnowledge): IssueSite {
  const node = nodeAt(root, path);
  const place = node === undefined ? holderPlace(root, path.slice(0, -1)) : placeOf(root, path, node);
  return siteAt(root, path, place, knowledge);
}

/** The site of the key token at `path`; for a list item, the item. */
export function keySite(root: MapNode, path: DataPath, knowledge: SchemaKnowledge): IssueSite {
  return siteAt(root, path, keyPlace(root, path) ?? holderPlace(root, path.slice(0, -1)), knowledge);
}

/** The site for what is absent at `path`: the key of the map that lacks it, or a list item's first key. */
export function absentSite(root: MapNode, path: DataPath, knowledge: SchemaKnowledge): IssueSite {
  return siteAt(root, path, holderPlace(root, path.slice(0, -1)), knowledge);
}

function siteAt(root: MapNode, path: DataPath, place: Place, { nouns }: SchemaKnowledge): IssueSite {
  const last = path.at(-1);
  // An item of a list has no name of its own: the field is the list, the place the item.
  const key = typeof last === 'number' ? path.findLast((step) => typeof step === 'string') : last;
  const holder = typeof last === 'number' ? path.slice(0, path.lastIndexOf(key ?? '')) : path.slice(0, -1);
  return { place, path, key: String(key ?? ''), where: describePath(root, holder, nouns) };
}

function placeOf(root: MapNode, path: DataPath, node: SourceNode): Place {
  const { file, span } = node;
  const empty = span.start.offset === span.end.offset;
  if (node.kind === 'scalar' && !empty) return { file, span };
  if (!empty && span.start.line === span.end.line) return { file, span };
  return keyPlace(root, path) ?? { file, span };
}

function keyPlace(root: MapNode, path: DataPath): Place | undefined {
  const parent = nodeAt(root, path.slice(0, -1));
  const key = path.at(-1);
  if (parent === undefined || key === undefined) return undefined;
  if (parent.kind === 'map') return entryAt(parent, key)?.keyPlace;
  const item = childOf(parent, key);
  return item === undefined ? undefined : firstToken(item);
}

/** Where to point at the map at `path` itself. */
function holderPlace(root: MapNode, path: DataPath): Place {
  if (path.length === 0) return entryAt(root, 'regio')?.keyPlace ?? firstToken(root);
  return keyPlace(root, path) ?? holderPlace(root, path.slice(0, -1));
}

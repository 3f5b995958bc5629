import type { Place } from '../diagnostics/span.ts';
import type { SourceNode } from './source-node.ts';

/** The token that stands for a whole node: a map's first key of its own; anything else as it is. */
export function firstToken(node: SourceNode): Place {
  if (node.kind === 'map') {
    // A merge key brings in fields written elsewhere: the first field of the map's own is meant.
    const own = node.entries.find(({ keyPlace }) => within(keyPlace, node)) ?? node.entries[0];
    if (own !== undefined) return own.keyPlace;
  }
  return { file: node.file, span: node.span };
}

function within(place: Place, node: SourceNode): boolean {
  const { start } = place.span;
  return (
    place.file === node.file && start.offset >= node.span.start.offset && start.offset < node.span.end.offset
  );
}

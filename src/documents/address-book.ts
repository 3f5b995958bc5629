import type { Place } from '../diagnostics/span.ts';
import { childOf } from '../source/node-at.ts';
import type { SourceNode } from '../source/source-node.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

/**
 * Names places of a region by keys and ids, such as `segmenten[wonen].doelen[].kort`. A name stays the same when lines
 * or items come before it. Empty for a place outside the data.
 */
export function addressBook(root: SourceNode): (place: Place) => string {
  let byFile: ReadonlyMap<string, readonly Stretch[]> | undefined;
  return ({ file, span }) => {
    byFile ??= stretchesOf(root);
    const at = span.start.offset;
    let best: Stretch | undefined;
    for (const stretch of byFile.get(file) ?? []) {
      if (at < stretch.start || at > stretch.end) continue;
      if (best === undefined || stretch.end - stretch.start <= best.end - best.start) best = stretch;
    }
    return best?.address ?? '';
  };
}

function stretchesOf(root: SourceNode): ReadonlyMap<string, readonly Stretch[]> {
  const byFile = new Map<string, Stretch[]>();
  const seen = new Set<SourceNode>();
  const note = ({ file, span }: Place, end: number, address: string) => {
    const own = byFile.get(file) ?? [];
    own.push({ start: span.start.offset, end, address });
    byFile.set(file, own);
  };
  const visit = (node: SourceNode, address: string): void => {
    // A value that aliases repeat is written in one place.
    if (node.kind === 'scalar' || seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'map') {
      for (const { key, keyPlace, value } of node.entries) {
        const below = address === '' ? key : `${address}.${key}`;
        const ends = [keyPlace, ...(value.file === keyPlace.file ? [value] : [])].map(
          ({ span }) => span.end.offset,
        );
        note(keyPlace, Math.max(...ends), below);
        visit(value, below);
      }
      return;
    }
    for (const item of node.items) {
      const below = `${address}[${identityOf(item)}]`;
      note(item, item.span.end.offset, below);
      visit(item, below);
    }
  };
  visit(root, '');
  return byFile;
}

function identityOf(item: SourceNode): string {
  const id = childOf(item, 'id') ?? childOf(item, 'document');
  return item.kind === 'map' && id?.kind === 'scalar' ? String(id.value) : '';
}

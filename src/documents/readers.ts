import type { Edition } from '../model/edition.ts';
import type { Locator } from '../source/locator.ts';
import type { Read } from '../text/scope.ts';

/** Finds the editions whose text reads a value. */
export function readersOf(
  locator: Locator,
  readings: readonly { readonly edition: Edition; readonly reads: readonly Read[] }[],
): (owner: object, key: string | number) => readonly Edition[] {
  const byPlace = new Map<string, Set<Edition>>();
  for (const { edition, reads } of readings) {
    for (const { from } of reads) {
      if (!from) continue;
      const place = `${from.file} ${from.span.start.offset}`;
      const readers = byPlace.get(place) ?? new Set();
      byPlace.set(place, readers.add(edition));
    }
  }
  return (owner, key) => {
    const node = locator.valueOf(owner, key);
    return [...((node && byPlace.get(`${node.file} ${node.span.start.offset}`)) ?? [])];
  };
}

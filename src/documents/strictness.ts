import type { Edition } from '../model/edition.ts';
import type { Locator } from '../source/locator.ts';
import type { Read } from '../text/scope.ts';

type Strictness = 'concept' | 'definitief';

/** How strict a field must be taken: as the strictest of the editions whose text reads it. */
export function strictnessOf(
  locator: Locator,
  readings: readonly { readonly edition: Edition; readonly reads: readonly Read[] }[],
): (owner: object, key: string | number) => Strictness | undefined {
  const byPlace = new Map<string, Strictness>();
  for (const { edition, reads } of readings) {
    const status = edition.status?.value ?? 'concept';
    const strictness = status === 'concept' ? 'concept' : 'definitief';
    for (const { from } of reads) {
      if (!from) continue;
      const place = `${from.file} ${from.span.start.offset}`;
      if (byPlace.get(place) !== 'definitief') byPlace.set(place, strictness);
    }
  }
  return (owner, key) => {
    const node = locator.valueOf(owner, key);
    return node && byPlace.get(`${node.file} ${node.span.start.offset}`);
  };
}

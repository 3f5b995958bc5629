/** The words in which a list goes over into the sequence's last item. */
export type Conjunction = 'en' | 'of';

/** How a sequence joins: `a, b en c`. The parts alternate item and joint, so that an item may be more than text. */
export function joints(count: number, conjunction: Conjunction = 'en'): readonly string[] {
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) =>
    index === count - 2 ? ` ${conjunction} ` : ', ',
  );
}

/** A Dutch enumeration: `a`, `a en b`, `a, b en c`. */
export function formatEnumeration(items: readonly string[], conjunction: Conjunction = 'en'): string {
  const between = joints(items.length, conjunction);
  return items.map((item, index) => item + (between[index] ?? '')).join('');
}

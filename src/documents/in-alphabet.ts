const keyOf = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The items in the order of a Dutch word list: capitals and accents make no difference. */
export function inAlphabet<T>(items: readonly T[], wordOf: (item: T) => string): readonly T[] {
  return items
    .map((item) => ({ item, key: keyOf(wordOf(item)) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
}

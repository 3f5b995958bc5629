import type { NamedGemeente } from './registers/gemeente-names.ts';

/** The names that stand in one list with at least so many of the gemeenten of the region itself. */
export function listedWith(
  bare: string,
  named: readonly NamedGemeente[],
  own: ReadonlySet<string>,
  least: number,
): ReadonlySet<NamedGemeente> {
  const lists: NamedGemeente[][] = [];
  for (const [index, one] of named.entries()) {
    const between = bare.slice(named[index - 1]?.end ?? 0, one.start);
    const list = lists.at(-1);
    if (list && index > 0 && /^,?\s+(?:(?:en|of)\s+)?$/u.test(between)) list.push(one);
    else lists.push([one]);
  }
  return new Set(lists.filter((list) => list.filter(({ naam }) => own.has(naam)).length >= least).flat());
}

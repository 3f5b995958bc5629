/** What sorting a document in the list needs to know of it. */
export interface Listed {
  readonly regio: string;
  /** Absent for a document of the whole region. */
  readonly gemeente?: string;
  readonly soort: string;
  readonly titel: string;
  readonly versie?: string;
  /** `path` is relative to the folder of the list. */
  readonly files: readonly { readonly format: string; readonly path: string }[];
}

/** The documents of one gemeente, or of the whole region where it has no name. */
export interface NamedGroup<E extends Listed> {
  readonly name: string | undefined;
  readonly entries: readonly E[];
}

/** A region with its groups: the region's own documents first, then its gemeenten by name. */
export interface RegionGroup<E extends Listed> {
  readonly name: string;
  readonly groups: readonly NamedGroup<E>[];
}

/** Puts documents in reading order: by region, gemeente, kind, title and version, "bijlage 10" after "bijlage 9". */
export function indexGroups<E extends Listed>(entries: readonly E[]): readonly RegionGroup<E>[] {
  const regions = groupBy(entries, (entry) => entry.regio);
  return regions.map(([name, own]) => ({
    name: name ?? '',
    groups: groupBy(own, (entry) => entry.gemeente).map(([gemeente, documents]) => ({
      name: gemeente,
      entries: documents.toSorted(
        (a, b) =>
          compareNatural(a.soort, b.soort) ||
          compareNatural(a.titel, b.titel) ||
          compareNatural(a.versie ?? '', b.versie ?? '') ||
          compareNatural(pathsOf(a), pathsOf(b)),
      ),
    })),
  }));
}

type Group<E> = [string | undefined, readonly E[]];

function groupBy<E>(entries: readonly E[], key: (entry: E) => string | undefined): Group<E>[] {
  // Sorted as text: a list puts what is undefined last, whatever the comparison says.
  const names = [...new Set(entries.map((entry) => key(entry) ?? ''))].toSorted(compareNatural);
  return names.map((name) => [
    name === '' ? undefined : name,
    entries.filter((entry) => (key(entry) ?? '') === name),
  ]);
}

function pathsOf(entry: Listed): string {
  return entry.files.map((file) => file.path).join('\n');
}

// Numbers by value, all else by code unit: the order may not hang on a machine's locale.
function compareNatural(first: string, second: string): number {
  const [a, b] = [first, second].map((text) => text.split(/(\d+)/));
  for (let index = 0; index < Math.max(a?.length ?? 0, b?.length ?? 0); index += 1) {
    const left = a?.[index] ?? '';
    const right = b?.[index] ?? '';
    if (left === right) continue;
    const difference = index % 2 === 1 ? Number(left) - Number(right) : 0;
    if (difference !== 0) return difference;
    return left < right ? -1 : 1;
  }
  return 0;
}

import type { RegionData, Segment } from '../model/region-schema.ts';
import type { Spot } from './rule.ts';

/** A main group of a domain: 2 of segments 2a and 2b. */
export type MainGroup = NonNullable<NonNullable<RegionData['domeinen']>[number]['hoofdgroepen']>[number];

/** A main group without a name, with the first segment in it; or a named one that no segment is in. */
export interface GroupFlaw {
  readonly spot: Spot;
  readonly soort: 'hoofdgroep' | 'ongebruikt';
  readonly naam: string;
  readonly code: string;
  /** The code of the group that lacks a name; empty when none does. */
  readonly verwacht: string;
}

/**
 * Where the codes of a row of segments and the named groups do not agree. A group that has no segments while another
 * has no name has the wrong code. Where others have a name, the gap is after the one before it.
 */
export function groupFlaws(
  segmenten: readonly Segment[],
  groups: readonly MainGroup[],
  own: string | undefined,
): readonly GroupFlaw[] {
  const codes = new Set(segmenten.map(({ code = '' }) => code));
  const firstIn = new Map<string, Segment>();
  for (const segment of segmenten) {
    const group = /^(\d+)[a-z]$/u.exec(segment.code ?? '')?.[1];
    if (group !== undefined && !firstIn.has(group)) firstIn.set(group, segment);
  }
  const named = new Set([...groups.map(({ code }) => code), ...codes, own]);
  const unnamed = [...firstIn].filter(([group]) => !named.has(group));
  const unused = groups.filter(({ code }) => !firstIn.has(code) && !codes.has(code));
  const misnamed = unused.map((group, index): GroupFlaw => {
    const spot = { owner: group, key: 'code' };
    return { spot, soort: 'ongebruikt', ...group, verwacht: unnamed[index]?.[0] ?? '' };
  });
  return [
    ...misnamed,
    ...unnamed.slice(unused.length).map(([group, segment]): GroupFlaw => {
      const before = groups.findLast(({ code }) => Number(code) < Number(group)) ?? groups[0];
      const spot = { owner: before ?? segment, key: 'code' };
      return { spot, soort: 'hoofdgroep', naam: segment.naam, code: segment.code ?? '', verwacht: group };
    }),
  ];
}

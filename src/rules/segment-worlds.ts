import type { RegionData, Segment } from '../model/region-schema.ts';
import { append } from './append.ts';
import type { RegionText } from './region-texts.ts';
import { familiesOf } from './segment-family.ts';

/** What a segment says of itself, and what its texts may name with reason. */
interface World {
  /** Ids of the segment, of all above it and of all under it. */
  readonly family: ReadonlySet<string>;
  /** What the segment says it is and has: its name, services and products. */
  readonly said: string;
  readonly texts: readonly { readonly text: RegionText; readonly bare: string }[];
}

/** By id of each segment, its world. */
export function worldsOf(
  data: RegionData,
  segments: readonly Segment[],
  texts: readonly RegionText[],
): ReadonlyMap<string, World> {
  const bySegment = new Map<Segment, { text: RegionText; bare: string }[]>();
  for (const text of texts) {
    const { segment } = text.holders;
    if (!segment || text.path.includes('raakvlakken')) continue;
    const own = bySegment.get(segment) ?? [];
    bySegment.set(segment, own);
    own.push({ text, bare: text.bare.toLowerCase() });
  }
  // The name of a product that is divided is of none of its segments.
  const products = new Map<string, string[]>();
  for (const { naam, segment } of data.producten ?? [])
    if (segment !== undefined) append(products, segment, naam);
  const families = familiesOf(data.segmenten ?? []);
  return new Map(
    segments.map((segment) => {
      const { id, naam, kenmerk = '', diensten = [] } = segment;
      const said = [naam, kenmerk, ...diensten, ...(products.get(id) ?? [])].join(' ').toLowerCase();
      return [id, { family: families.get(id) ?? new Set(), said, texts: bySegment.get(segment) ?? [] }];
    }),
  );
}

import type { RegionData } from '../model/region-schema.ts';

/** The products in a segment that need no purchase now, because only running agreements hold for them. */
export function strayProducts({ producten = [] }: RegionData): NonNullable<RegionData['producten']> {
  return producten.filter(
    ({ lopendeAfspraken, lopendContract, segment, segmenten, buitenSegmenten }) =>
      lopendeAfspraken && !lopendContract && buitenSegmenten === undefined && (segment ?? segmenten),
  );
}

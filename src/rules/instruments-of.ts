import type { Phrase } from '../diagnostics/diagnostic.ts';
import type { RegionData, Segment } from '../model/region-schema.ts';
import { append } from './append.ts';
import { allSegments } from './segment-family.ts';

type Instrumenten = NonNullable<Segment['instrumenten']>;
type Product = NonNullable<RegionData['producten']>[number];

/** The instruments of one thing that is bought, with the laws it is bought under. */
export interface BoughtThing {
  readonly instrumenten: Instrumenten;
  readonly naam: Phrase;
  readonly wetten: readonly string[];
  readonly producten: readonly Product[];
}

/** Everything the region says instruments of: the whole region, its segmenten, its producten. */
export function boughtThings(data: RegionData): readonly BoughtThing[] {
  const things: BoughtThing[] = [];
  const producten = data.producten ?? [];
  const bySegment = new Map<string, Product[]>();
  for (const product of producten) {
    for (const id of [product.segment, ...(product.segmenten ?? [])]) {
      if (id !== undefined) append(bySegment, id, product);
    }
  }
  if (data.inkoopinstrumenten) {
    const wetten = (data.domeinen ?? []).flatMap(({ wet }) => wet ?? []);
    const naam = { nl: 'de regio', en: 'the region' };
    things.push({ instrumenten: data.inkoopinstrumenten, naam, wetten, producten: [] });
  }
  if (data.inkoopstrategie?.huidig) {
    const naam = { nl: 'de huidige inkoop', en: 'the present purchasing' };
    things.push({ instrumenten: data.inkoopstrategie.huidig, naam, wetten: [], producten: [] });
  }
  for (const segment of allSegments(data)) {
    if (!segment.instrumenten) continue;
    const own = bySegment.get(segment.id) ?? [];
    const naam = { nl: `segment ${segment.naam}`, en: `segment ${segment.naam}` };
    things.push({ instrumenten: segment.instrumenten, naam, wetten: segment.wetten ?? [], producten: own });
  }
  for (const product of producten) {
    if (!product.instrumenten) continue;
    const wetten = product.wet === undefined ? [] : [product.wet];
    const naam = { nl: `product ${product.naam}`, en: `product ${product.naam}` };
    things.push({ instrumenten: product.instrumenten, naam, wetten, producten: [product] });
  }
  return things;
}

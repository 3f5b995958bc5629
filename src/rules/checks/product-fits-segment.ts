import { wetten } from '../../model/enumerations.ts';
import type { Segment } from '../../model/region-schema.ts';
import { defineRule, type Spot } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

/** A product falls in a segment that buys under its law. */
export const rule = defineRule<{ product: string; wet: string; segment: string }>({
  code: 'SEG384',
  alias: 'R23',
  severity: 'warning',
  source: 'E099, E100: een dienst in een segment waar zij niet past, en onder de verkeerde wet',
  phase: 'content',
  nl: {
    title: 'Een product valt in een segment van de eigen wet',
    message: (a) =>
      `‘${a.product}’ valt onder de ${a.wet}, maar staat bij segment ${a.segment}, dat niet voor die wet is.`,
    label: () => 'andere wet',
    why: 'De lezer van het segment verwacht geen hulp van een andere wet, met andere verwijzers en regels.',
    remedy: 'Verbeter het segment of de wet van het product, of zet de wet ook bij het segment.',
  },
  en: {
    title: 'A product falls in a segment of its own law',
    message: (a) =>
      `‘${a.product}’ is under the ${a.wet}, but stands in segment ${a.segment}, which is not for that law.`,
    label: () => 'another law',
    why: 'Readers of the segment expect no help under another law, with other referrers and rules.',
    remedy: 'Mend the segment or the law of the product, or add the law to the segment.',
  },
  check: ({ region: { data }, byStatus }, report) => {
    const known = new Map(allSegments(data).map((segment) => [segment.id, segment]));
    for (const product of data.producten ?? []) {
      const { naam, wet, segment, segmenten } = product;
      if (wet === undefined) continue;
      const tell = (id: string, spot: Spot) => {
        const found = known.get(id);
        if (!found || lawsOf(found).has(wet) || lawsOf(found).size === 0) return;
        // Where goals of the segment rest on the law too, it is the segment that lacks it.
        if (found.doelen?.some((doel) => doel.wet === wet)) return;
        const args = { product: naam, wet: wetten[wet].label, segment: found.naam };
        report(spot, args, byStatus({ owner: product, key: 'naam' }, 'warning'));
      };
      if (segment !== undefined) tell(segment, { owner: product, key: 'segment' });
      for (const [index, id] of (segmenten ?? []).entries()) tell(id, { owner: segmenten ?? [], key: index });
    }
  },
});

const lawsOf = ({ wetten: own = [], deelsegmenten = [] }: Segment): ReadonlySet<string> =>
  new Set([...own, ...deelsegmenten.flatMap((part) => [...lawsOf(part)])]);

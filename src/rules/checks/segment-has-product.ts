import { defineRule } from '../rule.ts';
import { segmentsWithoutProduct } from '../segments-without-product.ts';

/** Where products are divided over the segments, no segment is left without. */
export const rule = defineRule<{ segment: string }>({
  code: 'SEG316',
  alias: 'R23',
  severity: 'warning',
  source: 'E089, E099: een indeling waarin diensten en segmenten niet op elkaar passen',
  phase: 'content',
  nl: {
    title: 'Onder elk segment valt een product of dienst',
    message: (a) => `Onder segment ${a.segment} valt geen enkel product, onder de andere segmenten wel.`,
    label: () => 'geen product',
    why: 'De lezer ziet niet wat er in dit segment wordt ingekocht.',
    remedy: 'Geef een product dit segment, of noem de diensten bij het segment onder `diensten`.',
  },
  en: {
    title: 'Every segment has a product or service',
    message: (a) => `No product falls under segment ${a.segment}, while the other segments have one.`,
    label: () => 'no product',
    why: 'The reader does not see what is bought in this segment.',
    remedy: 'Give a product this segment, or list the services of the segment under `diensten`.',
  },
  check: ({ region: { data }, byStatus }, report) => {
    for (const segment of segmentsWithoutProduct(data)) {
      // A product of the same name that is put elsewhere is what strayed.
      const stray = data.producten?.find(
        (product) => product.segment !== undefined && product.naam === segment.naam,
      );
      const spot = stray ? { owner: stray, key: 'segment' } : { owner: segment, key: 'naam' };
      report(spot, { segment: segment.naam }, byStatus(spot, 'warning'));
    }
  },
});

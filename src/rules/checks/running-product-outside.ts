import { defineRule } from '../rule.ts';
import { strayProducts } from '../stray-products.ts';

/** A product that needs no purchase now falls in no segment. */
export const rule = defineRule<{ product: string }>({
  code: 'SEG383',
  alias: 'R23',
  severity: 'error',
  source: 'E089: een dienst in de indeling die er volgens de tekst niet in past',
  phase: 'content',
  nl: {
    title: 'Waar nog een afspraak loopt, valt een product buiten de segmenten',
    message: (a) =>
      `Voor ‘${a.product}’ loopt nog een contract of subsidie (\`lopendeAfspraken\`), maar het staat bij een segment.`,
    label: () => 'wordt nu niet ingekocht',
    why: 'Een segment zegt wat de regio gaat inkopen. De lezer denkt dat ook dit product opnieuw wordt ingekocht.',
    remedy:
      'Zeg bij `buitenSegmenten` waarom het buiten de segmenten valt, of haal `lopendeAfspraken` weg als het wel wordt ingekocht.',
  },
  en: {
    title: 'A product under a running agreement falls outside the segments',
    message: (a) =>
      `A contract or subsidy still runs for ‘${a.product}’ (\`lopendeAfspraken\`), but it stands in a segment.`,
    label: () => 'not bought now',
    why: 'A segment says what the region is going to buy. The reader thinks that this product is bought anew as well.',
    remedy:
      'Say under `buitenSegmenten` why it falls outside the segments, or remove `lopendeAfspraken` if it is bought.',
  },
  check: ({ region: { data }, byStatus }, report) => {
    for (const product of strayProducts(data)) {
      const spot = { owner: product, key: product.segment === undefined ? 'segmenten' : 'segment' };
      report(spot, { product: product.naam }, byStatus({ owner: product, key: 'naam' }));
    }
  },
});

import type { RegionData } from '../../model/region-schema.ts';
import { defineRule, type Spot } from '../rule.ts';
import { allSegments } from '../segment-family.ts';
import { segmentsWithoutProduct } from '../segments-without-product.ts';

type Product = NonNullable<RegionData['producten']>[number];
type Reden = 'nergens' | 'twee-velden' | 'buiten-en-binnen' | 'ouder-en-deel';

/** Where the region works with segments, every product falls under one, is divided, or is said to fall outside. */
export const rule = defineRule<{ product: string; reden: Reden }>({
  code: 'SEG314',
  alias: 'R23',
  severity: 'error',
  source: 'E089, E099: diensten zonder segment, en een dienst die bij twee segmenten hoort en bij geen',
  phase: 'content',
  nl: {
    title: 'Elk product valt onder een segment, of de tekst zegt waarom niet',
    message: ({ product, reden }) =>
      ({
        nergens: `Product ${product} valt onder geen segment, en er staat niet waarom.`,
        'twee-velden': `Product ${product} noemt \`segment\` en \`segmenten\`; een van de twee is genoeg.`,
        'buiten-en-binnen': `Product ${product} valt onder een segment, en er staat ook dat het buiten de segmenten valt.`,
        'ouder-en-deel': `Product ${product} noemt een segment en ook een deel daarvan.`,
      })[reden],
    label: ({ reden }) =>
      ({
        nergens: 'geen segment',
        'twee-velden': 'twee velden',
        'buiten-en-binnen': 'binnen of buiten',
        'ouder-en-deel': 'dubbel geteld',
      })[reden],
    why: 'Wie het stuk leest, weet dan niet of en hoe de dienst wordt ingekocht.',
    remedy:
      'Geef `segment`, of `segmenten` als het verdeeld is, of `buitenSegmenten` met de reden. Kies er één.',
  },
  en: {
    title: 'Every product falls under a segment, or the text says why not',
    message: ({ product, reden }) =>
      ({
        nergens: `Product ${product} falls under no segment, and nothing says why.`,
        'twee-velden': `Product ${product} names \`segment\` and \`segmenten\`; one of them will do.`,
        'buiten-en-binnen': `Product ${product} falls under a segment, and is also said to fall outside the segments.`,
        'ouder-en-deel': `Product ${product} names a segment and also a part of it.`,
      })[reden],
    label: ({ reden }) =>
      ({
        nergens: 'no segment',
        'twee-velden': 'two fields',
        'buiten-en-binnen': 'inside or outside',
        'ouder-en-deel': 'counted twice',
      })[reden],
    why: 'Who reads the document does not know whether and how the service is bought.',
    remedy:
      'Give `segment`, or `segmenten` when it is divided, or `buitenSegmenten` with the reason. Choose one.',
  },
  check: ({ region: { data }, byStatus }, report) => {
    const segments = allSegments(data);
    if (segments.length === 0) return;
    const parentOf = new Map(
      segments.flatMap(({ id, deelsegmenten = [] }) => deelsegmenten.map((part) => [part.id, id])),
    );
    // A product that lost its segment may leave that segment without any.
    const emptied = segmentsWithoutProduct(data);
    for (const product of data.producten ?? []) {
      const flaw = flawOf(product, parentOf);
      if (!flaw) continue;
      const spot = { owner: product, ...flaw.at };
      const alsoSeenAt = flaw.reden === 'nergens' ? emptied.map((owner) => ({ owner, key: 'naam' })) : [];
      report(
        spot,
        { product: product.naam, reden: flaw.reden },
        { ...byStatus({ owner: product, key: 'naam' }), alsoSeenAt },
      );
    }
  },
});

function flawOf(
  product: Product,
  parentOf: ReadonlyMap<string, string>,
): { readonly reden: Reden; readonly at: Pick<Spot, 'key' | 'token'> } | undefined {
  const { segment, segmenten, buitenSegmenten } = product;
  if (!segment && !segmenten && !buitenSegmenten) return { reden: 'nergens', at: { key: 'naam' } };
  if (buitenSegmenten && (segment || segmenten))
    return { reden: 'buiten-en-binnen', at: { key: 'buitenSegmenten', token: 'key' } };
  if (segment && segmenten) return { reden: 'twee-velden', at: { key: 'segment' } };
  if (segmenten?.some((id) => segmenten.includes(parentOf.get(id) ?? '')))
    return { reden: 'ouder-en-deel', at: { key: 'segmenten', token: 'key' } };
  return undefined;
}

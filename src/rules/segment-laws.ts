import type { RegionData, Segment } from '../model/region-schema.ts';
import { append } from './append.ts';
import { andereGrondslag, productcategorieen } from './registers/productcategorieen.ts';
import type { Spot } from './rule.ts';
import { allSegments } from './segment-family.ts';
import { grown, lawsIn, serviceLawWords, type Wet, young } from './words/law-words.ts';

/** A law that stands where it does not fit: of a segment, or of something in it. */
export interface LawSlip {
  readonly spot: Spot;
  readonly naam: string;
  readonly wet: Wet;
  readonly juist: Wet;
}

type Product = NonNullable<RegionData['producten']>[number];

interface Claim {
  readonly wet: Wet;
  readonly spot: Spot;
  readonly naam: string;
  /** Whether the claim is sure of its law by something else: a category, or its name. */
  readonly isSure: boolean;
  readonly product?: Product;
}

/** The laws of segments that their domein, their parts, products, goals and people contradict; one a segment. */
export function segmentLawSlips(data: RegionData): readonly LawSlip[] {
  const domains = new Map((data.domeinen ?? []).map((one) => [one.id, one.wet]));
  const products = productsBySegment(data);
  const told = new Set<object>();
  return allSegments(data).flatMap((segment): readonly LawSlip[] => {
    const { wetten, naam } = segment;
    const [wet] = wetten ?? [];
    if (!wetten || wet === undefined || told.has(wetten)) return [];
    const claims = claimsOn(segment, products.get(segment.id) ?? []);
    const domain = domains.get(segment.domein ?? '');
    const others = claims.filter((one) => !wetten.includes(one.wet));
    const people = lawOfPeople(segment);
    const own = { spot: { owner: wetten, key: 0 }, naam, wet };
    if (domain !== undefined && !wetten.includes(domain)) {
      const isOfDomain =
        people === undefined ||
        (wet === 'jeugdwet') !== (people === 'jeugdwet') ||
        (domain === 'jeugdwet') === (people === 'jeugdwet');
      told.add(wetten);
      return isOfDomain
        ? [{ ...own, juist: domain }]
        : [{ spot: { owner: segment, key: 'domein' }, naam, wet: domain, juist: wet }];
    }
    if (
      people !== undefined &&
      claims.length === 0 &&
      domain === undefined &&
      wetten.length === 1 &&
      people !== wet &&
      (people === 'jeugdwet' || wet === 'jeugdwet')
    ) {
      told.add(wetten);
      return [{ ...own, juist: people }];
    }
    const [first, second] = others;
    if (!first) return [];
    const borne = claims.filter((one) => wetten.includes(one.wet));
    const isStray = first.product !== undefined && !second && borne.some(({ isSure }) => isSure);
    const speaksOfIt = first.wet !== 'jeugdwet' || young.test(wordsOf(segment));
    if (second || borne.length === 0 || (first.isSure && (!isStray || speaksOfIt))) {
      told.add(wetten);
      return [{ ...own, juist: first.wet }];
    }
    const isPlace = isStray && first.product?.segment === segment.id;
    const spot = isPlace && first.product ? { owner: first.product, key: 'segment' } : first.spot;
    if (told.has(spot.owner)) return [];
    told.add(spot.owner);
    return [{ spot, naam: first.naam, wet: first.wet, juist: wet }];
  });
}

/** The laws that the parts, products, goals and indicators of a segment stand under. */
function claimsOn(segment: Segment, products: readonly Product[]): readonly Claim[] {
  const { deelsegmenten = [], doelen = [], indicatoren = [] } = segment;
  const parts = deelsegmenten.flatMap(({ wetten = [], naam }) =>
    wetten.map((wet, key) => ({ wet, spot: { owner: wetten, key }, naam, isSure: false })),
  );
  const measured = [...doelen, ...indicatoren].flatMap((owner) =>
    owner.wet === undefined
      ? []
      : [{ wet: owner.wet, spot: { owner, key: 'wet' }, naam: owner.id, isSure: false }],
  );
  const perLaw = [segment.omschrijvingPerWet, segment.doelgroepPerWet].flatMap((owner) =>
    (Object.keys(owner ?? {}) as Wet[]).map((wet) => ({
      wet,
      spot: { owner: owner ?? segment, key: wet, token: 'key' as const },
      naam: segment.naam,
      isSure: false,
    })),
  );
  const served = products.filter(standsUnderItsLaw).flatMap((product) =>
    product.wet === undefined
      ? []
      : [
          {
            wet: product.wet,
            spot: { owner: product, key: 'wet' },
            naam: product.naam,
            isSure: isSure(product),
            product,
          },
        ],
  );
  return [...parts, ...measured, ...perLaw, ...served];
}

/** Products of which other rules already say that their law is not theirs are no claim. */
export const standsUnderItsLaw = ({ wet, naam, categorie }: Pick<Product, 'wet' | 'naam' | 'categorie'>) =>
  wet !== undefined &&
  (categorie === undefined || productcategorieen[wet]?.has(categorie) === true) &&
  !andereGrondslag.some((one) => one.wet === wet && one.woord.test(naam)) &&
  (lawsIn(naam, serviceLawWords).length === 0 || lawsIn(naam, serviceLawWords).includes(wet));

const isSure = ({ naam, categorie }: Product) =>
  categorie !== undefined || lawsIn(naam, serviceLawWords).length > 0;

/** The law for the people of a segment, where it is for young or for grown people only. */
function lawOfPeople({ doelgroep = '', naam, leeftijd }: Segment): Wet | undefined {
  const [isYoung, isGrown] = [young.test(doelgroep), grown.test(`${doelgroep} ${naam}`)];
  if (isYoung && !isGrown && (leeftijd?.van ?? 0) < 18) return 'jeugdwet';
  return isGrown && !isYoung ? 'wmo' : undefined;
}

const wordsOf = ({ doelgroep = '', omschrijving = '', ambitie = '', bijzonderheden = [] }: Segment) =>
  [doelgroep, omschrijving, ambitie, ...bijzonderheden].join(' ');

function productsBySegment({ producten = [] }: RegionData): ReadonlyMap<string, readonly Product[]> {
  const found = new Map<string, Product[]>();
  for (const product of producten) {
    for (const id of [product.segment, ...(product.segmenten ?? [])]) {
      if (id !== undefined) append(found, id, product);
    }
  }
  return found;
}

import type { Document, DocumentShape } from './document.ts';
import type { Gemeente, RegionData, Segment, Stuk } from './region-schema.ts';
import { describedSegments } from './segment-tree.ts';

/** A value with where it was written: `owner[key]` in the data. */
interface Sourced<T> {
  readonly value: T;
  readonly owner: object;
  readonly key: string;
}

/**
 * One document as one gemeente (or the region) issues it. What a gemeente does not say for itself comes from
 * the region's document, and for an annex from the document that carries it.
 */
export interface Edition {
  readonly document: Document;
  readonly shape: DocumentShape;
  readonly gemeente?: Gemeente;
  readonly stuk?: Stuk;
  /** The segment it is about, when the kind is issued per segment. */
  readonly segment?: Segment;
  /** The edition this one is an annex of, and its number there. */
  readonly carrier?: Edition;
  readonly annexNumber?: number;
  readonly status?: Sourced<'concept' | 'definitief' | 'vastgesteld'>;
  readonly version?: Sourced<string>;
  readonly date?: Sourced<string>;
  readonly public: boolean;
}

/** The document that first lists `id` as its annex, if any. */
export function carrierOf(data: RegionData, id: string): Document | undefined {
  return data.documenten.find((document) => document.id !== id && document.bijlagen?.includes(id));
}

/** Every edition of the region: documents in the order of the data, gemeenten in theirs. */
export function editionsOf(data: RegionData, shapes: readonly DocumentShape[]): readonly Edition[] {
  const shapeOf = new Map(shapes.map((shape) => [shape.soort, shape]));
  return data.documenten.flatMap((document) => {
    const shape = shapeOf.get(document.soort);
    if (!shape || shape.issuedPer === 'elsewhere') return [];
    if (shape.issuedPer === 'segment') {
      const edition = editionOf(data, shapeOf, document, shape, undefined, new Set());
      return describedSegments(data.segmenten).map((segment) => ({ ...edition, segment }));
    }
    const issuers = shape.issuedPer === 'gemeente' ? data.gemeenten : [undefined];
    return issuers.map((gemeente) => editionOf(data, shapeOf, document, shape, gemeente, new Set()));
  });
}

function editionOf(
  data: RegionData,
  shapeOf: ReadonlyMap<string, DocumentShape>,
  document: Document,
  shape: DocumentShape,
  gemeente: Gemeente | undefined,
  visited: ReadonlySet<string>,
): Edition {
  const stuk = gemeente?.stukken?.find((candidate) => candidate.document === document.id);
  const carrying = visited.has(document.id) ? undefined : carrierOf(data, document.id);
  const carryingShape = carrying && shapeOf.get(carrying.soort);
  const carrier =
    carrying && carryingShape
      ? editionOf(data, shapeOf, carrying, carryingShape, gemeente, new Set([...visited, document.id]))
      : undefined;
  const own = <K extends 'status' | 'versie' | 'datum'>(key: K) => {
    if (stuk?.[key] !== undefined) return { value: stuk[key], owner: stuk, key };
    return document[key] === undefined ? undefined : { value: document[key], owner: document, key };
  };
  const status = own('status') ?? carrier?.status;
  const version = own('versie') ?? carrier?.version;
  const date = own('datum') ?? carrier?.date;
  const isHidden = (thing: Document | Stuk | undefined) => thing?.openbaarheid?.niveau === 'niet';
  return {
    document,
    shape,
    ...(gemeente ? { gemeente } : {}),
    ...(stuk ? { stuk } : {}),
    ...(carrier ? { carrier, annexNumber: (carrier.document.bijlagen ?? []).indexOf(document.id) + 1 } : {}),
    ...(status ? { status: status as NonNullable<Edition['status']> } : {}),
    ...(version ? { version: version as Sourced<string> } : {}),
    ...(date ? { date: date as Sourced<string> } : {}),
    public: !isHidden(document) && !isHidden(stuk),
  };
}

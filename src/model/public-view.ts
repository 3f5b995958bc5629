import type * as z from 'zod';
import { indexRegion } from './region-index.ts';
import type { RegionData, Segment } from './region-schema.ts';
import { type FieldMeta, fieldOf, metaOf } from './schema-walk.ts';

/** A copy of a region's data, with the way back to the objects it was copied from. */
export interface View {
  readonly data: RegionData;
  /** Where `owner[key]` of the copy stands in the original; the copy itself when it is no copy. */
  original(owner: object, key: string | number): { readonly owner: object; readonly key: string | number };
}

/** Whether a thing is recorded as not public. */
export const isHidden = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'openbaarheid' in value &&
  (value.openbaarheid as { niveau?: string } | undefined)?.niveau === 'niet';

/**
 * The data the public may see, made before any document: without what is marked `niet` openbaar and what
 * refers to it, and without commercial fields of segments whose tender has not been published. Of a
 * gemeente's own stuk that is not public only that fact remains, so that no one issues it by mistake.
 */
export function publicView(schema: z.ZodType, data: RegionData): View {
  const originals = new WeakMap<object, { owner: object; keys: readonly (string | number)[] | undefined }>();
  const hidden = hiddenReferences(schema, data);
  const published = publishedSegments(data);

  const isDropped = (value: unknown, meta: FieldMeta) =>
    isHidden(value) || (meta.refersTo !== undefined && hidden.has(`${meta.refersTo} ${value}`));

  const copy = (current: z.ZodType, value: unknown, open: boolean): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const isOpen = open || ('id' in value && published.has(String(value.id)));
    const kept = Object.entries(value).flatMap(([name, child]) => {
      const key = Array.isArray(value) ? Number(name) : name;
      const field = fieldOf(current, value, key);
      if (!field) return [[key, child] as const];
      const meta = metaOf(field);
      if (meta.commercial && !isOpen) return [];
      if (name !== 'openbaarheid' && isHidden(child) && isOverlay(child))
        return [[key, { document: child.document, openbaarheid: { niveau: 'niet' } }] as const];
      if (isDropped(child, meta) || (Array.isArray(value) && refersToHidden(field, child, isDropped)))
        return [];
      return [[key, copy(field, child, isOpen)] as const];
    });
    const result = Array.isArray(value) ? kept.map(([, child]) => child) : Object.fromEntries(kept);
    originals.set(result, {
      owner: value,
      keys: Array.isArray(value) ? kept.map(([key]) => key) : undefined,
    });
    return result;
  };
  return {
    data: copy(schema, data, false) as RegionData,
    original: (owner, key) => {
      const source = originals.get(owner);
      return source ? { owner: source.owner, key: source.keys?.[Number(key)] ?? key } : { owner, key };
    },
  };
}

/** A gemeente's overlay of a document is told by its reference to it; documents and segments have none. */
const isOverlay = (value: unknown): value is { document: string } =>
  typeof value === 'object' && value !== null && 'document' in value;

/** Whether an item of a list refers, by a field of its own, to something that is not public. */
function refersToHidden(
  schema: z.ZodType,
  item: unknown,
  isDropped: (value: unknown, meta: FieldMeta) => boolean,
): boolean {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return false;
  return Object.entries(item).some(([key, value]) => {
    const field = fieldOf(schema, item, key);
    return field !== undefined && typeof value === 'string' && isDropped(value, metaOf(field));
  });
}

function hiddenReferences(schema: z.ZodType, data: RegionData): ReadonlySet<string> {
  const index = indexRegion(schema, data);
  return new Set(
    index.identifiers.filter(({ owner }) => isHidden(owner)).map(({ kind, id }) => `${kind} ${id}`),
  );
}

/**
 * Ids of the tenders, segments and products whose commercial fields are public: those of a published tender.
 * An id that a thing of another kind shares, which is not published, stays closed.
 */
export function publishedSegments(data: RegionData): ReadonlySet<string> {
  const tenders = (data.aanbestedingen ?? []).filter(({ gepubliceerd }) => gepubliceerd === true);
  const lots = tenders.flatMap(({ percelen }) => percelen);
  const segments = new Set(lots.flatMap(({ segmenten }) => segmenten ?? []));
  const products = new Set(lots.flatMap(({ producten }) => producten ?? []));
  for (const { id, segment } of data.producten ?? []) if (segment && segments.has(segment)) products.add(id);
  const open = new Set([...tenders.map(({ id }) => id), ...segments, ...products]);
  for (const { id } of data.producten ?? []) if (!products.has(id)) open.delete(id);
  for (const id of segmentIds(data.segmenten ?? [])) if (!segments.has(id)) open.delete(id);
  return open;
}

const segmentIds = (segments: readonly Segment[]): readonly string[] =>
  segments.flatMap(({ id, deelsegmenten = [] }) => [id, ...segmentIds(deelsegmenten)]);

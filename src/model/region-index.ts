import type * as z from 'zod';
import type { Kind } from './identifier.ts';
import type { RegionData } from './region-schema.ts';
import { walkData } from './schema-walk.ts';

/** An id or a reference as it stands in the data. */
export interface Mention {
  readonly kind: Kind;
  readonly id: string;
  readonly owner: object;
  readonly key: string | number;
  readonly path: readonly (string | number)[];
}

/** All ids and references of a region. */
export interface RegionIndex {
  /** In data order; an id that is used twice occurs twice. */
  readonly identifiers: readonly Mention[];
  readonly references: readonly Mention[];
  /** The first thing of `kind` with this id. */
  find(kind: Kind, id: string): object | undefined;
  /** The ids of a kind, in data order. */
  idsOf(kind: Kind): readonly string[];
}

/** Collects ids and references by what the schema says of its fields. */
export function indexRegion(schema: z.ZodType, data: RegionData): RegionIndex {
  const identifiers: Mention[] = [];
  const references: Mention[] = [];
  const byKind = new Map<Kind, Map<string, object>>();
  walkData(schema, data, ({ owner, key, value, path, meta }) => {
    if (typeof value !== 'string') return;
    if (meta.refersTo) references.push({ kind: meta.refersTo, id: value, owner, key, path });
    if (!meta.identifies) return;
    identifiers.push({ kind: meta.identifies, id: value, owner, key, path });
    const known = byKind.get(meta.identifies) ?? new Map<string, object>();
    if (!known.has(value)) known.set(value, owner);
    byKind.set(meta.identifies, known);
  });
  return {
    identifiers,
    references,
    find: (kind, id) => byKind.get(kind)?.get(id),
    idsOf: (kind) => [...(byKind.get(kind)?.keys() ?? [])],
  };
}

import * as z from 'zod';
import type { Kind } from './identifier.ts';

/** What our schemas say of a field beside its type. */
export interface FieldMeta {
  readonly description?: string;
  readonly identifies?: Kind;
  readonly refersTo?: Kind;
  readonly prose?: boolean;
  readonly line?: boolean;
  /** A line that is taken over to the letter: a name, a code, an address. */
  readonly verbatim?: boolean;
  readonly commercial?: boolean;
  /** Says what is not known yet; a document that is definitief cannot do with it. */
  readonly unknown?: boolean;
  readonly oneOf?: readonly string[];
}

/** A value met on the walk: `owner[key]` in the data, its path from the region, and its field's meta. */
export interface Visit {
  readonly owner: object;
  readonly key: string | number;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
  readonly schema: z.ZodType;
  readonly meta: FieldMeta;
}

interface Def {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly discriminator?: string;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

const defOf = (schema: z.ZodType): Def => schema._zod.def as unknown as Def;

/** The meta of a schema: outer wrappers add to what their inner schema says. */
export function metaOf(schema: z.ZodType): FieldMeta {
  const { innerType } = defOf(schema);
  const own = (z.globalRegistry.get(schema) ?? {}) as FieldMeta;
  return innerType ? { ...metaOf(innerType), ...own } : own;
}

/** The schema inside optional, nullable and default; for a union the option `data` is of. */
function resolve(schema: z.ZodType, data: unknown): z.ZodType {
  const def = defOf(schema);
  if (def.innerType) return resolve(def.innerType, data);
  if (def.type !== 'union' || !def.discriminator || typeof data !== 'object' || data === null) return schema;
  const tag = (data as Record<string, unknown>)[def.discriminator];
  const discriminator = def.discriminator;
  const option = def.options?.find((candidate) => {
    const literal = defOf(candidate).shape?.[discriminator];
    return literal?.safeParse(tag).success;
  });
  return option ? resolve(option, data) : schema;
}

/** Calls `visit` for every value of `data` that the schema knows, parents before children, in data order. */
export function walkData(schema: z.ZodType, data: unknown, visit: (value: Visit) => void): void {
  walk(schema, data, [], visit);
}

function walk(
  schema: z.ZodType,
  data: unknown,
  path: readonly (string | number)[],
  visit: (v: Visit) => void,
): void {
  if (typeof data !== 'object' || data === null) return;
  for (const [name, value] of Object.entries(data)) {
    const key = Array.isArray(data) ? Number(name) : name;
    const field = fieldOf(schema, data, key);
    if (!field || value === undefined) continue;
    const below = [...path, key];
    visit({ owner: data, key, value, path: below, schema: field, meta: metaOf(field) });
    walk(field, value, below, visit);
  }
}

/** The schema of `data[key]`, or undefined when the schema does not know the key. */
export function fieldOf(schema: z.ZodType, data: unknown, key: string | number): z.ZodType | undefined {
  const def = defOf(resolve(schema, data));
  if (def.shape && !Object.hasOwn(def.shape, key)) return undefined;
  return def.element ?? def.valueType ?? def.shape?.[key];
}

/** The keys an object at `path` may have, for suggestions; empty where any key goes. */
export function allowedKeys(
  schema: z.ZodType,
  data: unknown,
  path: readonly (string | number)[],
): readonly string[] {
  let current = resolve(schema, data);
  let value = data;
  for (const key of path) {
    const next = fieldOf(current, value, key);
    if (!next) return [];
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined;
    current = resolve(next, value);
  }
  return Object.keys(defOf(current).shape ?? {});
}

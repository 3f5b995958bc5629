/** Where a value really stands: `owner[key]` in the data of the region. */
export interface Source {
  readonly owner: object;
  readonly key: string;
}

const sources = new WeakMap<object, Readonly<Record<string, Source | undefined>>>();

/** An object made up for a template whose fields were written elsewhere; a field without source is left out. */
export function sourcedObject(
  fields: Readonly<Record<string, Source | undefined>>,
): Readonly<Record<string, unknown>> {
  const object = Object.fromEntries(
    Object.entries(fields).flatMap(([name, source]) => {
      const value = source && (source.owner as Readonly<Record<string, unknown>>)[source.key];
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return withSources(object, fields);
}

/** Tells where the fields of a made-up object were written; `fields` names all that it may have. */
export function withSources<T extends object>(
  object: T,
  fields: Readonly<Record<string, Source | undefined>>,
): T {
  sources.set(object, fields);
  return object;
}

/** Where a field of a made-up object was written, if `object` is one. */
export function sourceOf(object: object, key: string | number): Source | undefined {
  return sources.get(object)?.[String(key)];
}

/** Whether a made-up object may have a field; undefined when `object` is not one. */
export function hasField(object: object, key: string): boolean | undefined {
  const fields = sources.get(object);
  return fields && Object.hasOwn(fields, key);
}

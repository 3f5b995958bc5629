import { type JsonSchema, mapInner } from './json-schema.ts';

/** A schema this small says itself as briefly as a reference would. */
const worthSharing = 300;

/** The name of a definition, from its title. */
export function schemaName(title: string): string {
  return (title.toLowerCase().match(/[a-z0-9]+/gu) ?? []).join('-');
}

/** Writes every schema that occurs more than once in one place, under `definitions`, by its title. */
export function shareDefinitions(schema: JsonSchema): JsonSchema {
  const counts = new Map<string, number>();
  const count = (inner: JsonSchema): JsonSchema => {
    const text = JSON.stringify(inner);
    const seen = counts.get(text) ?? 0;
    counts.set(text, seen + 1);
    // What stands inside a repeated schema is repeated with it.
    return seen > 0 ? inner : mapInner(inner, count);
  };
  mapInner(schema, count);
  const names = new Map<string, string>();
  const definitions: Record<string, JsonSchema> = {};
  const share = (inner: JsonSchema): JsonSchema => {
    const text = JSON.stringify(inner);
    const isShared = inner.title !== undefined && text.length >= worthSharing && (counts.get(text) ?? 0) > 1;
    if (!isShared) return mapInner(inner, share);
    const known = names.get(text);
    if (known !== undefined) return { $ref: `#/definitions/${known}` };
    const name = freeName(inner.title ?? '', { ...schema.definitions, ...definitions });
    names.set(text, name);
    definitions[name] = inner;
    definitions[name] = mapInner(inner, share);
    return { $ref: `#/definitions/${name}` };
  };
  const shared = mapInner(schema, share);
  return { ...shared, definitions: { ...shared.definitions, ...definitions } };
}

function freeName(title: string, taken: Readonly<Record<string, unknown>>): string {
  const base = schemaName(title);
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? base : `${base}-${number}`;
    if (!Object.hasOwn(taken, name)) return name;
  }
}

import { type JsonSchema, mapInner, type Snippet } from './json-schema.ts';

/** Fields that are not required but that nobody leaves out for long, by the title of the thing. */
const usual: Readonly<Record<string, readonly string[]>> = {
  Segment: ['domein', 'doelgroep', 'doelen'],
  Gemeente: ['ondertekenaars'],
  Product: ['segment'],
  Raadsinformatiebrief: ['onderwerp', 'status', 'versie', 'secties', 'bijlagen'],
  Adviesnota: ['onderwerp', 'status', 'versie', 'beslispunten'],
};

/** Gives every item of a list an outline to start from: the fields it must have, and the usual ones. */
export function withListSnippets(root: JsonSchema): JsonSchema {
  const listed = new Set<string>();
  const visit = (schema: JsonSchema): JsonSchema => {
    const inside = mapInner(schema, visit);
    const { items } = inside;
    if (items?.$ref !== undefined) listed.add(items.$ref);
    return items && !items.$ref ? { ...inside, items: withSnippets(items) } : inside;
  };
  const { definitions, ...rest } = visit(root);
  if (!definitions) return rest;
  // What stands beside a reference counts for nothing, so the outline goes with what it refers to.
  const entries = Object.entries(definitions).map(([name, inner]) => [
    name,
    listed.has(`#/definitions/${name}`) ? withSnippets(inner) : inner,
  ]);
  return { ...rest, definitions: Object.fromEntries(entries) };
}

function withSnippets(item: JsonSchema): JsonSchema {
  const defaultSnippets = snippetsFor(item);
  return defaultSnippets.length > 0 ? { ...item, defaultSnippets } : item;
}

/** An outline for a thing; for each of its kinds when there are several. */
function snippetsFor(item: JsonSchema): readonly Snippet[] {
  const variants = (item.allOf ?? []).flatMap(({ then }) => (then ? [then] : []));
  return (variants.length > 0 ? variants : [item]).flatMap((variant) => {
    if (!variant.properties || variant.title === undefined) return [];
    const { title, description = title } = variant;
    return [{ label: title.toLowerCase(), description, body: outline(variant, tabStops()) }];
  });
}

type NextStop = () => number;

function tabStops(): NextStop {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

function outline(schema: JsonSchema, next: NextStop): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.type === 'array') return schema.items ? [outline(schema.items, next)] : [];
  if (schema.properties) {
    const wanted = [...(schema.required ?? []), ...(usual[schema.title ?? ''] ?? [])];
    const fields = Object.entries(schema.properties).filter(([name]) => wanted.includes(name));
    return Object.fromEntries(fields.map(([name, field]) => [name, outline(field, next)]));
  }
  return `$${next()}`;
}

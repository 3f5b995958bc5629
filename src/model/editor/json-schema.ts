/** A JSON Schema (draft-07) as we write it, with what editors read beside the standard. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly pattern?: string;
  readonly patternErrorMessage?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly defaultSnippets?: readonly Snippet[];
}

/** What an editor offers to write at once. */
export interface Snippet {
  readonly label: string;
  readonly description?: string;
  readonly body: unknown;
}

/** The schema with every schema directly inside it changed by `change`, which gets the name of a field. */
export function mapInner(
  schema: JsonSchema,
  change: (inner: JsonSchema, field?: string) => JsonSchema,
): JsonSchema {
  const each = (list: readonly JsonSchema[]) => list.map((inner) => change(inner));
  const fields = (all: Readonly<Record<string, JsonSchema>>, named: boolean) =>
    Object.fromEntries(
      Object.entries(all).map(([name, inner]) => [name, named ? change(inner, name) : change(inner)]),
    );
  const { definitions, properties, items, additionalProperties, oneOf, anyOf, allOf } = schema;
  return {
    ...schema,
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
    ...(schema.then && { then: change(schema.then) }),
    ...(definitions && { definitions: fields(definitions, false) }),
    ...(properties && { properties: fields(properties, true) }),
    ...(items && { items: change(items) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: change(additionalProperties) }),
    ...(oneOf && { oneOf: each(oneOf) }),
    ...(anyOf && { anyOf: each(anyOf) }),
    ...(allOf && { allOf: each(allOf) }),
  };
}

import { type JsonSchema, mapInner } from './json-schema.ts';

/**
 * Turns "one of these, told apart by a fixed value" into a field with those values and a schema for each. An editor
 * then points at what is wrong inside the one meant, instead of saying that none fits.
 */
export function chooseByKind(schema: JsonSchema): JsonSchema {
  const inside = mapInner(schema, chooseByKind);
  const { oneOf, ...rest } = inside;
  const field = oneOf && discriminatorOf(oneOf);
  if (!oneOf || field === undefined) return inside;
  const kinds = oneOf.map((option) => option.properties?.[field]);
  const tag = kinds[0];
  return {
    ...rest,
    type: 'object',
    required: [field],
    properties: {
      [field]: {
        ...(tag?.title !== undefined && { title: tag.title }),
        description: 'Wat voor het is; daarvan hangt af welke velden erbij kunnen.',
        markdownDescription: 'Wat voor het is; daarvan hangt af welke velden erbij kunnen.',
        type: 'string',
        enum: kinds.map((kind) => kind?.const),
        enumDescriptions: kinds.map((kind) => kind?.description ?? ''),
      },
    },
    allOf: oneOf.map((option) => ({
      if: { properties: { [field]: { const: option.properties?.[field]?.const } }, required: [field] },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so.
      then: option,
    })),
  };
}

/** The field that has a value of its own in every option. */
function discriminatorOf(options: readonly JsonSchema[]): string | undefined {
  const fields = Object.keys(options[0]?.properties ?? {});
  return fields.find((field) =>
    options.every((option) => option.properties?.[field]?.const !== undefined && !option.$ref),
  );
}

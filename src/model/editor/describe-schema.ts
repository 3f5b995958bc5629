import { formatWords } from '../format-words.ts';
import type { FieldMeta } from '../schema-walk.ts';
import { fieldTitle } from './field-title.ts';
import { type JsonSchema, mapInner } from './json-schema.ts';

/** Our own marks; the library passes them on as they are. */
type OwnMeta = Omit<FieldMeta, 'description' | 'oneOf'>;

/** Formats an editor knows by itself; it would judge ours by nothing, or speak of them in English. */
const known = ['uri'];

/** Formats that ask for nothing a writer would not do by nature. */
const plain = ['line', 'prose'];

/**
 * A schema as the library gives it, in the words of who fills in the fields: a title and hover text in Dutch for
 * each, what a pattern asks for, and none of our own marks.
 */
export function describeSchema(raw: JsonSchema & OwnMeta, field?: string): JsonSchema {
  const {
    identifies: _,
    line: _line,
    verbatim: _verbatim,
    refersTo,
    prose,
    commercial,
    unknown,
    format,
    oneOf,
    anyOf,
    maximum,
    ...rest
  } = raw;
  const title = raw.title ?? (field === undefined ? undefined : fieldTitle(field));
  const words = raw.pattern === undefined ? undefined : formatWords[format ?? '']?.nl;
  const hover = [
    raw.description,
    refersTo && `Het id van een ${refersTo}.`,
    words && !refersTo && !plain.includes(format ?? '') && `Verwacht: ${words}.`,
    prose && 'Markdown; gegevens komen erin met `{{…}}`.',
    unknown && 'Zolang dit er staat, kan het stuk niet definitief worden.',
    commercial && 'Niet openbaar voordat de aanbesteding is gepubliceerd.',
  ].filter((part) => typeof part === 'string');
  const schema: JsonSchema = {
    ...(title !== undefined && { title }),
    ...rest,
    ...(hover.length > 0 && { markdownDescription: hover.join('\n\n') }),
    ...(format !== undefined && known.includes(format) && { format }),
    ...(words !== undefined && { patternErrorMessage: `Verwacht: ${words}.` }),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { maximum }),
    // Our own `oneOf` names fields of which there must be one: a rule tells that better than a schema can.
    ...(isSchemas(oneOf) && { oneOf }),
    ...(anyOf && (simpleTypes(anyOf) ?? { anyOf })),
  };
  return mapInner(schema, describeSchema);
}

function isSchemas(oneOf: readonly unknown[] | undefined): boolean {
  return oneOf?.every((option) => typeof option === 'object') === true;
}

/** A number or null: two types rather than two schemas. */
function simpleTypes(options: readonly JsonSchema[]): Pick<JsonSchema, 'type'> | undefined {
  const types = options.flatMap(({ type, ...rest }) =>
    typeof type === 'string' && Object.keys(rest).length === 0 ? [type] : [],
  );
  return types.length === options.length ? { type: types } : undefined;
}

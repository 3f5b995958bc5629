import * as z from 'zod';
import type { DocumentShape } from '../document.ts';
import { tekst } from '../region.ts';
import { regionSchema } from '../region-schema.ts';
import { chooseByKind } from './choose-by-kind.ts';
import { describeSchema } from './describe-schema.ts';
import { type JsonSchema, mapInner } from './json-schema.ts';
import { withListSnippets } from './list-snippets.ts';
import { schemaName, shareDefinitions } from './share-definitions.ts';

/**
 * The JSON Schemas editors use, by file name: of a region's YAML files, and of the front matter of its texts. They
 * come from the schemas the compiler checks with; a file may hold any part of a region.
 */
export function editorSchemas(shapes: readonly DocumentShape[]): Readonly<Record<string, JsonSchema>> {
  const { required: _anyPart, ...region } = jsonSchema(regionSchema(shapes));
  const text = jsonSchema(tekst.omit({ tekst: true }));
  return {
    'segments.schema.json': {
      ...region,
      title: 'Definities van een regio',
      description: 'Een deel van de definities van een regio; alle bestanden in de map vormen één geheel.',
    },
    'tekst.schema.json': {
      ...text,
      title: 'Kop van een tekst',
      description: 'Wat bovenaan een tekst staat, tussen de streepjes; de tekst zelf volgt daarna.',
    },
  };
}

/** A file as it stands on the disk. */
export function schemaText(schema: JsonSchema): string {
  return `${JSON.stringify(schema, undefined, 1)}\n`;
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  const raw = z.toJSONSchema(schema, { io: 'input', target: 'draft-07' }) as JsonSchema;
  const { $schema, definitions, ...rest } = shareDefinitions(
    withListSnippets(chooseByKind(namedDefinitions(describeSchema(raw)))),
  );
  const sorted = Object.entries(definitions ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...($schema !== undefined && { $schema }),
    ...rest,
    ...(sorted.length > 0 && { definitions: Object.fromEntries(sorted) }),
  };
}

/** What contains itself gets a number from the library; its title says more. */
function namedDefinitions(schema: JsonSchema): JsonSchema {
  const names = new Map(
    Object.entries(schema.definitions ?? {}).map(([name, { title = name }]) => [name, schemaName(title)]),
  );
  const rename = (inner: JsonSchema): JsonSchema => {
    const name = names.get(inner.$ref?.replace('#/definitions/', '') ?? '');
    return { ...mapInner(inner, rename), ...(name !== undefined && { $ref: `#/definitions/${name}` }) };
  };
  const { definitions, ...rest } = rename(schema);
  const renamed = Object.entries(definitions ?? {}).map(([name, inner]) => [names.get(name) ?? name, inner]);
  return { ...rest, definitions: Object.fromEntries(renamed) };
}

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSchemas } from '../../../src/cli/node-schemas.ts';
import { editorSchemas } from '../../../src/model/editor/editor-schemas.ts';
import { type JsonSchema, mapInner } from '../../../src/model/editor/json-schema.ts';
import { testKinds } from '../../support/test-kinds.ts';

const folder = new URL('../../../schema/', import.meta.url);
const all = editorSchemas(testKinds);
const region = all['segments.schema.json'] ?? {};

/** Every schema inside a schema, with the name of the field it is for. */
function everySchema(root: JsonSchema): readonly { schema: JsonSchema; field?: string }[] {
  const found: { schema: JsonSchema; field?: string }[] = [];
  const visit = (schema: JsonSchema, field?: string): JsonSchema => {
    found.push({ schema, ...(field !== undefined && { field }) });
    return mapInner(schema, visit);
  };
  visit(root);
  return found;
}

describe('the schemas for editors', () => {
  it('are the ones in the folder schema: renew them with `segments schema`', async () => {
    for (const [name, text] of await loadSchemas()) {
      const path = new URL(name, folder);
      if (process.env['UPDATE']) writeFileSync(path, text);
      else expect(readFileSync(path, 'utf8') === text, `schema/${name} is up to date`).toBe(true);
    }
  });

  it('let a file hold any part of a region, and nothing unknown', () => {
    expect(region.required).toBeUndefined();
    expect(region.additionalProperties).toBe(false);
    expect(Object.keys(region.properties ?? {})).toContain('mijlpalen');
    expect(Object.keys(all['tekst.schema.json']?.properties ?? {})).toEqual(['id', 'kop']);
  });

  it('give every field a title and most a text to show', () => {
    const fields = everySchema(region).filter(({ field, schema }) => field !== undefined && !schema.$ref);
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.filter(({ schema }) => schema.title === undefined)).toEqual([]);
    const silent = fields.filter(({ schema }) => schema.markdownDescription === undefined);
    expect(silent.length / fields.length).toBeLessThan(0.1);
  });

  it('carry nothing an editor cannot read', () => {
    const definitions = Object.keys(region.definitions ?? {});
    for (const { schema } of everySchema(region)) {
      const { pattern, $ref, enum: values, enumDescriptions } = schema;
      if (pattern !== undefined) expect(() => new RegExp(pattern, 'u')).not.toThrow();
      if ($ref !== undefined) expect(definitions).toContain($ref.replace('#/definitions/', ''));
      if (enumDescriptions) expect(enumDescriptions).toHaveLength(values?.length ?? -1);
      const own = ['identifies', 'refersTo', 'prose', 'commercial', 'unknown'];
      expect(Object.keys(schema).filter((key) => own.includes(key))).toEqual([]);
      expect(schema.oneOf).toBeUndefined();
    }
  });

  it('offer an outline for the items of a list', () => {
    const outlines = Object.entries(region.properties ?? {}).flatMap(([name, { items }]) =>
      items?.defaultSnippets ? [name] : [],
    );
    expect(outlines).toEqual(expect.arrayContaining(['gemeenten', 'mijlpalen', 'documenten']));
    expect(region.definitions?.['segment']?.defaultSnippets).toHaveLength(1);
    const documents = region.properties?.['documenten']?.items;
    expect(documents?.defaultSnippets?.map(({ label }) => label)).toEqual(
      testKinds.map(({ label }) => label.toLowerCase()),
    );
    expect(documents?.properties?.['soort']?.enum).toEqual(testKinds.map(({ soort }) => soort));
  });
});

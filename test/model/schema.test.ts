import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelOf } from '../../src/model/enumeration.ts';
import * as enumerations from '../../src/model/enumerations.ts';
import * as instrumentEnumerations from '../../src/model/instrument-enumerations.ts';
import { regionSchema } from '../../src/model/region-schema.ts';
import { allowedKeys, type Visit, walkData } from '../../src/model/schema-walk.ts';
import { testKinds } from '../support/test-kinds.ts';

const schema = regionSchema(testKinds);
const sound = {
  regio: { id: 'proef', naam: 'Proef' },
  gemeenten: [
    {
      id: 'aa',
      naam: 'Aadorp',
      code: 'gm0001',
      stukken: [{ document: 'nota', lokaal: { gevolgen: 'Geen.' } }],
    },
  ],
  segmenten: [
    {
      id: 'wonen',
      naam: 'Wonen',
      deelsegmenten: [{ id: 'diep', naam: 'Diep', doelen: [{ id: 'd', kort: 'Doel.' }] }],
    },
  ],
  documenten: [{ id: 'nota', soort: 'nota', titel: 'Nota', gevolgen: { nvt: true } }],
};

const visits = (data: unknown) => {
  const all: Visit[] = [];
  walkData(schema, data, (visit) => all.push(visit));
  return all;
};

test('a sound region passes and comes out as it went in', () => {
  expect(schema.parse(sound)).toEqual(sound);
});

/** Every object of the sound region whose keys the schema fixes, by its path. */
const objects = [[], ...visits(sound).flatMap(({ value, path }) => (isObject(value) ? [path] : []))].filter(
  (path) => allowedKeys(schema, sound, path).length > 0,
);

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string | number, unknown>>)[key],
    data,
  );
}

test('a key that the model does not know is an error wherever it stands', () => {
  fc.assert(
    fc.property(fc.constantFrom(...objects), (path) => {
      const copy = structuredClone(sound);
      (at(copy, path) as Record<string, unknown>)['teskt'] = 'x';
      const { error } = schema.safeParse(copy);
      expect(error?.issues.map((issue) => [issue.code, issue.path])).toEqual([['unrecognized_keys', path]]);
    }),
  );
});

test('a field of one kind of document is unknown to another', () => {
  const documenten = [{ id: 'brief', soort: 'brief', titel: 'Brief', samenvatting: 'Kort.' }];
  expect(schema.safeParse({ ...sound, documenten }).error?.issues[0]?.code).toBe('unrecognized_keys');
  expect(
    schema.safeParse({ ...sound, documenten: [{ id: 'x', soort: 'gedicht', titel: 'X' }] }).success,
  ).toBe(false);
});

test('the walk meets every value below the region once, parents first, with what the schema says of it', () => {
  const all = visits(sound);
  for (const { owner, key, value, path } of all) {
    expect((owner as Readonly<Record<string | number, unknown>>)[key]).toBe(value);
    expect(at(sound, path)).toBe(value);
  }
  const paths = all.map(({ path }) => path.join('.'));
  expect(new Set(paths).size).toBe(paths.length);
  for (const [index, path] of paths.entries()) {
    const parent = path.split('.').slice(0, -1).join('.');
    if (parent !== '') expect(paths.indexOf(parent)).toBeLessThan(index);
  }
  const metaAt = (path: string) => all[paths.indexOf(path)]?.meta;
  expect(metaAt('segmenten.0.deelsegmenten.0.doelen.0.id')?.identifies).toBe('doel');
  expect(metaAt('gemeenten.0.stukken.0.document')?.refersTo).toBe('document');
  expect(metaAt('gemeenten.0.stukken.0.lokaal.gevolgen')?.prose).toBe(true);
  expect(metaAt('documenten.0.gevolgen')?.oneOf).toEqual(['tekst', 'nvt']);
  expect(metaAt('regio.id')?.identifies).toBeUndefined();
});

test('allowed keys are those of the object at the path, for a document those of its kind', () => {
  expect(allowedKeys(schema, sound, [])).toContain('segmenten');
  expect(allowedKeys(schema, sound, ['segmenten', 0, 'deelsegmenten', 0, 'doelen', 0])).toContain('kort');
  expect(allowedKeys(schema, sound, ['documenten', 0])).toContain('samenvatting');
  expect(
    allowedKeys(schema, { ...sound, documenten: [{ soort: 'brief' }] }, ['documenten', 0]),
  ).not.toContain('samenvatting');
  expect(allowedKeys(schema, sound, ['gemeenten', 0, 'stukken', 0, 'lokaal'])).toEqual([]);
  expect(allowedKeys(schema, sound, ['bestaat', 'niet'])).toEqual([]);
});

test('no data makes the walk fail', () => {
  expect(visits(JSON.parse('{ "constructor": {}, "__proto__": { "a": 1 }, "toString": [1] }'))).toEqual([]);
  fc.assert(fc.property(fc.anything(), (data) => void visits(data)));
  fc.assert(fc.property(fc.jsonValue(), (data) => void visits({ segmenten: data, documenten: [data] })));
});

const lists = Object.entries({ ...enumerations, ...instrumentEnumerations });

test.each(lists)('every value of %s has a label and an explanation of its own', (_, enumeration) => {
  const values = Object.entries(enumeration);
  expect(values.length).toBeGreaterThan(1);
  for (const [key, { label, uitleg }] of values) {
    expect(key).toMatch(/^[a-z][a-z_]*$/u);
    expect(labelOf(enumeration, key)).toBe(label);
    expect(uitleg).toMatch(/^[A-Z].*\.$/u);
  }
  expect(new Set(values.map(([, { label }]) => label)).size).toBe(values.length);
  expect(labelOf(enumeration, 'iets anders')).toBe('iets anders');
});

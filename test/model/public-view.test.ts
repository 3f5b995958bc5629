import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicView } from '../../src/model/public-view.ts';
import { type RegionData, regionSchema } from '../../src/model/region-schema.ts';
import { testKinds } from '../support/test-kinds.ts';

const schema = regionSchema(testKinds);
const viewOf = (data: unknown) => publicView(schema, schema.parse(data) as RegionData);

const base = (rest: object) => ({
  regio: { id: 'proef', naam: 'Proef' },
  gemeenten: [{ id: 'aa', naam: 'Aadorp', code: 'gm0001' }],
  documenten: [{ id: 'brief', soort: 'brief', titel: 'Brief' }],
  ...rest,
});

/** A random region in which the word GEHEIM stands wherever the public may not look. */
const regions = fc
  .array(
    fc.record({
      hidden: fc.boolean(),
      published: fc.boolean(),
      child: fc.boolean(),
      childHidden: fc.boolean(),
    }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((plans) => {
    const level = (hidden: boolean) => ({ openbaarheid: { niveau: hidden ? 'niet' : 'openbaar' } });
    const word = (secret: boolean) => (secret ? 'GEHEIM' : 'OPEN');
    const bekostiging = (secret: boolean) => ({
      bekostiging: { tarief: { euro: 1, toelichting: word(secret) }, eenheid: 'uur' },
    });
    const segmenten = plans.map((plan, index) => ({
      id: `s${index}`,
      naam: `${word(plan.hidden)} ${index}`,
      ...level(plan.hidden),
      instrumenten: bekostiging(plan.hidden || !plan.published),
      raakvlakken: plans.flatMap((other, at) =>
        at === index ? [] : [{ segment: `s${at}`, toelichting: word(plan.hidden || other.hidden) }],
      ),
      deelsegmenten: plan.child
        ? [
            {
              id: `d${index}`,
              naam: word(plan.hidden || plan.childHidden),
              ...level(plan.childHidden),
              instrumenten: bekostiging(plan.hidden || plan.childHidden || !plan.published),
            },
          ]
        : [],
    }));
    const percelen = plans.flatMap((plan, index) =>
      plan.published ? [{ id: `p${index}`, naam: 'Perceel', segmenten: [`s${index}`] }] : [],
    );
    const aanbestedingen =
      percelen.length === 0
        ? []
        : [
            {
              id: 't',
              naam: 'Tender',
              gepubliceerd: true,
              percelen,
              raming: { euro: 1, toelichting: 'OPEN' },
            },
          ];
    return { data: base({ segmenten, aanbestedingen }), open: plans.filter((plan) => !plan.hidden).length };
  });

test('nothing that is not public survives anywhere, and all that is public does', () => {
  fc.assert(
    fc.property(regions, ({ data, open }) => {
      const text = JSON.stringify(viewOf(data).data);
      expect(text).not.toContain('GEHEIM');
      expect(viewOf(data).data.segmenten).toHaveLength(open);
    }),
  );
});

test('every value of the view is found back in the data it came from', () => {
  const check = (view: ReturnType<typeof publicView>, owner: object) => {
    for (const [name, value] of Object.entries(owner)) {
      const back = view.original(owner, Array.isArray(owner) ? Number(name) : name);
      const source = (back.owner as Readonly<Record<string | number, unknown>>)[back.key];
      if (typeof value === 'object' && value !== null) {
        expect(typeof source).toBe('object');
        check(view, value);
      } else expect(source).toBe(value);
    }
  };
  fc.assert(
    fc.property(regions, ({ data }) => {
      const view = viewOf(data);
      check(view, view.data);
    }),
  );
});

test('the view leaves the data as it was', () => {
  fc.assert(
    fc.property(regions, ({ data }) => {
      const parsed = schema.parse(data) as RegionData;
      const before = JSON.stringify(parsed);
      publicView(schema, parsed);
      expect(JSON.stringify(parsed)).toBe(before);
    }),
  );
});

test('of a stuk that is not public only that fact remains', () => {
  const stukken = [
    { document: 'brief', titel: 'GEHEIM', openbaarheid: { niveau: 'niet', toelichting: 'GEHEIM' } },
  ];
  const view = viewOf(base({ gemeenten: [{ id: 'aa', naam: 'Aadorp', code: 'gm0001', stukken }] }));
  expect(view.data.gemeenten[0]?.stukken).toEqual([{ document: 'brief', openbaarheid: { niveau: 'niet' } }]);
});

test('what is no copy is its own original', () => {
  const own = { a: 1 };
  expect(viewOf(base({})).original(own, 'a')).toEqual({ owner: own, key: 'a' });
});

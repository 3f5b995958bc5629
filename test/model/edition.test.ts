import { expect, test } from 'vitest';
import { carrierOf } from '../../src/model/edition.ts';
import { regionOf, soundRegion } from '../support/region.ts';

const gemeenten = `gemeenten:
  - id: aa
    naam: Aadorp
    code: gm0001
    stukken:
      - { document: brief, status: definitief, datum: 2020-10-26, versie: '2.0' }
  - { id: bee, naam: Beestad, code: gm0002 }
`;
const documenten = `documenten:
  - { id: brief, soort: brief, titel: Brief, status: concept, versie: '1.0', bijlagen: [eerste, tweede] }
  - { id: eerste, soort: bijlage, titel: Eerste }
  - { id: tweede, soort: bijlage, titel: Tweede, versie: '0.9', bijlagen: [diepe] }
  - { id: diepe, soort: bijlage, titel: Diepe }
  - { id: plan, soort: plan, titel: Plan, status: vastgesteld }
  - { id: ver, soort: elders, titel: Ver }
`;
const region = regionOf({ ...soundRegion, 'gemeenten.yaml': gemeenten, 'documenten.yaml': documenten });
const edition = (document: string, gemeente?: string) => {
  const found = region.editions.find((one) => one.document.id === document && one.gemeente?.id === gemeente);
  if (!found) throw new Error(`no edition of ${document}`);
  return found;
};

test('a document is issued per gemeente, for the region, or not at all, in the order of the data', () => {
  const names = region.editions.map((one) => `${one.document.id} ${one.gemeente?.id ?? '-'}`);
  expect(names.slice(0, 4)).toEqual(['brief aa', 'brief bee', 'eerste aa', 'eerste bee']);
  expect(names.slice(8)).toEqual(['plan -']);
});

test('what a gemeente says comes before what the document says', () => {
  const { status, version, date } = edition('brief', 'aa');
  expect([status?.value, version?.value, date?.value]).toEqual(['definitief', '2.0', '2020-10-26']);
  expect(status?.owner).toBe(region.data.gemeenten[0]?.stukken?.[0]);
  const other = edition('brief', 'bee');
  expect([other.status?.value, other.version?.value, other.date]).toEqual(['concept', '1.0', undefined]);
  expect(other.status?.owner).toBe(region.data.documenten[0]);
});

test('an annex has from its carrier what it does not say itself, however deep', () => {
  expect(edition('eerste', 'aa').version?.value).toBe('2.0');
  expect(edition('tweede', 'aa').version?.value).toBe('0.9');
  const deep = edition('diepe', 'aa');
  expect([deep.status?.value, deep.version?.value, deep.date?.value]).toEqual([
    'definitief',
    '0.9',
    '2020-10-26',
  ]);
  expect(deep.date?.owner).toBe(region.data.gemeenten[0]?.stukken?.[0]);
});

test('annexes are numbered in the order they are listed', () => {
  expect(['eerste', 'tweede', 'diepe'].map((id) => edition(id, 'bee').annexNumber)).toEqual([1, 2, 1]);
  expect(edition('brief', 'bee').annexNumber).toBeUndefined();
  expect(edition('eerste', 'bee').carrier?.gemeente?.id).toBe('bee');
});

test('a document is no carrier of itself, and a circle of annexes ends', () => {
  const circle = `documenten:
  - { id: een, soort: brief, titel: E, status: concept, bijlagen: [een, twee] }
  - { id: twee, soort: brief, titel: T, bijlagen: [een] }
`;
  const round = regionOf({ ...soundRegion, 'documenten.yaml': circle });
  expect(carrierOf(round.data, 'een')?.id).toBe('twee');
  expect(round.editions).toHaveLength(4);
});

test('a document or stuk that is not public makes no public edition', () => {
  const hidden = gemeenten.replace('status: definitief', 'openbaarheid: { niveau: niet }');
  const closed = regionOf({ ...soundRegion, 'gemeenten.yaml': hidden, 'documenten.yaml': documenten });
  expect(
    closed.editions.filter((one) => !one.public).map((one) => `${one.document.id} ${one.gemeente?.id}`),
  ).toEqual(['brief aa']);
});

test('a document per segment is issued for each that is described itself, once', () => {
  const { editions } = regionOf({
    ...soundRegion,
    'documenten.yaml': 'documenten: [{ id: blad, soort: blad, titel: Blad, status: concept }]\n',
    'segmenten.yaml': `segmenten:
  - { id: wonen, naam: Wonen }
  - { id: steun, naam: Steun, deelsegmenten: [{ id: thuis, naam: Thuis }, { id: dag, naam: Dag }] }
`,
  });
  expect(editions.map(({ segment, gemeente }) => [segment?.id, gemeente])).toEqual([
    ['wonen', undefined],
    ['thuis', undefined],
    ['dag', undefined],
  ]);
});

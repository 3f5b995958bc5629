import { expect, test } from 'vitest';
import { rule as noAnnexCircle } from '../../../src/rules/checks/no-annex-circle.ts';
import { rule as noDoubleReference } from '../../../src/rules/checks/no-double-reference.ts';
import { rule as noOwnInterface } from '../../../src/rules/checks/no-own-interface.ts';
import { rule as referencesResolve } from '../../../src/rules/checks/references-resolve.ts';
import { findingsOf, tokensOf } from '../findings-of.ts';

const segmenten = (raakvlak: string) => `segmenten:
  - id: wonen
    naam: Wonen
    deelsegmenten:
      - id: beschermd
        naam: Beschermd wonen
        raakvlakken:
          - segment: ${raakvlak}
`;

test('a reference to nothing is found at its value, with the id that was meant', () => {
  const [found, ...more] = findingsOf(referencesResolve, { 'segmenten.yaml': segmenten('wonnen') });
  expect(more).toEqual([]);
  expect([found?.code, found?.token]).toEqual(['SEG201', 'wonnen']);
  expect(found?.diagnostic.args).toMatchObject({ id: 'wonnen', suggestie: 'wonen' });
});

test('an id of another kind is no answer, and what is far off is not suggested', () => {
  const [found] = findingsOf(referencesResolve, { 'segmenten.yaml': segmenten('brief') });
  expect(found?.token).toBe('brief');
  expect(found?.diagnostic.args['suggestie']).toBeUndefined();
  expect(findingsOf(referencesResolve, { 'segmenten.yaml': segmenten('wonen') })).toEqual([]);
});

test('a reference in a list points at the item', () => {
  const documenten = `documenten:
  - id: brief
    soort: brief
    titel: Brief
    status: concept
    bijlagen:
      - brief
      - brieff
`;
  expect(tokensOf(referencesResolve, { 'documenten.yaml': documenten })).toEqual([['SEG201', 'brieff']]);
});

test('a segment may touch its parent but not itself', () => {
  expect(tokensOf(noOwnInterface, { 'segmenten.yaml': segmenten('beschermd') })).toEqual([
    ['SEG202', 'beschermd'],
  ]);
  expect(tokensOf(noOwnInterface, { 'segmenten.yaml': segmenten('wonen') })).toEqual([]);
});

const annexes = (links: Readonly<Record<string, readonly string[]>>) => ({
  'documenten.yaml': `documenten:\n${Object.entries(links)
    .map(
      ([id, to]) =>
        `  - { id: ${id}, soort: brief, titel: T, status: concept, bijlagen: [${to.join(', ')}] }\n`,
    )
    .join('')}`,
});

test('a document that is its own annex, or that of its annex, is one finding', () => {
  expect(tokensOf(noAnnexCircle, annexes({ een: ['een'] }))).toEqual([['SEG203', 'een']]);
  const [found, ...more] = findingsOf(
    noAnnexCircle,
    annexes({ een: ['twee'], twee: ['drie'], drie: ['een'] }),
  );
  expect(more).toEqual([]);
  expect(found?.line).toContain('id: drie');
  expect(found?.diagnostic.args['keten']).toEqual(['een', 'twee', 'drie', 'een']);
});

test('a list that names a thing twice is found at the second', () => {
  const twice = annexes({ een: ['twee', 'drie', 'twee'], twee: ['drie'], drie: [] });
  const [found, ...more] = findingsOf(noDoubleReference, twice);
  expect(more).toEqual([]);
  expect([found?.code, found?.token, found?.diagnostic.path.at(-1)]).toEqual(['SEG224', 'twee', 2]);
  expect(found?.diagnostic.related).toHaveLength(1);
});

test('an annex of two documents is no circle', () => {
  expect(tokensOf(noAnnexCircle, annexes({ een: ['twee', 'drie'], twee: ['drie'], drie: [] }))).toEqual([]);
});

test('a reference of another group, while one of its own is in no list', () => {
  const files = (ids: string) => ({
    'inkoop.yaml': `sturingsmodel: { naam: Model, kern: Zo werkt het., uitgangspunten: [${ids}] }
uitgangspunten:
${['m-een', 'm-twee', 'm-drie', 'm-vier', 'n-een', 'n-twee'].map((id) => `  - { id: ${id}, kernzin: "Dit geldt: ${id}." }`).join('\n')}`,
  });
  const odd = tokensOf(noDoubleReference, files('m-een, m-twee, m-drie, n-een'));
  expect(odd).toEqual([['SEG224', 'n-een']]);
  expect(tokensOf(noDoubleReference, files('m-een, m-twee, m-drie, m-vier'))).toEqual([]);
  expect(tokensOf(noDoubleReference, files('m-een, m-twee, m-drie, m-vier, n-een'))).toEqual([]);
});

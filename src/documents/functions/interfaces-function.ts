import type { TemplateFunction } from '../../text/functions/template-function.ts';
import { formatEnumeration } from '../../text/notation/enumeration.ts';
import { describedParts } from '../described-parts.ts';
import { halfMatrix, type Pair } from '../drawing/half-matrix.ts';
import { drawnFigure } from './drawn-figure.ts';
import type { FunctionContext } from './edition-functions.ts';

/** `{{raakvlakkenfiguur}}`: which segmenten touch, from both sides or from one. */
export function interfacesFunction({ region, scope }: FunctionContext): TemplateFunction {
  return ({ site }) => {
    const { segmenten = [] } = region.data;
    const parts = describedParts(segmenten).map(({ deel }) => deel);
    const named = new Set(parts.flatMap(({ raakvlakken = [] }) => raakvlakken.map(({ segment }) => segment)));
    const tops = segmenten.filter(({ id }) => named.has(id) && !parts.some((part) => part.id === id));
    const nodes = [...parts, ...tops].filter(
      ({ id, raakvlakken = [] }) => named.has(id) || raakvlakken.length > 0,
    );
    const pairs = pairsOf(nodes.map(({ id, raakvlakken = [] }) => ({ id, to: raakvlakken })));
    if (pairs.length === 0) return { kind: 'blocks', blocks: [] };
    const names = nodes.map(({ naam }) => naam);
    const origin = scope.locate(region.data, 'segmenten')?.origin ?? site;
    const figure = drawnFigure(
      halfMatrix(names, pairs, { mutual: 'noemen elkaar', oneSided: 'één van de twee noemt de ander' }),
      {
        id: 'raakvlakken-in-beeld',
        caption: 'Welke segmenten elkaar raken: zoek waar de rij en de kolom van twee namen elkaar kruisen',
        alternative: `Matrix van raakvlakken. ${inWords(names, pairs)}`,
      },
      origin,
    );
    return { kind: 'blocks', blocks: [figure] };
  };
}

function pairsOf(
  nodes: readonly { readonly id: string; readonly to: readonly { readonly segment: string }[] }[],
) {
  const names = (from: number, to: number) =>
    nodes[from]?.to.some(({ segment }) => segment === nodes[to]?.id) ?? false;
  return nodes.flatMap((_, second) =>
    nodes.slice(0, second).flatMap((_, first): Pair[] => {
      const [there, back] = [names(first, second), names(second, first)];
      return there || back ? [{ first, second, mutual: there && back }] : [];
    }),
  );
}

function inWords(names: readonly string[], pairs: readonly Pair[]): string {
  const kinds = [
    { opening: 'Elkaar noemen', mutual: true },
    { opening: 'Eén van de twee noemt de ander bij', mutual: false },
  ];
  return kinds
    .flatMap(({ opening, mutual }) => {
      const said = pairs
        .filter((pair) => pair.mutual === mutual)
        .map(({ first, second }) => `${names[first]} met ${names[second]}`);
      return said.length === 0 ? [] : [`${opening}: ${formatEnumeration(said)}.`];
    })
    .join(' ');
}

import type { Kind } from '../../model/identifier.ts';
import type { RegionData } from '../../model/region-schema.ts';
import { allSegments } from '../segment-family.ts';

/** A name the region gave to a thing. */
export interface RegionName {
  readonly kind: Kind | 'programma' | 'regio';
  /** The one right name. */
  readonly name: string;
  /** Other right forms: an abbreviation, the name in full. */
  readonly also: readonly string[];
  /** Forms the region forbids. */
  readonly forbidden: readonly string[];
  readonly owner: object;
  readonly key: string;
}

interface Named {
  readonly naam: string;
  readonly kort?: string | undefined;
  readonly volledig?: string | undefined;
  readonly nietGebruiken?: readonly string[] | undefined;
}

/** Every name of the region, in the order of the data. */
export function regionNames(data: RegionData): readonly RegionName[] {
  const named = (kind: RegionName['kind'], things: readonly Named[] = []) =>
    things.map(
      (owner): RegionName => ({
        kind,
        name: owner.naam,
        also: [owner.kort, owner.volledig].filter((form) => form !== undefined),
        forbidden: owner.nietGebruiken ?? [],
        owner,
        key: 'naam',
      }),
    );
  const titled = (
    kind: Kind,
    things: readonly {
      readonly titel: string;
      readonly nietGebruiken?: readonly string[] | undefined;
    }[] = [],
  ) =>
    things.map(
      (owner): RegionName => ({
        kind,
        name: owner.titel,
        also: [],
        forbidden: owner.nietGebruiken ?? [],
        owner,
        key: 'titel',
      }),
    );
  return [
    ...named('regio', [data.regio]),
    ...named('gemeente', data.gemeenten),
    ...named('organisatie', data.organisaties),
    ...named('domein', data.domeinen),
    ...named('programma', data.programma ? [data.programma] : []),
    ...named('programma', data.sturingsmodel ? [data.sturingsmodel] : []),
    ...named('segment', allSegments(data)),
    ...named('product', data.producten),
    ...named('klantprofiel', data.klantprofielen),
    ...(data.begrippen ?? []).map(
      (owner): RegionName => ({
        kind: 'begrip',
        name: owner.term,
        also: owner.afkorting === undefined ? [] : [owner.afkorting],
        forbidden: owner.nietGebruiken ?? [],
        owner,
        key: 'term',
      }),
    ),
    ...titled('document', data.documenten),
    ...titled('bron', data.bronnen),
  ];
}

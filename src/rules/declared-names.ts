import type { RegionModel } from '../model/region-model.ts';
import { gemeenteNamesIn } from './registers/gemeente-names.ts';

/** Parts of a region that say who it deals with: a gemeente named there is no slip elsewhere. */
const declaring: readonly string[] = [
  'regio',
  'gemeenten',
  'organisaties',
  'afspraken',
  'initiatieven',
  'bronnen',
  'participatie',
];

/** Whether a text stands in such a part. */
export function declaresNames(path: readonly (string | number)[]): boolean {
  return path[0] === 'gemeenten' ? path.includes('afzender') : declaring.includes(String(path[0]));
}

/** The gemeenten a region says it has to do with: its own, and those in the names of its partners. */
export function declaredGemeenten({ data }: RegionModel): ReadonlySet<string> {
  const names = [
    data.regio.naam,
    ...(data.organisaties ?? []).flatMap(({ naam, kort = '' }) => [naam, kort]),
    ...(data.afspraken ?? []).flatMap(({ partijen }) => partijen),
    ...(data.initiatieven ?? []).map(({ naam }) => naam),
    ...(data.bronnen ?? []).flatMap(({ titel, uitgever = '' }) => [titel, uitgever]),
    ...(data.participatie ?? []).map(({ wie }) => wie),
  ];
  return new Set([
    ...data.gemeenten.map(({ naam }) => naam.replace(/ \([^)]*\)$/u, '')),
    ...names.flatMap((name) => gemeenteNamesIn(name).map(({ naam }) => naam)),
  ]);
}

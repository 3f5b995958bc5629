import type { RegionModel } from '../../model/region-model.ts';
import type { RegionText } from '../region-texts.ts';
import { definitions, type MistakenTerm } from './explained-terms.ts';

/** Terms of which the definition says nothing that the definition of another term does not say too. */
export function likeDefinitions(texts: readonly RegionText[], region: RegionModel): readonly MistakenTerm[] {
  const begrippen = region.data.begrippen ?? [];
  const meanings = definitions(texts, region);
  const holders = new Map<string, Set<object>>();
  for (const [owner, stems] of meanings)
    for (const stem of stems) holders.set(stem, (holders.get(stem) ?? new Set()).add(owner));
  return texts.flatMap((text): MistakenTerm[] => {
    const stems = [...(meanings.get(text.owner) ?? [])];
    if (text.path[0] !== 'begrippen' || text.key !== 'definitie' || stems.length < 3) return [];
    const [first = new Set<object>(), ...rest] = stems.map((stem) => holders.get(stem) ?? new Set<object>());
    const all = [...first].filter((owner) => owner !== text.owner && rest.every((one) => one.has(owner)));
    const other = begrippen.find((begrip) => all.includes(begrip));
    const begrip = begrippen.find((one) => one === text.owner);
    // Two that say exactly the same are a copy, which another rule tells.
    if (!other || !begrip || meanings.get(other)?.size === stems.length) return [];
    return [{ text, term: begrip.term, part: { start: 0, end: text.bare.length }, other }];
  });
}

import type { RegionText } from '../region-texts.ts';
import { kinServices } from '../words/kin-services.ts';
import type { RegionName } from './region-names.ts';

/** A text of a segment or a product that calls it by another name of that service. */
export interface KinName {
  readonly at: RegionText;
  readonly name: RegionName;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Where a thing is called otherwise once in its own texts; a word that returns there, or that is in a name, is meant. */
export function kinNames(texts: readonly RegionText[], names: readonly RegionName[]): readonly KinName[] {
  const known = names.flatMap(({ name, also, forbidden }) => [name, ...also, ...forbidden].map(lower));
  const kin = new Map<object, Kin>();
  for (const name of names) {
    if (name.kind !== 'segment' && name.kind !== 'product') continue;
    const others = kinServices
      .filter((group) => group.includes(lower(name.name)))
      .flat()
      .filter((other) => !known.some((one) => one.includes(other)) && !other.includes(lower(name.name)));
    if (others.length === 0) continue;
    const words = others.map((other) => other.replaceAll(' ', String.raw`\s+`)).join('|');
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${words})(?![\p{L}\p{N}-])`, 'giu');
    kin.set(name.owner, { name, pattern, found: [] });
  }
  for (const at of texts) {
    const own = kin.get(at.owner) ?? (at.holders.segment && kin.get(at.holders.segment));
    for (const { 0: text, index } of own ? at.bare.matchAll(own.pattern) : [])
      own?.found.push({ at, name: own.name, text, start: index, end: index + text.length });
  }
  return [...kin.values()].flatMap(({ found }) => (found.length === 1 ? found : []));
}

interface Kin {
  readonly name: RegionName;
  readonly pattern: RegExp;
  readonly found: KinName[];
}

const lower = (name: string): string => name.toLowerCase();

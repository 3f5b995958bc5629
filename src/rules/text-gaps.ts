import type { Mention } from '../model/region-index.ts';
import type { RegionModel } from '../model/region-model.ts';
import type { Spot } from './rule.ts';

type Text = NonNullable<RegionModel['data']['teksten']>[number];

/**
 * Finds where a text that no document names was left out of a list: where another text is named for the second time
 * by something that is called after this one, or between the texts whose files are numbered just before and after.
 * Undefined when nothing shows where it belongs.
 */
export function textGaps(
  region: RegionModel,
  fileOf: (spot: Spot) => string,
): (text: Text) => Spot | undefined {
  const mentions = region.index.references.filter(({ kind }) => kind === 'tekst');
  const named = mentions.map((mention) => ({ ...mention, holder: holderId(region.data, mention.path) }));
  const times = new Map<string, number>();
  for (const { id } of mentions) times.set(id, (times.get(id) ?? 0) + 1);
  const namedTwice = named.filter(({ id, holder }) => (times.get(id) ?? 0) > 1 && !holder.includes(id));
  const numbered = new Map<string, string>();
  for (const tekst of region.data.teksten ?? []) {
    const number = numberOf(fileOf({ owner: tekst, key: 'id' }));
    if (number !== undefined) numbered.set(number, tekst.id);
  }
  const pairs = new Map(named.map((mention, index) => [pairKey(mention, named[index + 1]), mention]));
  return (tekst) => {
    const instead = namedTwice.filter(({ holder }) => holder.includes(tekst.id));
    if (instead.length === 1 && instead[0]) return spotOf(instead[0]);
    const place = numberOf(fileOf({ owner: tekst, key: 'id' }));
    const before = place && numbered.get(neighbour(place, -1));
    const after = place && numbered.get(neighbour(place, 1));
    const pair = before && after ? pairs.get(`${before} ${after}`) : undefined;
    return pair && spotOf(pair);
  };
}

const spotOf = ({ owner, key }: Mention): Spot => ({ owner, key });

function holderId(data: object, path: Mention['path']): string {
  const holder = path
    .slice(0, -2)
    .reduce<unknown>((owner, key) => (owner as Record<string, unknown>)[key], data);
  return String((holder as { id?: string }).id ?? '');
}

/** Two texts that stand side by side in one list. */
function pairKey(mention: Mention, next: Mention | undefined): string | undefined {
  return next && next.owner === mention.owner ? `${mention.id} ${next.id}` : undefined;
}

/** "teksten/4" of "teksten/4-besluiten.md". */
function numberOf(file: string): string | undefined {
  return /^(.*\/\d+)-[^/]*$/u.exec(file)?.[1];
}

function neighbour(numbered: string, step: number): string {
  return numbered.replace(/\d+$/u, (number) => String(Number(number) + step).padStart(number.length, '0'));
}

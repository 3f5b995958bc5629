import { plainLetters } from '../plain-letters.ts';
import { contentKey, isReworded } from './name-index.ts';
import { nameWordsOf } from './name-words.ts';
import type { RegionName } from './region-names.ts';

/** Names that are another name in another spelling, each with the name that came first. */
export function clashingNames(names: readonly RegionName[]): readonly (readonly [RegionName, RegionName])[] {
  const first = new Map<string, RegionName>();
  return names.flatMap((name) => {
    const keys = [plainLetters(name.name), `${contentKey(nameWordsOf(name.name))} `];
    const earlier = keys.map((key) => first.get(key)).find((other) => other && isOther(name, other));
    for (const key of keys) if (!first.has(key)) first.set(key, name);
    return earlier ? [[name, earlier] as const] : [];
  });
}

function isOther(name: RegionName, earlier: RegionName): boolean {
  const plain = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  if (plain(name.name) === plain(earlier.name)) return false;
  if (plainLetters(name.name) === plainLetters(earlier.name)) return true;
  return isReworded(nameWordsOf(name.name), { name: earlier, form: earlier.name });
}

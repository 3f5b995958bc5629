import { append } from '../append.ts';
import { plainLetters } from '../plain-letters.ts';
import { contentKey, isReworded } from './name-index.ts';
import { isSmallWord, type NameWord, nameWordsOf } from './name-words.ts';
import type { RegionName } from './region-names.ts';

/**
 * Names that are another name in another spelling, each with the name that came first; of a source, also those that
 * are nearly the title of a document of the region.
 */
export function clashingNames(names: readonly RegionName[]): readonly (readonly [RegionName, RegionName])[] {
  const first = new Map<string, RegionName>();
  const titles = new Map<string | undefined, Title[]>();
  for (const name of names) {
    const words = contentOf(name);
    if (name.kind === 'document') append(titles, words[0]?.letters, { name, words });
  }
  return names.flatMap((name) => {
    const words = name.kind === 'bron' ? contentOf(name) : [];
    const near = titles.get(words[0]?.letters)?.find((title) => isNear(words, title.words));
    if (near) return [[name, near.name] as const];
    const keys = [plainLetters(name.name), `${contentKey(nameWordsOf(name.name))} `];
    const earlier = keys.map((key) => first.get(key)).find((other) => other && isOther(name, other));
    for (const key of keys) if (!first.has(key)) first.set(key, name);
    return earlier ? [[name, earlier] as const] : [];
  });
}

interface Title {
  readonly name: RegionName;
  readonly words: readonly NameWord[];
}

const contentOf = ({ name }: RegionName) => nameWordsOf(name).filter((word) => !isSmallWord(word));

/** Whether of two titles that begin alike words have another ending, or of many words one is another. */
function isNear(mine: readonly NameWord[], theirs: readonly NameWord[]): boolean {
  if (mine.length !== theirs.length || mine.length < 3) return false;
  const different = mine.filter((word, index) => word.letters !== theirs[index]?.letters);
  const isForm = different.every((word) => {
    const match = theirs[mine.indexOf(word)]?.letters ?? '';
    return word.letters.length > 4 && word.letters.slice(0, 5) === match.slice(0, 5);
  });
  const [odd] = different;
  if (!odd || different.some(({ text }) => /\p{N}/u.test(text))) return false;
  return isForm || (different.length === 1 && mine.length > 4);
}

function isOther(name: RegionName, earlier: RegionName): boolean {
  const plain = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  if (plain(name.name) === plain(earlier.name)) return false;
  if (plainLetters(name.name) === plainLetters(earlier.name)) return true;
  return isReworded(nameWordsOf(name.name), { name: earlier, form: earlier.name });
}

import { type Compared, fillers, isAlike, isTurning, type Twin, twinsAmong } from './likeness.ts';
import { stemOf } from './word-stems.ts';
import { lightWords, standIns } from './words/statement-words.ts';

/** A short statement, and the list it stands in: only there a few words make it the same as another. */
export interface Statement<T> extends Compared<T> {
  readonly group: string;
  /** What it is called in its list, if it has a name: in another list a statement of that name is likely the same. */
  readonly name?: string;
}

/**
 * Pairs of statements that say the same: in the same words, in words that stand for each other, in another order,
 * or with one word more. Each statement is at most once the second of a pair.
 */
export function likeStatements<T>(
  statements: readonly Statement<T>[],
  least: number,
  names: ReadonlySet<string>,
): readonly Twin<T>[] {
  const gists = statements.map((one) => ({ item: one, words: gistOf(one.words) }));
  const stems = new Set([...names].map((name) => foldOf(name)));
  const found = [
    ...twinsAmong(
      statements.map((one) => ({ item: one, words: one.words })),
      least,
      names,
    ),
    ...twinsAmong(
      gists.filter(({ words }) => words.length >= least),
      least,
      stems,
    ),
    ...inOneList(gists, stems),
    ...ofOneName(gists, stems),
  ];
  const told = new Set<Statement<T>>();
  return found.flatMap(({ first, second }) => {
    if (told.has(second) || told.has(first)) return [];
    told.add(second);
    const isExact = first.words.join(' ') === second.words.join(' ');
    return [{ first: first.item, second: second.item, isExact }];
  });
}

/** The words that carry the statement, as stems; what turns the meaning stays as it is. */
const gistOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !fillers.has(word) && !lightWords.has(word)).map(foldOf);

const foldOf = (word: string): string =>
  isTurning(word) ? word : stemOf(standIns.get(word) ?? word).replace(/(?<=\p{L}{4})er$/u, '');

function inOneList<T>(
  gists: readonly Compared<Statement<T>>[],
  names: ReadonlySet<string>,
): readonly Twin<Statement<T>>[] {
  const twins: Twin<Statement<T>>[] = [];
  const whole = new Map<string, Statement<T>>();
  const shortened = new Map<string, Statement<T>>();
  for (const { item, words } of gists) {
    if (words.length < 2) continue;
    const key = keyOf(item.group, words);
    const without = words.length < 5 ? [] : words.map((_, index) => words.toSpliced(index, 1));
    const shorter = words.flatMap((word, index) =>
      words.length < 5 || isTurning(word) || names.has(word) ? [] : keyOf(item.group, without[index] ?? []),
    );
    const first =
      whole.get(key) ??
      (words.length < 4 ? undefined : shortened.get(key)) ??
      shorter.map((one) => whole.get(one)).find((one) => one !== undefined);
    if (first) twins.push({ first, second: item, isExact: false });
    else whole.set(key, item);
    for (const one of shorter) if (!shortened.has(one)) shortened.set(one, item);
  }
  return twins;
}

/** With a name in common seven words in ten are enough. */
function ofOneName<T>(
  gists: readonly Compared<Statement<T>>[],
  names: ReadonlySet<string>,
): readonly Twin<Statement<T>>[] {
  const known = new Map<string, Compared<Statement<T>>[]>();
  return gists.flatMap((one) => {
    const { name } = one.item;
    if (name === undefined) return [];
    const earlier = known.get(name) ?? [];
    known.set(name, earlier);
    const first = earlier.find(({ words }) => isAlike(words, one.words, names, 0.7));
    // A few of each name are enough to compare with, however many there are.
    if (!first && earlier.length < 8) earlier.push(one);
    return first ? [{ first: first.item, second: one.item, isExact: false }] : [];
  });
}

/** Of few words the order tells who does what to whom. */
const keyOf = (group: string, words: readonly string[]) =>
  `${group}|${(words.length < 4 ? words : words.toSorted()).join(' ')}`;

/** Words that carry no content, so that two sentences may differ in them and say the same. */
export const fillers: ReadonlySet<string> = new Set(
  'de het een en of in op van voor met bij naar aan te er die dat deze dit zij ze hij is zijn wordt worden dan als ook om door uit tot over onder'.split(
    ' ',
  ),
);

/** The words of a text as they are compared: lower case, without accents, punctuation and layout. */
export function comparedWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A text to be compared with others. */
export interface Compared<T> {
  readonly item: T;
  readonly words: readonly string[];
}

/** A text that says, nearly or exactly, what an earlier one says. */
export interface Twin<T> {
  readonly first: T;
  readonly second: T;
  readonly isExact: boolean;
}

/** How many texts may share a pair of words before the pair tells nothing; this keeps the search linear. */
const crowd = 24;

/**
 * Pairs of like texts, each text at most once as the second. Exact: the same words. Near: at least `least` content
 * words, of which at most one in eight differs; numbers, `names` and words that turn the meaning must be
 * the same.
 */
export function twinsAmong<T>(
  texts: readonly Compared<T>[],
  least: number,
  names: ReadonlySet<string> = new Set(),
): readonly Twin<T>[] {
  const twins: Twin<T>[] = [];
  const exact = new Map<string, number>();
  const byPair = new Map<string, number[]>();
  for (const [index, { item, words }] of texts.entries()) {
    const whole = words.join(' ');
    const same = exact.get(whole);
    const content = words.filter((word) => !fillers.has(word));
    const near =
      same === undefined && content.length >= least ? nearest(texts, content, byPair, names) : undefined;
    const first = texts[same ?? near ?? -1];
    if (first) twins.push({ first: first.item, second: item, isExact: same !== undefined });
    if (same !== undefined) continue;
    exact.set(whole, index);
    for (const pair of pairsOf(content)) {
      const holders = byPair.get(pair) ?? [];
      byPair.set(pair, holders);
      if (holders.length <= crowd) holders.push(index);
    }
  }
  return twins;
}

const pairsOf = (words: readonly string[]) =>
  new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`));

function nearest<T>(
  texts: readonly Compared<T>[],
  content: readonly string[],
  byPair: ReadonlyMap<string, readonly number[]>,
  names: ReadonlySet<string>,
): number | undefined {
  const shared = new Map<number, number>();
  for (const pair of pairsOf(content)) {
    const holders = byPair.get(pair) ?? [];
    if (holders.length > crowd) continue;
    for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  const [best] = [...shared].sort((a, b) => b[1] - a[1]);
  const other = best && texts[best[0]]?.words.filter((word) => !fillers.has(word));
  return best && other && isAlike(content, other, names) ? best[0] : undefined;
}

const turning = /^(?:\p{N}.*|niet|geen|nooit|wel|meer|minder|altijd|zonder)$/u;

/** Whether a word turns the meaning of what it stands in, so that it never makes two texts alike. */
export const isTurning = (word: string): boolean => turning.test(word);

/** Whether so large a share of the words of two texts is the same, and none that differs is a name or turns the meaning. */
export function isAlike(
  a: readonly string[],
  b: readonly string[],
  names: ReadonlySet<string>,
  share = 0.85,
): boolean {
  const rest = [...b];
  let common = 0;
  for (const word of a) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  const turns = (words: readonly string[]) =>
    words
      .filter((word) => isTurning(word) || names.has(word))
      .sort()
      .join(' ');
  return (2 * common) / (a.length + b.length) >= share && turns(a) === turns(b);
}

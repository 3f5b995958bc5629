import type { NameForm } from './name-index.ts';
import { hasCapital, isSmallWord, type NameWord, nameWordsOf } from './name-words.ts';
import type { RegionName } from './region-names.ts';

/** Names of one thing, that a text writes with capitals or between quotes, by what two of their writings share. */
export interface NearTitles {
  /** By their words in the order of the alphabet, whole and without one of them. */
  readonly byWords: ReadonlyMap<string, NameForm>;
  readonly longest: number;
}

/** A stretch of a text that is nearly the name of a thing. */
export interface NearTitle extends NameForm {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const kinds: ReadonlySet<RegionName['kind']> = new Set(['organisatie', 'programma', 'document', 'bron']);
/** So many words make a name that one of them may be another; of a body two. */
const least = 3;
/** So many that they are the name, whatever the other word is. */
const long = 6;

/** Collects the names of organisations, programmes, documents and sources of two words or more. */
export function nearTitles(names: readonly RegionName[]): NearTitles {
  const byWords = new Map<string, NameForm>();
  let longest = 0;
  for (const name of names) {
    if (!kinds.has(name.kind)) continue;
    for (const form of [name.name, ...name.also]) {
      const words = contentWords(nameWordsOf(form).flatMap(partsOf));
      if (words.length < 2 || words.length > 12) continue;
      longest = Math.max(longest, nameWordsOf(form).length + 1);
      // A programme is often named by the first words of its name.
      const cut =
        name.kind === 'programma' ? words.slice(0, -1).map((_, index) => words.slice(0, -1 - index)) : [];
      for (const part of cut.filter(({ length }) => length > least))
        if (!byWords.has(keyOf(part)))
          byWords.set(keyOf(part), { name, form: firstWords(form, part.length) });
      for (const key of keysOf(words, name.kind === 'organisatie' ? 2 : least))
        if (!byWords.has(key)) byWords.set(key, { name, form });
    }
  }
  return { byWords, longest };
}

/**
 * The names that a bare text writes with their words in another order or with one other word. Only what stands
 * between quotes, or begins and goes on with capitals as the name does, is taken for a name.
 */
export function nearTitlesIn(bare: string, { byWords, longest }: NearTitles): readonly NearTitle[] {
  if (longest === 0) return [];
  const words = nameWordsOf(bare);
  const found: NearTitle[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = longestAt(bare, words, at, longest, byWords);
    if (hit) found.push(hit.title);
    at = hit?.next ?? at + 1;
  }
  return found;
}

function longestAt(
  bare: string,
  words: readonly NameWord[],
  at: number,
  longest: number,
  byWords: NearTitles['byWords'],
) {
  const first = words[at];
  if (!first || isSmallWord(first) || !hasCapital(first)) return undefined;
  let best: { title: NearTitle; next: number } | undefined;
  for (let next = at; next < Math.min(words.length, at + longest); next++) {
    const last = words[next];
    if (!last || (next > at && !isJoined(bare, words, next))) break;
    const own = words.slice(at, next + 1).flatMap(partsOf);
    const content = contentWords(own);
    if (content.length < 2 || isSmallWord(last)) continue;
    const quoted = isQuoted(bare, first.start, last.end);
    const form = keysOf(content, 2)
      .map((key) => byWords.get(key))
      .find((one) => one !== undefined && isNear(content, own, one, quoted, next === at));
    const text = bare.slice(first.start, last.end);
    if (form) best = { title: { ...form, text, start: first.start, end: last.end }, next: next + 1 };
  }
  return best;
}

/** A compound with a hyphen may stand for two words of a name: "Jeugd-raad" for "Raad Jeugd". */
function partsOf(word: NameWord): readonly NameWord[] {
  return /^\p{L}{2,}-\p{L}{2,}$/u.test(word.text) ? nameWordsOf(word.text.replace('-', ' ')) : [word];
}

const isJoined = (bare: string, words: readonly NameWord[], at: number) =>
  /^,?[ \t]*\n?[ \t]*$/u.test(bare.slice(words[at - 1]?.end, words[at]?.start));

const isQuoted = (bare: string, start: number, end: number) =>
  /[‘“"']$/u.test(bare.slice(0, start)) && /^[’”"']/u.test(bare.slice(end));

const contentWords = (words: readonly NameWord[]) =>
  words.filter((word) => !isSmallWord(word)).map(({ letters }) => letters);

const keyOf = (words: readonly string[]) => [...words].sort().join(' ');

/** A name up to and with so many of its content words. */
function firstWords(form: string, count: number): string {
  const last = nameWordsOf(form).filter((word) => !isSmallWord(word))[count - 1];
  return form.slice(0, last?.end);
}

/** A name by its words, and by all of them but one. */
function keysOf(words: readonly string[], from: number): readonly string[] {
  const sorted = [...words].sort();
  const without = sorted.map((_, index) => ['*', ...sorted.slice(0, index), ...sorted.slice(index + 1)]);
  return [sorted, ...(words.length >= from ? without : [])].map((key) => key.join(' '));
}

/** Whether words are a name with its words in another order, or with one other word, written as a name. */
function isNear(
  content: readonly string[],
  own: readonly NameWord[],
  { form }: NameForm,
  isQuote: boolean,
  isOneWord: boolean,
): boolean {
  const right = nameWordsOf(form).flatMap(partsOf);
  const wanted = contentWords(right);
  if (content.length !== wanted.length) return false;
  const isSame = [...content].sort().join(' ') === [...wanted].sort().join(' ');
  if (isSame) {
    // Between quotes the small words count as well.
    const letters = (words: readonly NameWord[]) => words.map((word) => word.letters).join(' ');
    if (content.join(' ') === wanted.join(' '))
      return isQuote && right.length >= 4 && letters(own) !== letters(right) && own.length === right.length;
    return isQuote || isOneWord || hasCapitals(own, right);
  }
  const other = oneOtherWord(content, wanted);
  if (!other || other.some((word) => /\p{N}/u.test(word))) return false;
  const [one, two] = other;
  // Two words share little: only the name of a body of the same sort is near enough then.
  if (content.length < least)
    return (
      (isOneWord || hasCapitals(own, right)) &&
      (isOneWord || content.some((word, index) => word === wanted[index])) &&
      bodySorts.exec(one)?.[0] === (bodySorts.exec(two)?.[0] ?? '')
    );
  return isQuote || (hasCapitals(own, right) && (content.length >= long || isAlike(one, two)));
}

/** The one word that the first has where the second has another, wherever they stand; undefined when there are more. */
function oneOtherWord(
  content: readonly string[],
  wanted: readonly string[],
): readonly [string, string] | undefined {
  const left = [...wanted];
  const more: string[] = [];
  for (const word of content) {
    const at = left.indexOf(word);
    if (at < 0) more.push(word);
    else left.splice(at, 1);
  }
  const [one, two] = [more[0], left[0]];
  return more.length === 1 && one !== undefined && two !== undefined ? [one, two] : undefined;
}

/** Whether as many words begin with a capital as in the name, where that has more than the first. */
function hasCapitals(own: readonly NameWord[], right: readonly NameWord[]): boolean {
  const capitals = (words: readonly NameWord[]) => words.filter(hasCapital).length;
  return capitals(right) >= 2 && capitals(own) >= 2;
}

/** What bodies of one sort are called by: "Kenniscentrum" for "Expertisecentrum". */
export const bodySorts = /(?:centrum|bureau|instituut|platform|netwerk|loket|raad|tafel|teams?)$/u;
/** Words for the same thing in the name of a body. */
const careHeads = /(?:zorg|hulp|ondersteuning)$/u;

/** Whether one word may be a slip for another: they begin alike, or have one head ("Jeugdzorg" for "Zorg"). */
function isAlike(one: string, two: string): boolean {
  if (one.length > 3 && one.slice(0, 4) === two.slice(0, 4)) return true;
  const [head, other] = [bodySorts.exec(one)?.[0], bodySorts.exec(two)?.[0]];
  if (head !== undefined && head === other) return true;
  return careHeads.test(one) && careHeads.test(two);
}

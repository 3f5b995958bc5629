import { append } from '../append.ts';
import { plainLetters } from '../plain-letters.ts';
import { isJoinWord, isLinkWord } from '../words/function-words.ts';
import { serviceSynonyms } from '../words/service-synonyms.ts';
import { isSpelling } from './name-spelling.ts';
import { contentOf, type NameWord, nameWordsOf } from './name-words.ts';
import type { RegionName } from './region-names.ts';

/** A right form of a name. */
export interface NameForm {
  readonly name: RegionName;
  readonly form: string;
}

/** Names by the ways in which a text may come near them. */
export interface NameIndex {
  /** By letters alone: other capitals, hyphens and blanks. */
  readonly byLetters: ReadonlyMap<string, readonly NameForm[]>;
  /** By content words: other link words and inflections. */
  readonly byContent: ReadonlyMap<string, readonly NameForm[]>;
  /** By what is left of a name when it is cut short. */
  readonly byPart: ReadonlyMap<string, NameForm>;
  /** By the letters of a synonym the field uses. */
  readonly bySynonym: ReadonlyMap<string, NameForm>;
  /** The most words a name has. */
  readonly longest: number;
}

const namesOfThings: ReadonlySet<RegionName['kind']> = new Set([
  'segment',
  'product',
  'organisatie',
  'programma',
]);

/** Indexes the right forms of names. */
export function indexNames(names: readonly RegionName[]): NameIndex {
  const byLetters = new Map<string, NameForm[]>();
  const byContent = new Map<string, NameForm[]>();
  const bySynonym = new Map<string, NameForm>();
  const byPart = new Map<string, NameForm>();
  let longest = 2;
  for (const name of names) {
    for (const form of [name.name, ...name.also]) {
      const words = nameWordsOf(form);
      longest = Math.max(longest, words.length + 2);
      const letters = plainLetters(form);
      if (letters.length >= 5) append(byLetters, letters, { name, form });
      if (namesOfThings.has(name.kind)) append(byContent, contentKey(words), { name, form });
    }
    for (const part of partsOf(name)) byPart.set(part, { name, form: name.name });
    if (name.kind !== 'segment' && name.kind !== 'product') continue;
    const own = name.name.toLowerCase();
    for (const synonym of serviceSynonyms.find((group) => group.includes(own)) ?? []) {
      if (synonym !== own) bySynonym.set(plainLetters(synonym), { name, form: name.name });
    }
  }
  return { byLetters, byContent, byPart, bySynonym, longest: Math.min(longest, 12) };
}

/**
 * A title of five words or more without its first or last word, as letters; a programme by the first words of its
 * name after the word that says what it is, as content.
 */
function partsOf({ kind, name }: RegionName): readonly string[] {
  const words = nameWordsOf(name);
  if (kind === 'programma') {
    const content = words
      .slice(isUndertaking(words[0]) ? 1 : 0)
      .map(contentOf)
      .filter((one) => one !== '' && !isJoinWord(one));
    return content.slice(2).map((_, index) => `programma ${content.slice(0, index + 2).join(' ')}`);
  }
  if ((kind !== 'bron' && kind !== 'document') || words.length < 5) return [];
  return [words.slice(1), words.slice(0, -1)].map((part) => part.map(({ letters }) => letters).join(''));
}

/** Whether a word says what a programme is: "programma", "project". */
export const isUndertaking = (word: NameWord | undefined): boolean =>
  /^(?:programma|project|traject)$/iu.test(word?.text ?? '');

/** The content words of a name, in order. */
export function contentKey(words: readonly NameWord[]): string {
  return words
    .map(contentOf)
    .filter((content) => content !== '' && !isJoinWord(content))
    .join(' ');
}

/** Whether text words say a name with other link words or inflections, and not something else with the same words. */
export function isReworded(found: readonly NameWord[], { name, form }: NameForm): boolean {
  const wanted = nameWordsOf(form);
  const text = found.map((word) => word.text).join(' ');
  if (isSpelling(text, form, name.kind)) return false;
  const links = (words: readonly NameWord[]) =>
    words.filter((word) => isLinkWord(word.text.toLowerCase())).map((word) => word.text.toLowerCase());
  const [own, other] = [links(wanted), links(found)];
  if (own.length > 0) return other.length > 0 && own.join(' ') !== other.join(' ') && !found.some(isJoin);
  if (other.length > 0 || wanted.length !== found.length) return found.some(({ text: mark }) => mark === '&');
  // "beschermde wonen" for "Beschermd wonen" may be grammar; a name that lacks its inflection is not.
  return wanted.some(
    (word, index) => word.letters === `${found[index]?.letters}e` || isAbsent(word, found[index]),
  );
}

const isJoin = ({ text }: NameWord) => isJoinWord(text.toLowerCase());

const isAbsent = (word: NameWord, other: NameWord | undefined) =>
  word.letters !== other?.letters && word.letters.endsWith('e') && other?.letters.endsWith('e') === false;

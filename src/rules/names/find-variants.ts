import { isJoinWord, isLinkWord } from '../words/function-words.ts';
import { contentKey, isReworded, isUndertaking, type NameForm, type NameIndex } from './name-index.ts';
import { isSpelling } from './name-spelling.ts';
import { type NameWord, nameWordsOf } from './name-words.ts';

/** A stretch of a text that says a name in another way, or the name itself (`right`). */
export interface NameUse extends NameForm {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly how: 'right' | 'spelling' | 'wording' | 'synonym' | 'part';
}

/**
 * Every use of a name in a bare text, right and wrong, from left to right; of uses that overlap the longest. The
 * name that is `owner`'s own is passed over: it may hold others.
 */
export function nameUsesIn(bare: string, index: NameIndex, owner?: object): readonly NameUse[] {
  const words = nameWordsOf(bare);
  const uses: NameUse[] = [];
  for (let at = 0; at < words.length; ) {
    const use = longestAt(bare, words, at, index, owner);
    if (use) uses.push(use.use);
    at = use ? use.next : at + 1;
  }
  return uses;
}

function longestAt(
  bare: string,
  words: readonly NameWord[],
  at: number,
  index: NameIndex,
  owner: object | undefined,
) {
  let letters = '';
  let best: { use: NameUse; next: number } | undefined;
  for (let next = at; next < words.length && next < at + index.longest; next++) {
    const word = words[next];
    const first = words[at];
    if (!word || !first || (next > at && !word.joined)) break;
    letters += word.letters;
    const before = bare.slice(0, first.start);
    const text = bare.slice(first.start, word.end);
    const found = useOf(text, letters, words.slice(at, next + 1), index, before);
    if (found && found.name.owner !== owner && !isLonger(words, next))
      best = { use: { ...found, text, start: first.start, end: word.end }, next: next + 1 };
  }
  return best;
}

type Match = NameForm & Pick<NameUse, 'how'>;

function useOf(
  text: string,
  letters: string,
  words: readonly NameWord[],
  index: NameIndex,
  before: string,
): Match | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || isLoose(first) || isLoose(last)) return undefined;
  const plain = text.replaceAll(/\s+/gu, ' ');
  const forms = index.byLetters.get(letters);
  if (forms) {
    const right = forms.find(({ name, form }) => isSpelling(plain, form, name.kind));
    if (right) return { ...right, how: 'right' };
    const [near] = forms;
    return near && { ...near, how: 'spelling' };
  }
  const synonym = index.bySynonym.get(letters);
  if (synonym) return { ...synonym, how: 'synonym' };
  if (words.length < 2) return undefined;
  const part = isUndertaking(first)
    ? index.byPart.get(`programma ${contentKey(words.slice(1))}`)
    : isTitleWithin(text, before, words.length) && index.byPart.get(letters);
  if (part) return { ...part, how: 'part' };
  const reworded = index.byContent.get(contentKey(words))?.find((form) => isReworded(words, form));
  return reworded && { ...reworded, how: 'wording' };
}

/** A title stands in quotes, or starts with a capital within a sentence. */
const isTitleWithin = (text: string, before: string, words: number) =>
  words >= 4 && /^\p{Lu}/u.test(text) && /(?:[‘“"'(]|[\p{L}\p{N},]\s+)$/u.test(before);

const isLoose = ({ text }: NameWord) => {
  const plain = text.toLowerCase();
  return isLinkWord(plain) || isJoinWord(plain) || plain.endsWith('-') || plain === '–';
};

/** Whether a longer proper name goes on after a word with a capital: "Huishoudelijke Hulp Toelage". */
function isLonger(words: readonly NameWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word !== undefined &&
    next?.joined === true &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    /^\p{Lu}\p{Ll}/u.test(next.text)
  );
}

import { isJoinWord, isLinkWord } from '../words/function-words.ts';
import { contentKey, isReworded, type NameForm, type NameIndex } from './name-index.ts';
import { isSpelling } from './name-spelling.ts';
import { type NameWord, nameWordsOf } from './name-words.ts';

/** A stretch of a text that says a name in another way, or the name itself (`right`). */
export interface NameUse extends NameForm {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly how: 'right' | 'spelling' | 'wording' | 'synonym';
}

/** Every use of a name in a bare text, right and wrong, from left to right; of uses that overlap the longest. */
export function nameUsesIn(bare: string, index: NameIndex): readonly NameUse[] {
  const words = nameWordsOf(bare);
  const uses: NameUse[] = [];
  for (let at = 0; at < words.length; ) {
    const use = longestAt(bare, words, at, index);
    if (use) uses.push(use.use);
    at = use ? use.next : at + 1;
  }
  return uses;
}

function longestAt(bare: string, words: readonly NameWord[], at: number, index: NameIndex) {
  let letters = '';
  let best: { use: NameUse; next: number } | undefined;
  for (let next = at; next < words.length && next < at + index.longest; next++) {
    const word = words[next];
    const first = words[at];
    if (!word || !first || (next > at && !word.joined)) break;
    letters += word.letters;
    const text = bare.slice(first.start, word.end);
    const found = useOf(text, letters, words.slice(at, next + 1), index);
    if (found && !isLonger(words, next))
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
  const reworded = index.byContent.get(contentKey(words))?.find((form) => isReworded(words, form));
  return reworded && { ...reworded, how: 'wording' };
}

const isLoose = ({ text }: NameWord) => {
  const plain = text.toLowerCase();
  return isLinkWord(plain) || isJoinWord(plain) || plain === '-' || plain === '–';
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

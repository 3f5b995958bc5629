import { plainLetters } from '../plain-letters.ts';
import { isJoinWord, isLinkWord } from '../words/function-words.ts';

/** A word of a text: what stands between white space, without the marks around it. */
export interface NameWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Its letters and digits only, in lower case and without accents. */
  readonly letters: string;
  /** Whether nothing but a blank stands between this word and the one before it. */
  readonly joined: boolean;
}

/** The words of a bare text, also the lone marks `&` and `-` that may stand in a name. */
export function nameWordsOf(bare: string): readonly NameWord[] {
  const words: NameWord[] = [];
  let before = -1;
  for (const { 0: text, index } of bare.matchAll(
    /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’/.&][\p{L}\p{N}]+)*-?|&|[-–](?=\s)/gu,
  )) {
    const end = index + text.length;
    const gap = before < 0 ? undefined : bare.slice(before, index);
    words.push({
      text,
      start: index,
      end,
      letters: plainLetters(text),
      joined: gap !== undefined && /^[ \t]*\n?[ \t]*$/u.test(gap),
    });
    before = end;
  }
  return words;
}

/** Whether a word only links or joins the words of a name. */
export const isSmallWord = ({ text }: NameWord): boolean =>
  isLinkWord(text.toLowerCase()) || isJoinWord(text.toLowerCase());

/** Whether a word is written with a capital. */
export const hasCapital = ({ text }: NameWord): boolean => /^\p{Lu}/u.test(text);

/** What a word of a name contributes to what is named: an inflected adjective is its stem; nothing for link words. */
export function contentOf(word: NameWord): string {
  const plain = word.text.toLowerCase();
  if (isLinkWord(plain) || word.letters === '') return '';
  const same = word.letters.replace(/jeugdzorg/u, 'jeugdhulp');
  return same.length > 5 && same.endsWith('e') ? withoutEnding(same) : same;
}

function withoutEnding(word: string): string {
  const stem = word.slice(0, -1);
  const [last = '', before = '', third = ''] = [...stem].reverse();
  if (last === before) return stem.slice(0, -1);
  const isOpen = /[aeou]/u.test(before) && !/^(?:aa|ee|oo|uu|ie|oe|eu|ou|ei|ui|au)$/u.test(third + before);
  return isOpen ? `${stem.slice(0, -1)}${before}${last}` : stem;
}

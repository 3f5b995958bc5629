import { abbreviates } from './abbreviations.ts';
import type { Expansion, Expansions } from './expansions.ts';
import { plainLetters } from './plain-letters.ts';
import { type Stretch, wordsOf } from './sentences.ts';
import { stemOf, stemsOf } from './word-stems.ts';
import { isJoinWord, isLinkWord } from './words/function-words.ts';

const isSmall = ({ text }: Stretch) => isLinkWord(text.toLowerCase()) || isJoinWord(text.toLowerCase());
const isCapital = ({ text }: Stretch) => /^\p{Lu}/u.test(text);

/** The name that ends a row of words, when it is not one of those the abbreviation stands for. */
export function wrongNameAtEnd(
  words: readonly Stretch[],
  { kort, names }: Expansion,
): Pick<Stretch, 'start' | 'end'> | undefined {
  const last = words.at(-1);
  if (!last || isSmall(last) || names.some((name) => endsWith(words, name))) return undefined;
  const run = capitalRun(words);
  const capitals = run.filter((word) => isCapital(word) && !isSmall(word));
  const shared = (row: readonly Stretch[]) =>
    Math.max(...names.map((name) => row.filter(({ text }) => stemsIn(name).has(stemOf(text))).length));
  const [first] = run;
  if (first && capitals.length >= 2) {
    const isName = shared(capitals) > 0 || isBody(run) || first.text.charAt(0) === kort.charAt(0);
    return isName ? { start: first.start, end: last.end } : undefined;
  }
  for (const name of names) {
    const count = wordsOf(name).length;
    const row = words.slice(-count);
    const [start] = row;
    if (count < 2 || !start || row.length < count) continue;
    const isSpelledOut = !row.some(isSmall) && abbreviates(kort, row.map(({ text }) => text).join(' '));
    if (shared(row) * 2 > count || (shared(row) > 0 && isSpelledOut))
      return { start: start.start, end: last.end };
  }
  return undefined;
}

/** The name that ends a row of words and has an abbreviation of its own. */
export function otherNameAtEnd(
  words: readonly Stretch[],
  { names }: Expansion,
  { byName }: Expansions,
): string | undefined {
  if (names.some((name) => endsWith(words, name))) return undefined;
  const tails = words.slice(-8, -1).map((_, from, { length }) => words.slice(from - length - 1));
  return tails
    .map((tail) => tail.map(({ text }) => text).join(' '))
    .find((tail) => byName.has(stemsOf(tail)));
}

/** Whether words end with a name, or with words of it alone. */
function endsWith(words: readonly Stretch[], name: string): boolean {
  const tail = words.slice(-wordsOf(name).length);
  const stems = stemsIn(name);
  const run = capitalRun(words).filter((word) => !isSmall(word));
  return (
    stemsOf(tail.map(({ text }) => text).join(' ')) === stemsOf(name) ||
    plainLetters(tail.map(({ text }) => text).join('')) === plainLetters(name) ||
    (run.length > 0 && run.every(({ text }) => stems.has(stemOf(text))))
  );
}

const stemsIn = (name: string) => new Set(wordsOf(name).map(({ text }) => stemOf(text)));

/** The words with capitals, and small words between them, that end a row. */
function capitalRun(words: readonly Stretch[]): readonly Stretch[] {
  let from = words.length;
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (!word) break;
    if (isCapital(word) && !isSmall(word)) from = at;
    else if (!isSmall(word)) break;
  }
  return words.slice(from);
}

/** Whether words say that they name a body or a law. */
const isBody = (words: readonly Stretch[]) =>
  words.some(({ text }) =>
    /(?:overleg|regio|regeling|stichting|dienst|raad|wet|centrum|tafel|bureau|netwerk|organisatie|inspectie|autoriteit|vereniging|instituut|platform|akkoord)$/iu.test(
      text,
    ),
  );

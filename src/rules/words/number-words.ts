import { countWords } from './count-words.ts';

/** Below twenty, without the accent that tells the number "één" from the article. */
const small = countWords.slice(0, 20).map((word) => word.replaceAll('é', 'e'));
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

const values = new Map<string, number>(small.map((word, value) => [word, value]));
for (const [index, ten] of tens.entries()) {
  const value = (index + 2) * 10;
  values.set(ten, value);
  for (const [unit, word] of small.slice(1, 10).entries()) values.set(`${word}en${ten}`, value + unit + 1);
}
for (const [word, value] of [...values])
  if (value > 1 && value < 10) values.set(`${word}honderd`, value * 100);
values.set('honderd', 100).set('duizend', 1000);

/**
 * The number that a Dutch word writes out in full: "zeven", "één", "tweeënvijftig", "driehonderd". Without accent
 * "een" is an article, and counts only where `article` says that it may be a number.
 */
export function numberOfWord(word: string, article = false): number | undefined {
  const lower = word.toLowerCase();
  if (lower === 'een' && !article) return undefined;
  return values.get(lower.replaceAll('é', 'e').replaceAll('ë', 'e'));
}

/** The word of a small number, as running text writes it; digits above twenty. */
export function wordOfNumber(value: number): string {
  return countWords[value] ?? String(value);
}

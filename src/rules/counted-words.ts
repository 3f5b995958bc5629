import { countWords } from './words/count-words.ts';

/** A count before a word, as a person typed it: "twee bijlagen", "5 vragen". */
export interface CountedWord {
  readonly count: number;
  /** The word before the count, in lower case. */
  readonly before: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const counts = [...countWords.slice(1)].join('|');

/** Typed counts of one to twenty before one of `words`, with at most two words between. */
export function countedWords(bare: string, words: readonly string[]): readonly CountedWord[] {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}.,-])(\d{1,2}|${counts})[ \u00a0\n]+(?:\p{L}+[ \u00a0\n]+){0,2}?(?:${words.join('|')})(?![\p{L}\p{N}-])`,
    'giu',
  );
  return [...bare.matchAll(pattern)].map((match) => ({
    count: countOf(match[1] ?? ''),
    before: /(\p{L}+)[ \u00a0\n]*$/u.exec(bare.slice(0, match.index))?.[1]?.toLowerCase() ?? '',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The number a count stands for, in figures or words; NaN when it is none. */
export function countOf(text: string): number {
  const index = (countWords as readonly string[]).indexOf(text.toLowerCase());
  return index > 0 ? index : Number(text);
}

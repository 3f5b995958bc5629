/** Stands for an expression of which the value is not known here. */
export const expressionMark = '\ufffc';

const blank = (found: string) => found.replace(/[^\n]/gu, ' ');
const mark = (found: string) => found.replace(/[^\n]/gu, expressionMark);

/**
 * A text with only the words its readers read as words, at the same offsets: expressions become U+FFFC, and
 * code, web addresses, e-mail addresses, markup, footnote marks and phrases in another language become blanks.
 * In a line nothing is markup.
 */
export function bareText(text: string, kind: 'prose' | 'line'): string {
  const plain = text
    .replace(/\{\{.*?\}\}/gsu, mark)
    .replace(/\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/gu, blank);
  if (kind === 'line') return plain;
  return plain
    .replace(/`[^`\n]*`/gu, blank)
    .replace(/^:{3,}.*$/gmu, blank)
    .replace(/\[\^[^\]\s]+\]:?/gu, blank)
    .replace(/\[\[[^\]|\n]+(?:\|([^\]\n]*))?\]\]/gu, (found, words?: string) =>
      blankAround(found, words ?? ''),
    )
    .replace(/\[[^\]\n]*\]\{lang=[^}\n]*\}/gu, blank)
    .replace(/\]\([^)\n]*\)|\{[#.][^}\n]*\}/gu, blank)
    .replace(/<\/?[A-Za-z][^>\n]*>/gu, blank)
    .replace(/^[ \t]*(?:#{1,6}[ \t]|>|[-*+][ \t]|\d+[.)][ \t])/gmu, blank)
    .replace(/\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|[[\]|\\]/gu, blank);
}

function blankAround(found: string, words: string): string {
  const at = words === '' ? -1 : found.lastIndexOf(words);
  return at < 0 ? blank(found) : blank(found.slice(0, at)) + words + blank(found.slice(at + words.length));
}

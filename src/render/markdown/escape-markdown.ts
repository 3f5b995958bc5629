const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * Text of which no character can be taken for markup inside a line: it reads the same before and after a
 * Markdown parser. What only means something at the start of a line is left to `escapeLineStart`.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
      .replace(/[\\`*[\]<~|]/g, '\\$&')
      .replace(/_/g, (mark, offset: number, whole: string) =>
        insideWord(whole, offset) ? mark : `\\${mark}`,
      )
      .replace(/&(?=#?[\p{L}\p{N}]+;)/gu, '\\&')
      .replace(/!(?=$|\\\[)/g, '\\!')
      // Some parsers see the end of a link here, escaped or not.
      .replace(/\](?=\()/g, ']\\')
      // A bare address would become a link, and take the escapes in it along as text.
      .replace(/(?<=https?|ftp):(?=\/\/)/gi, '\\:')
      .replace(/(?<=www)\./gi, '\\.')
      .replace(/(?<=[\p{L}\p{N}._%+'-])@(?=[\p{L}\p{N}])/gu, '\\@')
  );
}

function insideWord(text: string, offset: number): boolean {
  // A surrogate is half of a letter or a symbol; escaping beside it is never wrong.
  return wordCharacter.test(text.charAt(offset - 1)) && wordCharacter.test(text.charAt(offset + 1));
}

/** Escapes what would turn the start of a line into a heading, list, quote, rule or definition. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:[-+](?=[\s-]|$)|#(?=#{0,5}(?:\s|$))|>|=|:(?=-))/, '\\$&');
}

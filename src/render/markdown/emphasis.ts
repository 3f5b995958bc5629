const letter = /^[\p{L}\p{N}]/u;

/**
 * Words between asterisks, or in an HTML element where a parser would not take the asterisks for emphasis:
 * they open and close only beside a letter or digit, or with punctuation inside and a space outside.
 */
export function emphasised(words: string, tag: 'strong' | 'em', before = '', after = ''): string {
  const mark = tag === 'strong' ? '**' : '*';
  const opens = letter.test(words) || (/^[(‘“"']/.test(words) && /^$|\s$/.test(before));
  const closes = /[\p{L}\p{N}]$/u.test(words) || (/[.:,;?!%)’”"']$/.test(words) && /^$|^\s/.test(after));
  const plain = opens && closes && !before.endsWith('*') && !/[\n*]/.test(words);
  return plain ? `${mark}${words}${mark}` : `<${tag}>${words}</${tag}>`;
}

/** A whole line, cell or label in bold. */
export function bold(words: string): string {
  return words.trim() === '' || /^\*\*[^*]*\*\*$/.test(words) ? words : emphasised(words, 'strong');
}

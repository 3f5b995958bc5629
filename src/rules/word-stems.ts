/** A word without the endings of the plural and of inflection, in small letters: to see that two forms are one word. */
export function stemOf(word: string): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const bare = lower.replace(/(?:'s|ën|en|e|s|n)$/u, '');
  return (bare.length >= 3 ? bare : lower)
    .replace(/([bdfgklmnprst])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}

/** The stems of the words of a phrase, joined by spaces: "Sociale bases" and "sociale basis" are one. */
export function stemsOf(phrase: string): string {
  return (phrase.match(/[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu) ?? []).map(stemOf).join(' ');
}

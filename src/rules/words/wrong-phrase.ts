/** A turn of phrase that is not right in any context, and what was meant. `$1` and so on are its groups. */
export interface WrongPhrase {
  readonly pattern: RegExp;
  readonly better: string;
}

const before = String.raw`(?<![\p{L}\p{N}-])`;
const after = String.raw`(?![\p{L}\p{N}-])`;

/** The phrase that reads as `source`, a regular expression in which a blank is any white space, between whole words. */
export const phrase = (source: string, better: string): WrongPhrase => ({
  pattern: new RegExp(`${before}(?:${source.replaceAll(' ', String.raw`\s`)})${after}`, 'giu'),
  better,
});

/** Finds any of the phrases; where no word begins it looks no further. */
export function anyOf(phrases: readonly WrongPhrase[]): RegExp {
  const inner = phrases.map(({ pattern: { source } }) => source.slice(before.length, -after.length));
  return new RegExp(`${before}(?:${inner.join('|')})${after}`, 'iu');
}

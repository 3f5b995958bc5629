/** A turn of phrase that is not right in any context, and what was meant. `$1` and so on are its groups. */
export interface WrongPhrase {
  /** To be looked for in a text in small letters: far quicker than a pattern that takes either. */
  readonly pattern: RegExp;
  readonly better: string;
}

/** The phrase that reads as `source`, a regular expression in which a blank is any white space, between whole words. */
export const phrase = (source: string, better: string): WrongPhrase => ({
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?:${source.replaceAll(' ', String.raw`\s`)})(?![\p{L}\p{N}-])`,
    'gu',
  ),
  better,
});

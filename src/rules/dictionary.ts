/** A dictionary of the language of the texts, as the world outside hands it to the rules. */
export interface Dictionary {
  /** Whether a word, without punctuation around it, is spelled as the language spells it; compounds too. */
  readonly has: (word: string) => boolean;
}

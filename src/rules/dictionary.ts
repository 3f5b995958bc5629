/** A dictionary of the language of the texts, as the world outside hands it to the rules. */
export interface Dictionary {
  /** Whether a word, without punctuation around it, is spelled as the language spells it; compounds too. */
  readonly has: (word: string) => boolean;
  /** Whether the list itself has a word or the word it inflects, so that it is no compound made up on the spot. */
  readonly lists: (word: string) => boolean;
}

import type { UsageWords } from './usage-words.ts';

/** A command that cannot be carried out as it was given. The words come from the catalogue. */
export class UsageError extends Error {
  readonly say: (words: UsageWords) => string;

  constructor(say: (words: UsageWords) => string) {
    super('usage');
    this.name = 'UsageError';
    this.say = say;
  }
}

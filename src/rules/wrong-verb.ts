import type { Stretch } from './sentences.ts';

/** A verb that does not go with what does it, and the form that does. */
export interface WrongVerb extends Stretch {
  readonly subject: string;
  readonly better: string;
}

/** The wrong verb at an offset in its sentence. */
export function wrongVerb(subject: string, verb: string, better: string, start: number): WrongVerb {
  return { text: verb, start, end: start + verb.length, subject, better };
}

/** Words that part clauses, or may be a subject themselves. */
export const breaks =
  'en|of|maar|die|dat|als|omdat|zodat|om|te|wie|wat|waar|hoe|waarmee|waarin|men|iedereen|niemand|hij|zij|ze|het|dit|u|we|wij|je|ik|er|dan';

/** What may follow a verb as its subject: "De kosten betaalt de gemeente", "De toegang richten gemeenten in". */
export const followsAsOne =
  /^\s+(?:(?:de|het|een|deze|dit|elke?|iedere?)\s(?!\p{L}+(?:en|s)(?!\p{L}))|(?:hij|zij|ze|u|men|iedereen|niemand|\p{Lu}|\ufffc))/u;
